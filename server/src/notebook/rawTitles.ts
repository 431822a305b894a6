import { areaTitleOf } from './areaTitles';
import { kindOf } from './kinds';
import { levelOfLine } from './levelNames';

// Whatever could be the title of a line, worked out without reading Markdown: more than it is, and never less.

const MARKUP = /[*_~`\\]/g;
const BLANKS = /\s\s+|[^\S ]/g;
const TAG = /<[^<>]*>/g; // "<b>"
const LETTER = /\p{L}/u;
const BEFORE_LETTER = /^[^\p{L}]+/u; // "### [**"
const BEFORE_WORD = /^[^\p{L}\d]+/u;
// What names an area, a level or a kind stands in front; titles themselves are far shorter.
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

/** Whether a line may open an area that says so, or a level; `levels` are names from the settings. */
export function mayOpenArea(starts: readonly string[], levels: readonly string[]): boolean {
  return starts.some((start) => areaTitleOf(start) || someTitle(start, (title) => levelOfLine(title, levels)));
}

/** Whether a line may be titled by a kind of module: "Lab: Images". */
export function mayNameKind(starts: readonly string[]): boolean {
  return starts.some((start) => someTitle(start, kindOf));
}

const WORD_END = /[^\s:：,，.|/([（【{\]\-–—](?=[\s:：,，.|/([（【{\]\-–—])|[\u4e00-\u9fff]/g; // "r" of "Beginner (30 min)"
const MOST_WORDS = 12;

/** Whether something is true of a title that starts there: links and times cut titles off behind any word. */
function someTitle(start: string, is: (title: string) => unknown): boolean {
  if (is(start)) return true;
  WORD_END.lastIndex = 0;
  for (let words = 0; words < MOST_WORDS && WORD_END.test(start); words++) {
    if (is(start.slice(0, WORD_END.lastIndex))) return true;
  }
  return false;
}
