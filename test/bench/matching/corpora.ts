import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimDocument } from '../../../src/matching/retrieval/index.ts';

/** Claims and questions with the claims that each repeats. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly ClaimDocument[];
  readonly questions: readonly Question[];
}

export interface Question {
  readonly text: string;
  /** Such as train or dev. */
  readonly split: string;
  readonly relevant: ReadonlySet<string>;
}

const FOLDER = '../shared/bench/matching';

/** The corpora beside the project, none where there are none: they are others' and never part of it. */
export function readCorpora(): readonly Corpus[] {
  return ['clef2020', 'politifact'].filter((name) => existsSync(join(FOLDER, name, 'corpus.jsonl'))).map(readCorpus);
}

function readCorpus(name: string): Corpus {
  const lines = (file: string) =>
    readFileSync(join(FOLDER, name, file), 'utf8')
      .trim()
      .split('\n');
  const relevant = new Map<string, Set<string>>();
  for (const line of lines('qrels.tsv').slice(1)) {
    const [question = '', document = '', relevance] = line.split('\t');
    if (Number(relevance) > 0) relevant.set(question, (relevant.get(question) ?? new Set()).add(document));
  }
  const questions = lines('queries.jsonl').map((line) => JSON.parse(line) as { id: string; text: string; split: string });
  return {
    name,
    documents: lines('corpus.jsonl').map((line) => {
      const { id, title, text } = JSON.parse(line) as { id: string; title?: string; text: string };
      return { id, fields: title === undefined ? { claim: text } : { title, claim: text } };
    }),
    questions: questions.map(({ id, text, split }) => ({ text, split, relevant: relevant.get(id) ?? new Set<string>() })),
  };
}
