/** A question that people ask, with the subject that must be on record for it to find anything. */
interface Question {
  readonly words: string;
  readonly subject: string;
}

const ASKED: readonly Question[] = [
  { words: 'can I use hunyuanvideo in germany', subject: 'hunyuan-video' },
  { words: 'is grok-1 open source', subject: 'grok-1' },
  { words: 'how many parameters wan 2.2', subject: 'wan-2.2' },
];

const GENERAL = ['is it open source?', 'how many parameters?', 'how fast is it?'];

/** Example questions that this ledger can answer; general ones where it holds none of the subjects. */
export function listQuestions(subjects: { has(id: string): boolean }): readonly string[] {
  const known = ASKED.filter(({ subject }) => subjects.has(subject)).map(({ words }) => words);
  return known.length > 0 ? known : GENERAL;
}
