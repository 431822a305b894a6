import type { Connection } from 'vscode-languageserver';
import type { HeldRequests } from './heldRequests';

/** A connection to an editor. */
export interface Channel {
  readonly connection: Connection;
  readonly holdFor: HeldRequests['holdFor'];
  /**
   * Resolves when all messages so far were transmitted. A pipe accepts a long message in parts, in several turns of the event
   * loop.
   */
  written(): Promise<void>;
}
