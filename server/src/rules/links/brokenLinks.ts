import { markupAt } from '../../markdown/links/markupAt';
import { perSection, type Section } from '../../markdown/sections/section';
import { lineEndAt } from '../../text/lines';
import { type Span, span } from '../../text/span';

/** The kinds of syntax errors that break a link. */
export type Breakage =
  /** `[Title] (https://...)` */
  | 'apart'
  /** `[Title](https://...`, without the closing parenthesis */
  | 'unclosed'
  /** `[Title]()`, `[Title](` */
  | 'empty'
  /** `[Title](my file.md)` */
  | 'spaced'
  /** `(Title)[https://...]` */
  | 'reversed';

/** A broken link; spans count from the start of its section. */
export interface BrokenLink {
  readonly breakage: Breakage;
  readonly title: string;
  /** The whole link, with the text that should be its address. */
  readonly span: Span;
  /** The text that should be the address, without parentheses; an empty span if there is none. */
  readonly address: Span;
}

/** Matches text in square brackets before a parenthesis: "[Docker](", "![layers] (" */
const BRACKETED = /(?<!\\)!?\[([^[\]\r\n]+)\](?=[ \t]*\()/g;
/** Matches a link with exchanged brackets: "(Docker)[https://docs.docker.com]" */
const REVERSED = /\(([^()[\]\r\n]+)\)\[(https?:\/\/[^\s[\]()]+)\]/g;

// The text after the square brackets, up to the end of the line: the opening of an address, and the address.
const afterBrackets: readonly (readonly [Breakage, RegExp])[] = [
  ['apart', /^([ \t]+\()(https?:\/\/[^\s()]+)\)/], // " (https://docs.docker.com)"
  ['empty', /^(\()()[ \t]*(?:\)|$)/], // "()", "("
  // "(https://docs.docker.com (10 min)", "(https://docs.docker.com, and then"
  [
    'unclosed',
    /^(\()(https?:\/\/[^\s()]*[^\s(),.;:!?])(?=[,.;:!?]*(?:$|[ \t](?:[^()[\]]*(?:$|\[)|[ \t]*\([^()]*\)[ \t]*$)))/,
  ],
  ['spaced', /^(\([ \t]*)((?:[^ \t()<>"'][^()<>"']*)?)\)/], // "(my file.md)"
];

const LETTER = /\p{L}/u;
const BLANK = /[ \t]/;

/** Matches an address, and no words in parentheses: "https://...", "./my file", "#my heading", "my file.md" */
const ADDRESS =
  /^(?:https?:\/\/|\.{0,2}\/\S|#\S)|\.(?:md|markdown|png|jpe?g|gif|svg|webp|bmp|pdf|html?|txt|csv|ipynb|pptx?|docx?|zip)$/i;

/** Returns the broken links of a section, outside code, HTML and other links. */
export const brokenLinksIn = perSection((section: Section): readonly BrokenLink[] =>
  section.text.includes('[') ? [...bracketedIn(section), ...reversedIn(section)] : [],
);

function* bracketedIn(section: Section): Iterable<BrokenLink> {
  const { text } = section;
  let lineEnd = -1;
  for (const { index, 0: words, 1: title = '' } of text.matchAll(BRACKETED)) {
    if (!LETTER.test(title)) continue;
    const end = index + words.length;
    // Looks for the end of each line once, however many brackets it has.
    if (end > lineEnd) lineEnd = lineEndAt(text, end);
    const after = text.slice(end, lineEnd);
    for (const [breakage, pattern] of afterBrackets) {
      const [all, opening = '', written = ''] = pattern.exec(after) ?? [];
      const address = written.trimEnd();
      if (all === undefined || (breakage === 'spaced' && !(BLANK.test(address) && ADDRESS.test(address)))) continue;
      const isClosed = breakage === 'empty' && all.endsWith(')');
      if (!isMereText(section, index) && !(isClosed && hasEmptyAddress(section, index))) continue;
      const start = end + opening.length;
      yield { breakage, title, span: span(index, end + all.length), address: span(start, start + address.length) };
      break;
    }
  }
}

function* reversedIn(section: Section): Iterable<BrokenLink> {
  for (const { index, 0: all, 1: title = '', 2: address = '' } of section.text.matchAll(REVERSED)) {
    if (!LETTER.test(title) || !isMereText(section, index)) continue;
    const end = index + all.length;
    yield { breakage: 'reversed', title, span: span(index, end), address: span(end - 1 - address.length, end - 1) };
  }
}

function isMereText(section: Section, at: number): boolean {
  return markupAt(section, at).at(-1) === 'text';
}

/** Returns whether the parser found a link or image with an empty address at the offset. */
function hasEmptyAddress(section: Section, at: number): boolean {
  const innermost = markupAt(section, at).at(-1);
  return innermost === 'link' || innermost === 'image';
}
