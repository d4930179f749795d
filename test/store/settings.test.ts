import { expect, test } from 'vitest';
import { siteSchema } from '../../src/records/index.ts';
import { resolveSettings } from '../../src/store/settings.ts';
import { UserError } from '../../src/store/index.ts';
import { SITE } from '../builders.ts';

test.each(['/', '/assay/', '/a.b/..c/', '/.well-known/x/'])('%s is a base path', (base) => {
  expect(siteSchema.safeParse({ ...SITE, base }).success).toBe(true);
  expect(resolveSettings(SITE, { ASSAY_BASE: base }).base).toBe(base);
});

test.each(['/../', '/./', '/a/../b/', '/a/./', '/a b/'])('%s is none', (base) => {
  expect(siteSchema.safeParse({ ...SITE, base }).success).toBe(false);
  expect(() => resolveSettings(SITE, { ASSAY_BASE: base })).toThrow(UserError);
});
