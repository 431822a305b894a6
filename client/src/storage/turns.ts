const turns = new Map<string, Promise<unknown>>();

/** Runs what is done with one file one after the other: in this window, and where the browser has locks, in all of them. */
export async function inTurn<Answer>(file: string, act: () => Promise<Answer>): Promise<Answer> {
  const locks = globalThis.navigator?.locks;
  const locked = () => (locks ? locks.request(`study-notes ${file}`, act) : act());
  const turn = (turns.get(file) ?? Promise.resolve()).then(locked);
  const settled = turn.catch(() => undefined);
  turns.set(file, settled);
  try {
    return (await turn) as Answer;
  } finally {
    if (turns.get(file) === settled) turns.delete(file);
  }
}
