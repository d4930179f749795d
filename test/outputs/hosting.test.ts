import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/outputs/hosting/content-policy.ts';
import { findHeaders } from '../../src/outputs/hosting/find-headers.ts';
import { headersFile, LIMITS } from '../../src/outputs/hosting/headers-file.ts';
import { nginx } from '../../src/outputs/hosting/nginx.ts';
import { toRegExpSource } from '../../src/outputs/hosting/path-pattern.ts';
import { SERVED_HEADERS } from '../../src/outputs/hosting/served-headers.ts';
import { OUTPUTS, type Output, type OutputContext } from '../../src/outputs/index.ts';
import { applyRules, readRules } from '../site/read-headers.ts';
import { buildAwkward } from './awkward-claims.ts';

const base = buildAwkward();
const contextAt = (path: string): OutputContext => ({
  absolute: (below) => `https://x.example${path}${below}`,
  body: () => ({ html: '', text: '' }),
});
const write = (output: Output, path: string) => output.files(base, contextAt(path))[0]?.content ?? '';
const rules = readRules(write(headersFile, '/'));

describe('what an address is served with', () => {
  test.each(OUTPUTS.filter(({ isForHost }) => !isForHost).map((output) => [output.id, output] as const))(
    '%s has the media type that it names, may be read from other sites unless it is for none, and has one cache rule',
    (id, output) => {
      for (const { path } of output.files(base, contextAt('/'))) {
        const headers = findHeaders(`/${path}`);
        expect(headers['content-type']?.split(';')[0], path).toBe(output.mediaType);
        expect(headers['access-control-allow-origin'], path).toBe(id === 'nginx' ? undefined : '*');
        expect(headers['cache-control'], path).toMatch(/^public, max-age=\d+, \S+$/u);
      }
    },
  );

  test('names each header once for any path: hosts differ in what they make of two', () => {
    const part = fc.constantFrom(
      ...'claims subjects topics embed changes feed pagefind fragment data assets oembed x 2 since schemas og'.split(' '),
    );
    const ending = fc.constantFrom(
      '',
      '/',
      '.json',
      '/feed.json',
      '/2.json',
      '.atom',
      '.md',
      '.svg',
      '.csv',
      '.pf_index',
      '/SHA256SUMS',
      '.js',
    );
    const lines = SERVED_HEADERS.map(({ name, patterns }) => ({ name, test: new RegExp(toRegExpSource(patterns, '/'), 'u') }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), ending, (parts, end) => {
        const path = `/${parts.join('/')}${end}`.replaceAll('//', '/');
        const names = lines.filter((line) => line.test.test(path)).map(({ name }) => name);
        expect(names).toEqual([...new Set(names)]);
        const meant = findHeaders(path);
        // The types that every host knows are left to it.
        expect({ 'content-type': meant['content-type'], ...applyRules(rules, path) }).toEqual(meant);
      }),
      { numRuns: 1000 },
    );
  });

  test('a stranger may frame cards and pictures, nothing else, and no page runs what stands in it', () => {
    for (const [kind, policy] of Object.entries(POLICIES)) {
      expect(policy).toContain(['card', 'picture'].includes(kind) ? 'frame-ancestors *' : "frame-ancestors 'none'");
      expect(policy).toMatch(/^default-src 'none';/u);
      expect(policy).not.toContain('unsafe-inline');
    }
    expect(findHeaders('/embed/x/')['content-security-policy']).toBe(POLICIES.card);
    expect(findHeaders('/claims/embed/')['content-security-policy']).toBe(POLICIES.page);
  });

  test('only what changes its name with its content is kept for ever', () => {
    const isForever = (path: string) => findHeaders(path)['cache-control']?.includes('immutable');
    expect(['/assets/Day.BkYTdVnC.css', '/pagefind/fragment/en_1.pf_fragment'].map(isForever)).toEqual([true, true]);
    const moving = ['/', '/claims/x/', '/changes/since/2026-11-22.json', '/changes/2.json', '/pagefind/pagefind.js', '/badges/x.svg'];
    expect(moving.map(isForever)).toEqual(moving.map(() => false));
  });
});

describe.each(['/', '/assay/'])('below %s', (path) => {
  test('_headers keeps the limits and the grammar of the hosts that read it', () => {
    const text = write(headersFile, path);
    const own = readRules(text);
    expect(own.length).toBeLessThanOrEqual(LIMITS.rules);
    expect(text.split('\n').filter((line) => line.length > LIMITS.line)).toEqual([]);
    expect(own.map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith(path) || pattern.split('*').length > 2)).toEqual([]);
    expect(own.map(({ pattern }) => pattern).filter((pattern, index, all) => all.indexOf(pattern) < index)).toEqual([]);
  });

  test('the nginx example names no path outside', () => {
    const patterns = [...write(nginx, path).matchAll(/"~?\^([^"]+)"/gu)].map(([, pattern]) => pattern ?? '');
    expect(patterns.length).toBeGreaterThan(15);
    expect(patterns.filter((pattern) => !pattern.startsWith(path))).toEqual([]);
  });
});
