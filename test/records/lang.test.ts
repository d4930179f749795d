import { expect, test } from 'vitest';
import { langSchema } from '../../src/records/index.ts';

test.each(['en', 'zh-Hans', 'pt-BR', 'de-CH-1996'])('%s is a language', (tag) => {
  expect(langSchema.parse(tag)).toBe(tag);
});

test.each(['', 'e', 'english language', 'en_GB', '../../x', 'en-', 'en-a', 'abcdefghi', 'de-1996-1996', 'zh-\u202E'])(
  '%j is none',
  (tag) => {
    const { error } = langSchema.safeParse(tag);
    expect(error?.issues).toHaveLength(1);
  },
);
