import type { Licence, Quantity } from '../../records/index.ts';
import type { AssertedValue } from '../reading/assertion.ts';

/** A quantity of the record in the terms of a sentence. */
export function toQuantityValue({ min, max, dimension, approximate }: Quantity): AssertedValue {
  return {
    dimension,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(approximate ? { approximate } : {}),
    ...(min === null ? { bound: 'at-most' } : max === null ? { bound: 'at-least' } : {}),
  };
}

/** A licence of the record: one value for each licence of the expression. */
export function toLicenceValues(licence: Licence): readonly AssertedValue[] {
  return licence.ids.map((id) => ({ licence: id }));
}
