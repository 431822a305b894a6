import type { Connection } from 'vscode-languageserver';

/** The way to an editor. */
export interface Channel {
  readonly connection: Connection;
  /** Settles when the editor has taken in what was sent so far: a pipe takes a long message in parts, between turns. */
  written(): Promise<void>;
}
