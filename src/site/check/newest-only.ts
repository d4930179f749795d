/** Asks for an answer to the newest question only: while one is worked on, the next waits, and those between are dropped. */
export function createNewestOnly<Question>(work: (question: Question) => Promise<void>): (question: Question) => void {
  let waiting: { readonly question: Question } | null = null;
  let isBusy = false;

  const run = async (): Promise<void> => {
    isBusy = true;
    while (waiting) {
      const { question } = waiting;
      waiting = null;
      await work(question);
    }
    isBusy = false;
  };

  return (question) => {
    waiting = { question };
    if (!isBusy) void run();
  };
}
