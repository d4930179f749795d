import { describe, expect, test } from 'vitest';
import { assess, judgeYardsticks, type OpennessProfile } from '../../src/assessment/index.ts';
import { subjectSchema, type Definition, type OpennessAspect } from '../../src/records/index.ts';
import { buildBase, claim, evidence } from './build-base.ts';

const TODAY = '2026-04-20';
const NAMED = { places: [{ place: 'the tree', result: 'not-found' }] };
const seen = (aspect: string, extra: object = {}) => ({
  source: 'repo',
  kind: 'artifact',
  observed: { aspect, available: true, ...extra },
});
const said = (aspect: string) => ({ source: 'maker', kind: 'statement', observed: { aspect, available: true } });
const missing = (aspect: string, places: object = NAMED) => ({
  source: 'repo',
  kind: 'absence-probe',
  observed: { aspect, available: false },
  ...places,
});

/** The profile of the model with evidence on the subject itself, and on claims about it. */
function profile(openness: readonly object[], claims: Readonly<Record<string, object>> = {}): OpennessProfile | undefined {
  const base = buildBase(claims);
  const model = base.subjects.get('model');
  if (!model) throw new Error('the cast has a model');
  const items = openness.map((item, index) => evidence(`e${String(index)}`, item));
  const data = subjectSchema.parse({ ...model.data, openness: items });
  return assess({ ...base, subjects: new Map([...base.subjects, ['model', { ...model, data }]]) }, TODAY).openness.get('model');
}

const cell = (aspect: OpennessAspect, items: readonly object[], claims = {}) => profile(items, claims)?.cells.get(aspect);

describe('a cell of the openness profile', () => {
  test.each<[string, string, OpennessAspect, object[]]>([
    ['what was inspected is there', 'yes', 'training-code', [seen('training-code')]],
    ['what a complete search did not find is not there', 'no', 'training-code', [missing('training-code')]],
    [
      'what could not be looked at is not known',
      'not-known',
      'weights',
      [missing('weights', { places: [{ place: 'the hub', result: 'not-checkable' }] })],
    ],
    ['what nobody looked at is not known', 'not-known', 'training-data', [seen('weights')]],
    ['a licence of the OSI is a yes', 'yes', 'licence', [seen('licence', { licence: 'MIT' })]],
    ['a licence with limits is a part of one', 'partly', 'licence', [seen('licence', { licence: 'tencent-hunyuan-community' })]],
    [
      'a licence of the code says nothing of the weights',
      'partly',
      'licence',
      [seen('licence', { licence: 'Apache-2.0', component: 'code' })],
    ],
    [
      'variants that differ are told apart',
      'partly',
      'weights',
      [
        { ...seen('weights'), conditions: { variant: '5B' } },
        { ...missing('weights'), conditions: { variant: '14B' } },
      ],
    ],
    ['commercial use follows from the licence', 'no', 'commercial-use', [seen('licence', { licence: 'CC-BY-NC-SA-4.0' })]],
    ['within limits, in part', 'partly', 'commercial-use', [seen('licence', { licence: 'llama-3.1-community' })]],
    [
      'of the licence of the code alone it does not',
      'not-known',
      'commercial-use',
      [seen('licence', { licence: 'MIT', component: 'code' })],
    ],
  ])('%s', (_name, mark, aspect, items) => {
    expect(cell(aspect, items)?.mark).toBe(mark);
  });

  test("the maker's word is a yes that says so, and no evidence at all is no profile", () => {
    expect(cell('weights', [said('weights')])).toMatchObject({ mark: 'yes', isOnlyWord: true });
    expect(cell('weights', [said('weights'), seen('weights')])).toMatchObject({ mark: 'yes', isOnlyWord: false });
    expect(profile([])).toBeUndefined();
  });

  test('takes the evidence of published claims as well, and names them; drafts bear nothing', () => {
    const released = claim({
      topic: 'open-source',
      claimant: 'maker',
      asserted: { aspect: 'training-code', available: true },
      evidence: [evidence('tree', missing('training-code'))],
    });
    expect(cell('training-code', [], { released })).toMatchObject({ mark: 'no', findings: [{ claim: 'released' }] });
    expect(profile([], { released: { ...released, record: 'draft' } })).toBeUndefined();
  });

  test('a model that is not there at all has no weights; of its code nothing is known', () => {
    const whole = { source: 'lab', kind: 'absence-probe', observed: { aspect: 'all', available: false }, ...NAMED };
    expect(cell('weights', [whole])?.mark).toBe('no');
    expect(cell('inference-code', [whole])?.mark).toBe('not-known');
  });
});

describe('the same facts against several yardsticks', () => {
  const result = (items: readonly object[], definition: Definition) => {
    const found = profile(items);
    return found && judgeYardsticks(found).find((each) => each.definition === definition);
  };
  const restricted = [seen('weights'), seen('licence', { licence: 'tencent-hunyuan-community' })];
  const osaid = ['weights', 'inference-code', 'training-code', 'data-information'].map((aspect) => seen(aspect));
  const mit = seen('licence', { licence: 'MIT' });

  test.each<[string, string, readonly object[], Definition]>([
    ['weights to download are what vendors call open', 'met', restricted, 'vendor-usage'],
    ['a licence with limits fails the licence list', 'not-met', restricted, 'osd'],
    ['and every class of the framework', 'not-met', restricted, 'mof-class-3'],
    ['all that the definition of the OSI demands', 'met', [...osaid, mit], 'osaid-1.0'],
    ['one missing part fails it', 'not-met', [...osaid.slice(0, 2), missing('training-code'), mit], 'osaid-1.0'],
    ['the data themselves it does not ask for', 'met', [...osaid, mit, missing('training-data')], 'osaid-1.0'],
    ['a part that nobody looked for leaves it open', 'undecided', [...osaid.slice(0, 3), mit], 'osaid-1.0'],
    ['the licence list asks for the licence alone', 'met', [mit], 'osd'],
    ['a licence of the code alone leaves it open', 'undecided', [seen('licence', { licence: 'MIT', component: 'code' })], 'osd'],
  ])('%s', (_name, expected, items, definition) => {
    expect(result(items, definition)?.result).toBe(expected);
  });

  test('names what fails and what is not known', () => {
    const open = result([...osaid.slice(0, 2), missing('training-code')], 'osaid-1.0');
    expect(open).toMatchObject({ failing: ['training-code'], unknown: ['data-information', 'licence'] });
  });
});
