/** Plain text, or a link with its text. */
export interface Piece {
  readonly text: string;
  /** A URL; absent for plain text. */
  readonly url?: string | undefined;
}

/** One line of a list that is not notes yet: a heading, an item, or a row of a table. */
export type ListLine =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | {
      readonly type: 'item';
      readonly pieces: readonly Piece[];
      /** Whether it has a bullet or a number, or is an item of an HTML list. */
      readonly isMarked: boolean;
      /** Whether it starts a paragraph. */
      readonly opens: boolean;
    }
  | { readonly type: 'row'; readonly cells: readonly Cell[]; readonly isHead: boolean };

/** The content of a cell of a table. */
export type Cell = readonly Piece[];

/** Returns the text of pieces, with the texts of their links. */
export function textOf(pieces: readonly Piece[]): string {
  return singleSpaced(pieces.map(({ text }) => text).join(''));
}

/** Returns the first URL in pieces; `undefined` if they contain no link. */
export function addressIn(pieces: readonly Piece[]): string | undefined {
  return pieces.find(({ url }) => url !== undefined)?.url;
}

/** Returns a text without line breaks and repeated spaces. */
export function singleSpaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

const ADDRESS = /^https?:\/\/\S/i;
const UNFIT = /[\s<>()]/g; // characters that would end a link in Markdown

/** Maximum length of a URL, in UTF-16 units. */
const MAX_LENGTH = 2000;

/** Returns the URL of a web page, escaped for Markdown; `undefined` for other URLs. */
export function webAddress(written: string): string | undefined {
  const url = written.trim();
  if (url.length > MAX_LENGTH || !ADDRESS.test(url)) return undefined;
  return url.replace(UNFIT, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
