/** Runs `act` after everything that was started before with the same key. */
export type InTurn = <Answer>(key: string, act: () => Promise<Answer>) => Promise<Answer>;

/** Creates queues by key. A queue is removed when it is empty. */
export function queuePerKey(): InTurn {
  const turns = new Map<string, Promise<unknown>>();
  return async (key, act) => {
    const turn = (turns.get(key) ?? Promise.resolve()).then(act);
    const settled = turn.catch(() => undefined);
    turns.set(key, settled);
    try {
      return await turn;
    } finally {
      if (turns.get(key) === settled) turns.delete(key);
    }
  };
}
