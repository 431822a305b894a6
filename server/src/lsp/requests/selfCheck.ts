import type { RemoteConsole } from 'vscode-languageserver';
import type { Difference } from '../../notes/model/firstDifference';

/** Checks the incremental parse of a document after a change. */
export type SelfCheck = (uri: string) => void;

/**
 * Logs a difference between the incremental and a fresh parse of a document: once, and again only after both were equal. The log
 * contains text of the notes; the check is on only for developers of the parser.
 */
export function selfChecking(
  log: Pick<RemoteConsole, 'error'>,
  differenceOf: (uri: string) => Difference | undefined,
): SelfCheck {
  const wrong = new Set<string>();

  return (uri) => {
    const difference = differenceOf(uri);
    if (!difference) wrong.delete(uri);
    else if (!wrong.has(uri)) {
      wrong.add(uri);
      log.error(sentence(uri, difference));
    }
  };
}

function sentence(uri: string, { place, revised, fresh }: Difference): string {
  return `Self-check: incremental parsing of ${uri} found ${shown(revised)} at ${place}; full parsing found ${shown(fresh)}.`;
}

const MAX_LENGTH = 200;

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, MAX_LENGTH);
}
