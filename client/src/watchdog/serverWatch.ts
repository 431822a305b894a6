/**
 * Detects a server that stopped responding. Input: each message that is sent to it. Output: one call of `hung`. After a message,
 * the server is pinged, and once more when the work that follows from the message should be done. No timer runs while no messages
 * are sent.
 */

/** Milliseconds without an answer after which a server counts as not responding. */
export const UNANSWERED_MS = 10_000;

/** Milliseconds from a response to the next ping. By then, findings should be published, too. */
export const NEXT_QUESTION_MS = 2_000;

/** Delay of a timer, in milliseconds, that shows that the computer was asleep. */
const SLEPT_MS = 5_000;

/** The functions that the watch depends on. */
export interface WatchHost {
  now(): number;
  /** Calls back after some milliseconds, unless it is cancelled. */
  after(milliseconds: number, call: () => void): { cancel(): void };
  /** Resolves when the server has answered; rejects if the server cannot be reached. */
  ping(): Promise<unknown>;
  /** Handles a server that does not respond; `uri` is the file that it is probably reading, `undefined` if unknown. */
  hung(uri: string | undefined): void;
}

/** Detects a server that stopped responding. */
export interface ServerWatch {
  /** Handles a message to the server; `uri` is that of its document, if there is one. */
  sent(uri: string | undefined): void;
  /**
   * Handles the notification that the server is about to read a file in the background; `undefined` when it is done.
   */
  reading(uri: string | undefined): void;
  /** Stops waiting, because the server was stopped or replaced. */
  reset(): void;
}

/** Starts to watch a server through the functions of `host`. */
export function watchServer(host: WatchHost): ServerWatch {
  let timer: { cancel(): void } | undefined;
  /** Counts pings, so that an answer of an earlier server is ignored. */
  let question = 0;
  let isAsked = false;
  /** Whether a message was sent since the last ping. */
  let isMoved = false;
  /** The document of the first message that was not followed by an answer yet. */
  let suspect: string | undefined;
  /** The document of the last message after the ping. */
  let later: string | undefined;
  let background: string | undefined;

  function reset(): void {
    timer?.cancel();
    timer = undefined;
    question++;
    isAsked = false;
    isMoved = false;
    suspect = undefined;
    later = undefined;
    background = undefined;
  }

  function ask(): void {
    const mine = ++question;
    const isFollowUp = !isMoved;
    isAsked = true;
    isMoved = false;
    waitForAnswer();
    host.ping().then(
      () => mine === question && answered(isFollowUp),
      () => mine === question && reset(),
    );
  }

  function waitForAnswer(): void {
    const due = host.now() + UNANSWERED_MS;
    timer = host.after(UNANSWERED_MS, () => {
      if (host.now() - due > SLEPT_MS) return waitForAnswer();
      const uri = background ?? suspect;
      reset();
      host.hung(uri);
    });
  }

  function answered(isFollowUp: boolean): void {
    timer?.cancel();
    timer = undefined;
    isAsked = false;
    suspect = later ?? suspect;
    later = undefined;
    if (isMoved || !isFollowUp) timer = host.after(NEXT_QUESTION_MS, ask);
  }

  function sent(uri: string | undefined): void {
    isMoved = true;
    if (isAsked) later = uri ?? later;
    else suspect = uri ?? suspect;
    if (!timer) ask();
  }

  return {
    sent,
    reading(uri) {
      background = uri;
      if (uri !== undefined) sent(undefined);
    },
    reset,
  };
}
