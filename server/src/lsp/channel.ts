import type { Connection } from 'vscode-languageserver';
import type { HeldRequests } from './heldRequests';

/** The way to an editor. */
export interface Channel {
  readonly connection: Connection;
  readonly holdFor: HeldRequests['holdFor'];
  /** Settles when the editor has taken in what was sent so far: a pipe takes a long message in parts, between turns. */
  written(): Promise<void>;
}
