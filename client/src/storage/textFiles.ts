import type { Uri } from 'vscode';
import { decodeText } from '../../../server/src/text/decodeText';

/** What becomes of a file that other windows may change, too. */
export interface Change {
  /** Returns the new text. Called again if another window has changed the file. */
  readonly apply: (before: string) => string;
  /** Whether a text has the change already. */
  readonly isIn: (text: string) => boolean;
}

/** The files that Study Notes writes itself. Notes are changed through the editor. */
export interface TextFiles {
  /** `undefined` if the file does not exist. */
  readonly bytes: (file: Uri) => Promise<Uint8Array | undefined>;
  /** Changes a file, or creates it, atomically. Throws `NotUtf8`. */
  readonly update: (file: Uri, change: Change) => Promise<void>;
  /** Replaces a file or creates it. */
  readonly replace: (file: Uri, text: string) => Promise<void>;
  /** Writes a new file. False where something has its name already. */
  readonly create: (file: Uri, content: string | Uint8Array) => Promise<boolean>;
}

/** A file in another encoding, which must not be written over with what was guessed. */
export class NotUtf8 extends Error {
  constructor() {
    super('is not encoded in UTF-8');
  }
}

/** Returns the text of a file; empty if it does not exist. Throws `NotUtf8`. */
export async function readText(files: TextFiles, file: Uri): Promise<string> {
  return textOf(await files.bytes(file));
}

export function textOf(bytes: Uint8Array | undefined): string {
  const text = bytes ? decodeText(bytes) : '';
  if (text === undefined) throw new NotUtf8();
  return text;
}

/** The bytes of a file after a change. */
export function changed(bytes: Uint8Array | undefined, { apply }: Change): Uint8Array {
  return new TextEncoder().encode(apply(textOf(bytes)));
}
