import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { changesSince } from '../../src/outputs/changes-since.ts';
import { deriveChanges } from '../../src/outputs/changes.ts';
import { OUTPUTS, type OutputContext } from '../../src/outputs/index.ts';
import { jsonChanges } from '../../src/outputs/json-feed.ts';
import { buildBase, buildClaim, buildEvidence, DAY } from '../builders.ts';

const CONTEXT: OutputContext = { absolute: (path) => `https://x.example/${path}`, body: () => ({ html: '<p>Why.</p>', text: 'Why.' }) };
const LATER = '2026-05-01';

const artifact = buildEvidence({ kind: 'artifact', observedOn: '2026-04-12', recordedOn: '2026-04-13' });
const base = buildBase(
  {
    'claims/moved.md': buildClaim({ evidence: [artifact] }),
    'claims/mended.md': buildClaim({
      corrections: [
        { on: '2026-04-20', was: 'It said 14.', now: 'It says 15.', reason: 'A slip.' },
        { on: '2026-04-20', was: 'It said B.', now: 'It says 15 B.', reason: 'Another.' },
      ],
    }),
    'claims/gone.md': buildClaim({ record: 'withdrawn', withdrawn: { on: '2026-04-15', reason: 'It was satire.' } }),
    'claims/rough.md': buildClaim({ record: 'draft' }),
    'claims/promise.md': buildClaim(
      { modality: 'promised', promise: { due: '2026-04-20', wording: 'soon' }, evidence: [] },
      'Nobody looked.',
    ),
    'retired.yaml': '- { id: old-name, on: 2026-04-14, reason: It was renamed., successor: moved }\n',
  },
  LATER,
);
const told = (id: string) => deriveChanges(base).filter(({ claim }) => claim === id);

describe('changes', () => {
  test('tell a status that moved: old, new, the rule, the evidence, when it was learned and when it was so', () => {
    expect(told('moved')).toMatchObject([
      { kind: 'status', was: 'unverified', now: 'supported', because: ['lab-run'], learnedOn: '2026-04-13', on: '2026-04-12' },
      { kind: 'new', was: null, now: 'unverified', on: DAY, learnedOn: DAY },
    ]);
    expect(told('moved').map(({ rule }) => rule)).not.toContain(null);
  });

  test('tell each correction, also two of a day', () => {
    expect(told('mended').filter(({ kind }) => kind === 'correction')).toMatchObject([
      { anchor: 'change-2026-04-20-correction', was: 'It said 14.', now: 'It says 15.', reason: 'A slip.' },
      { anchor: 'change-2026-04-20-correction-2', was: 'It said B.' },
    ]);
  });

  test('tell only that a claim was withdrawn, or an id retired, and why', () => {
    expect(told('gone')).toMatchObject([{ kind: 'withdrawn', now: null, reason: 'It was satire.', learnedOn: '2026-04-15' }]);
    expect(told('old-name')).toMatchObject([{ kind: 'retired', reason: 'It was renamed.', successor: 'moved' }]);
    expect(told('rough')).toEqual([]);
  });

  test('date what falls due by the day on which it did, though it was on record before', () => {
    const changes = told('promise');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ learnedOn, on }) => learnedOn < on)).toEqual([]);
  });

  test('come newest first, and no two have one address', () => {
    const changes = deriveChanges(base);
    const days = changes.map(({ learnedOn }) => learnedOn);
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(changes.map(({ claim, anchor }) => `${claim}#${anchor}`)).size).toBe(changes.length);
  });

  test('stay as they were told when later evidence agrees', () => {
    const more = [artifact, buildEvidence({ id: 'second', source: 'announcement', observedOn: '2026-04-12', recordedOn: '2026-04-30' })];
    const after = buildBase({ 'claims/moved.md': buildClaim({ evidence: more }, 'A [^lab-run] b [^second].') }, LATER);
    expect(deriveChanges(after)).toEqual(told('moved'));
  });

  test('tell a day otherwise once more of it is known, and keep what was told', () => {
    const late = { ...artifact, observedOn: DAY, recordedOn: '2026-04-30' };
    const after = buildBase({ 'claims/moved.md': buildClaim({ evidence: [late] }) }, LATER);
    expect(deriveChanges(after)).toMatchObject([
      { kind: 'status', was: 'unverified', now: 'supported', on: DAY, learnedOn: '2026-04-30' },
      { kind: 'new', was: null, now: 'unverified', on: DAY, learnedOn: DAY },
    ]);
  });

  const days = fc.integer({ min: 10, max: 28 }).map((day) => `2026-04-${String(day)}`);
  const found = fc.record({
    observedOn: days,
    recordedOn: days,
    quantity: fc.constantFrom('15 B', '20 B'),
    kind: fc.constantFrom('artifact', 'report', 'measurement', 'statement'),
    source: fc.constantFrom('study', 'announcement'),
  });

  test('are never told otherwise by what enters the record later', () => {
    fc.assert(
      fc.property(fc.array(found, { maxLength: 5 }), days, (list, day) => {
        const evidence = list.map(({ quantity, ...rest }, index) =>
          buildEvidence({ ...rest, id: `e${String(index)}`, observed: { quantity, scope: 'total' } }),
        );
        const known = evidence.filter(({ recordedOn }) => String(recordedOn) <= day);
        const at = (entered: typeof evidence, today: string) =>
          deriveChanges(buildBase({ 'claims/it.md': buildClaim({ evidence: entered }) }, today)).map((change) => JSON.stringify(change));
        const later = at(evidence, LATER);
        expect(at(known, day).filter((change) => !later.includes(change))).toEqual([]);
      }),
    );
  });
});

