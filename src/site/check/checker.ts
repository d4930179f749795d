import type { Answers, Question } from './check-result.ts';

type Reply = { readonly run: number } & ({ readonly given: unknown } | { readonly fault: string });

interface Waiting {
  readonly resolve: (given: never) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker, which is started at the first question; a reply rejects where the records could not be loaded. */
export type Ask = <Kind extends Question['kind']>(question: Extract<Question, { kind: Kind }>) => Promise<Answers[Kind]>;

/** Makes the one door to the worker. */
export function createChecker(): Ask {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let run = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.run);
      waiting.delete(data.run);
      if ('given' in data) asked?.resolve(data.given as never);
      else asked?.reject(new Error(data.fault));
    });
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The worker has stopped.'));
      waiting.clear();
    });
    return started;
  };

  return (question) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      waiting.set(++run, { resolve, reject });
      worker.postMessage({ run, question });
    });
}
