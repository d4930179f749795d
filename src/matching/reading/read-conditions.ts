import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';

const HARDWARE =
  /\b(?:(\d+|an?|one|a single|two|four|eight|the same) ?[x×]? ?)?((?:NVIDIA |Nvidia |AMD |Apple )?(?:[HAB]\d{2,3}0s?|RTX \d{4}(?: Ti)?|MI\d{3}X?|M[1-4] (?:Max|Ultra|Pro)|GB200|L40S?|TPU v\d))(?![\p{L}\d])/u;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, 'a single': 1, two: 2, four: 4, eight: 8 };

/** Under which circumstances an assertion holds, in the terms of the record's conditions. */
export function readConditions(facts: Facts, draft: Draft): Readonly<Record<string, string>> {
  const day = facts.dates.find(({ isCondition, date }) => isCondition && date.length === 10);
  return {
    ...(draft.topic === 'speed' && readHardware(facts.text)),
    ...(draft.topic === 'benchmark' && readBoard(facts)),
    ...((draft.topic === 'speed' || draft.topic === 'capability') && readOutput(facts, draft)),
    ...(day && { day: day.date }),
  };
}

function readHardware(text: string): Record<string, string> {
  const [, count = 'a', name] = HARDWARE.exec(text) ?? [];
  return name === undefined ? {} : { hardware: `${COUNTS[count] ?? count}x ${name}` };
}

function readBoard({ text, mentions }: Facts): Record<string, string> {
  const board = mentions.find(({ kind }) => kind === 'benchmark');
  const category = readCategory(text);
  return { ...(board && { board: board.id ?? board.name }), ...(category !== '' && { category }) };
}

/** Size and length of what comes out. Of two, those that stand nearer: "38 seconds on an H100, and a 256p preview just 2". */
function readOutput({ quantities }: Facts, draft: Draft): Record<string, string> {
  const others = quantities.filter(({ start }) => start !== draft.start);
  const of = (dimension: string) =>
    nearest(
      others.filter((other) => other.dimension === dimension),
      draft,
    );
  const resolution = draft.aspect === 'resolution' ? undefined : of('resolution');
  const length = draft.aspect === 'latency' ? of('time') : undefined;
  const steps = of('steps');
  return {
    ...(resolution && { resolution: `${resolution.min}${resolution.noun}` }),
    ...(length && { clipLength: `${length.min} s` }),
    ...(steps && { steps: String(steps.min) }),
  };
}

function nearest<T extends { readonly start: number; readonly end: number }>(all: readonly T[], { start, end }: Draft): T | undefined {
  const distance = (one: T) => Math.min(Math.abs(one.start - end), Math.abs(start - one.end));
  return [...all].sort((x, y) => distance(x) - distance(y))[0];
}

function readCategory(text: string): string {
  const [kind = ''] = /\b(?:text|image|video|speech)[- ]to[- ](?:video|image|speech|text)\b/iu.exec(text) ?? [
    /\bimage (?:table|field|list|category)\b/iu.test(text) ? 'image-to-video' : '',
  ];
  const [audio = ''] = /\b(?:with(?:out)?|no) (?:sound|audio)\b/iu.exec(text) ?? [''];
  return [kind.toLowerCase().replaceAll(' ', '-'), audio.toLowerCase().replace('sound', 'audio')].filter((part) => part !== '').join(', ');
}