describe('the feed of changes', () => {
  const { items } = JSON.parse(jsonChanges.files(base, CONTEXT)[0]?.content ?? '') as { items: readonly Record<string, unknown>[] };
  const find = (start: string) => items.find(({ id }) => String(id).startsWith(`https://x.example/claims/${start}`));

  test('dates an item by when it was learned, and has the rest in the extension', () => {
    expect(find('moved/#change-2026-04-12')).toMatchObject({
      title: 'Unverified → supported: The model has 15 billion parameters.',
      date_published: '2026-04-13T00:00:00Z',
      content_html: expect.stringContaining('<a href="https://x.example/claims/moved/#evidence-lab-run">lab-run</a>') as string,
      _assay: { id: 'moved', old: 'unverified', new: 'supported', evidence: ['lab-run'], on: '2026-04-12', learned_on: '2026-04-13' },
    });
  });

  test('says what was wrong, and what is gone', () => {
    expect(find('mended/#change-2026-04-20-correction')?.['summary']).toBe(
      'Corrected on 2026-04-20. Was: It said 14. Now: It says 15. A slip.',
    );
    expect(find('gone')).toMatchObject({ summary: 'Withdrawn on 2026-04-15. It was satire.', tags: ['withdrawn'] });
    expect(find('old-name')?.['content_html']).toContain('<a href="https://x.example/claims/moved/">moved</a>');
  });
});

interface Shard {
  readonly since: string;
  readonly next: string | null;
  readonly changes: readonly { readonly day: string; readonly id: string; readonly kind: string }[];
}

const readShards = (of: typeof base) =>
  new Map(changesSince.files(of, CONTEXT).map(({ path, content }) => [path, JSON.parse(content) as Shard]));

/** What a mirror gets that fetches the file of a day and follows `next`. */
function follow(shards: ReadonlyMap<string, Shard>, path: string | null): Shard['changes'] {
  const shard = path === null ? undefined : shards.get(path);
  return shard ? [...shard.changes, ...follow(shards, shard.next)] : [];
}

describe('changed since', () => {
  test('names what changed on a day and later, and keeps what is gone as a tombstone', () => {
    const shards = readShards(base);
    expect(shards.get('changes/since/2026-04-13.json')?.changes.slice(0, 3)).toEqual([
      { day: '2026-04-13', id: 'moved', kind: 'evidence' },
      { day: '2026-04-13', id: 'moved', kind: 'status' },
      { day: '2026-04-14', id: 'old-name', kind: 'retired', reason: 'It was renamed.', successor: 'moved' },
    ]);
    expect(shards.get('changes/since/2026-04-15.json')?.changes[0]).toEqual({
      day: '2026-04-15',
      id: 'gone',
      kind: 'withdrawn',
      reason: 'It was satire.',
    });
  });

  test('loses nothing and stays small, however many change on however many days', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 3, 200, 499, 501, 1100), { minLength: 1, maxLength: 5 }), (counts) => {
        const retired = counts.flatMap((count, day) =>
          Array.from({ length: count }, (_, at) => `- { id: r-${day}-${at}, on: 2026-04-0${day + 1}, reason: Gone. }`),
        );
        const shards = readShards(buildBase({ 'retired.yaml': `${retired.join('\n')}\n` }));
        for (const [path, { since, changes }] of shards) {
          expect(changes.length).toBeLessThanOrEqual(500);
          if (!/\/\d+\.json$/u.test(path)) {
            const expected = counts
              .flatMap((count, day) => (`2026-04-0${day + 1}` >= since ? count : 0))
              .reduce<number>((a, b) => a + b, 0);
            expect(new Set(follow(shards, path).map(({ id }) => id)).size).toBe(expected);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

test('the manifest has the hash and the size of every file that is served, and the days to ask for', () => {
  const files = OUTPUTS.filter(({ isForHost }) => !isForHost).flatMap((output) => output.files(base, CONTEXT));
  const manifest = JSON.parse(files.find(({ path }) => path === 'changes/manifest.json')?.content ?? '') as {
    days: readonly string[];
    files: Readonly<Record<string, { sha256: string; bytes: number }>>;
  };
  const others = files.filter(({ path }) => path !== 'changes/manifest.json');
  expect(Object.keys(manifest.files)).toEqual(others.map(({ path }) => path).sort());
  for (const { path, content } of others) {
    const bytes = Buffer.from(content);
    expect(manifest.files[path]).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length });
  }
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(manifest.days.map((day) => `changes/since/${day}.json`)));
});
