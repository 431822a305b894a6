import { t } from '@vscode/l10n';
import type { Uri } from 'vscode';
import { RefusedFile } from '../../../server/src/main/disk/refusedFile';
import { MAX_FILE_SIZE } from '../../../server/src/protocol/files';
import { decodeText } from '../../../server/src/text/decodeText';
import { tooLarge } from '../../../server/src/text/tooLarge';

/** A change of a file that other windows may change, too. */
export interface Change {
  /** Returns the new text. Called again if another window has changed the file. */
  readonly apply: (before: string) => string;
  /** Returns whether a text already contains the change. */
  readonly isIn: (text: string) => boolean;
}

/** The files that Study Notes writes itself. Notes are changed through the editor. */
export interface TextFiles {
  /** Returns the content of a file; `undefined` if it does not exist. */
  readonly bytes: (file: Uri) => Promise<Uint8Array | undefined>;
  /** Changes a file, or creates it, atomically. Throws `NotUtf8`. */
  readonly update: (file: Uri, change: Change) => Promise<void>;
  /** Replaces a file or creates it. */
  readonly replace: (file: Uri, text: string) => Promise<void>;
  /** Creates a file. Resolves to `false` if the name exists already. */
  readonly create: (file: Uri, content: string | Uint8Array) => Promise<boolean>;
}

/** The error for a file in another encoding, which must not be overwritten with incorrectly decoded text. */
export class NotUtf8 extends Error {
  constructor() {
    super(t('is not encoded in UTF-8'));
  }
}

/** Returns the text of a file; empty if it does not exist. Throws `NotUtf8`. */
export async function readText(files: TextFiles, file: Uri): Promise<string> {
  return textOf(await files.bytes(file));
}

/** Decodes the bytes of a file; "" for a missing file. Throws `NotUtf8`. */
export function textOf(bytes: Uint8Array | undefined): string {
  const text = bytes ? decodeText(bytes) : '';
  if (text === undefined) throw new NotUtf8();
  return text;
}

/** Returns the bytes of a file after a change. Refuses a change after which the file would be too large to be read. */
export function changed(bytes: Uint8Array | undefined, { apply }: Change): Uint8Array {
  const after = new TextEncoder().encode(apply(textOf(bytes)));
  if (after.length > MAX_FILE_SIZE) throw new RefusedFile(tooLarge());
  return after;
}
