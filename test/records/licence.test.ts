import { describe, expect, test } from 'vitest';
import { NAMED_LICENCES, parseLicence } from '../../src/records/index.ts';

describe('licences', () => {
  test.each<[string, boolean, readonly string[]]>([
    ['Apache-2.0', true, []],
    ['MIT OR CC-BY-NC-4.0', true, []],
    ['MIT AND CC-BY-NC-4.0', false, ['non-commercial']],
    ['GPL-2.0-only WITH Classpath-exception-2.0', true, []],
    ['CC-BY-4.0', false, []],
    ['CC-BY-NC-SA-4.0', false, ['non-commercial']],
    ['tencent-hunyuan-community', false, ['region', 'user-threshold', 'no-competing-models', 'field-of-use']],
  ])('%s: OSI-approved %s', (text, osiApproved, restrictions) => {
    expect(parseLicence(text)).toMatchObject({ osiApproved, restrictions });
  });

  test.each(['Apache 2', 'apache-2.0-ish', '', 'MIT OR'])('"%s" is no licence', (text) => {
    expect(() => parseLicence(text)).toThrow(SyntaxError);
  });

  test('every named licence has restrictions, and no name that SPDX already has', () => {
    for (const { id, restrictions } of NAMED_LICENCES) {
      expect(restrictions.length, id).toBeGreaterThan(0);
      expect(parseLicence(id).kind).toBe('named');
    }
    expect(new Set(NAMED_LICENCES.map(({ id }) => id)).size).toBe(NAMED_LICENCES.length);
  });
});
