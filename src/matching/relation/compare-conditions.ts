/** How the conditions of a sentence stand to those of a claim: the names of those that both state. */
export interface ConditionRelation {
  readonly shared: readonly string[];
  readonly conflicting: readonly string[];
  /** Those that the claim states and the sentence does not. */
  readonly unsaid: readonly string[];
}

type Stated = Readonly<Record<string, string | undefined>>;

/** A machine is known by the word that holds its number: H100, 4090, A800. */
const MACHINE = /\b(?=\p{L}*\d)[\p{L}\d]{2,}\b/gu;
const COUNT = /^(?:an?|one|single|\d{1,2}|\d+[x×])$/u;

/** Compares circumstances, each by its own kind: "one H100" is "1x NVIDIA H100 80GB", and 720p is 1280x720. */
export function compareConditions(said: Stated, known: Stated): ConditionRelation {
  const [shared, conflicting, unsaid]: [string[], string[], string[]] = [[], [], []];
  for (const [name, value] of Object.entries(known)) {
    if (value === undefined) continue;
    const other = said[name];
    if (other === undefined) unsaid.push(name);
    else (isSame(name, other, value) ? shared : conflicting).push(name);
  }
  return { shared, conflicting, unsaid };
}

function isSame(name: string, said: string, known: string): boolean {
  const [a, b] = [said.toLowerCase(), known.toLowerCase()];
  if (a === b) return true;
  if (name === 'resolution') return readHeight(a) === readHeight(b);
  if (name === 'hardware') return listMachines(a).some((machine) => listMachines(b).includes(machine));
  if (name === 'clipLength' || name === 'steps' || name === 'playback') return /[\d.]+/u.exec(a)?.[0] === /[\d.]+/u.exec(b)?.[0];
  return isPart(listWords(a), listWords(b)) || isPart(listWords(b), listWords(a));
}

/** Lines of a picture: of "1280x720" the smaller number, as in 720p. */
function readHeight(text: string): number {
  const numbers = [...text.matchAll(/\d+/gu)].map(Number);
  if (/\d\s?k\b/u.test(text)) return (numbers[0] ?? 0) * 540;
  return Math.min(...numbers);
}

function listMachines(text: string): readonly string[] {
  return (text.match(MACHINE) ?? []).filter((word) => !COUNT.test(word) && !/^\d+gb$/u.test(word));
}

function listWords(text: string): readonly string[] {
  return text.match(/[\p{L}\d.]+/gu) ?? [];
}

/** "A14B" is part of "T2V-A14B"; "5B" is not. */
function isPart(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every((word) => many.includes(word));
}
