import { areaTitleOf } from './areaTitles';
import { levelInTitle, levelOfLine } from './levelNames';
import { mayHoldTimeWord } from './timeWords';

// Whatever could be the title of a line, worked out without reading Markdown: more than it is, and never less.

const MARKUP = /[*_~`\\]/g;
const BLANKS = /\s\s+|[^\S ]/g;
const TAG = /<[^<>]*>/g; // "<b>"
const LETTER = /\p{L}/u;
const BEFORE_LETTER = /^[^\p{L}]+/u; // "### [**"
const BEFORE_WORD = /^[^\p{L}\d]+/u;
// What names an area or a level stands in front; titles themselves are far shorter.
const LONGEST = 400;

/** The rest of the line, without markup, from each place where its title may start. */
export function titleStarts(line: string): readonly string[] {
  if (!LETTER.test(line)) return [];
  const cut = line.slice(0, LONGEST);
  const variants = cut.includes('<') ? [cut, cut.replace(TAG, '')] : [cut];
  return variants.flatMap((variant) => {
    const text = variant.replace(MARKUP, '').replace(BLANKS, ' ');
    const [behindNumber, whole] = [text.replace(BEFORE_LETTER, ''), text.replace(BEFORE_WORD, '')];
    return behindNumber === whole ? [whole] : [behindNumber, whole];
  });
}

/** Whether a line may open an area that says so, or name a level; `levels` are names from the settings. */
export function mayOpenArea(line: string, starts: readonly string[], levels: readonly string[]): boolean {
  const isCut = line.includes('[') || mayHoldTimeWord(line);
  return starts.some(
    (start) =>
      areaTitleOf(start) || levelInTitle(start) || someTitle(start, isCut, (title) => levelOfLine(title, levels)),
  );
}

const WORD_END = /[^\s:：,，.|/([（【{\]\-–—](?=[\s:：,，.|/([（【{\]\-–—])|[\u4e00-\u9fff]/g; // "r" of "Beginner (30 min)"
const MOST_WORDS = 12;

/** Whether something is true of a title that starts there; links and times may cut it off behind any word. */
function someTitle(start: string, isCut: boolean, is: (title: string) => unknown): boolean {
  if (is(start.replace(CLOSING, ''))) return true;
  if (!isCut) return false;
  WORD_END.lastIndex = 0;
  for (let words = 0; words < MOST_WORDS && WORD_END.test(start); words++) {
    if (is(start.slice(0, WORD_END.lastIndex))) return true;
  }
  return false;
}

const CLOSING = /[\s#:：~|/,;\-–—]+$/u; // " ##"
