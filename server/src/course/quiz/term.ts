import { isTemplateText } from '../../notes/layout/templateText';
import { readTimes } from '../../notes/time/time';
import { levelOfLine } from '../../notes/words/levelNames';
import { isSectionName } from '../../notes/words/sectionNames';
import { wordSet } from '../../notes/words/wordTable';
import { withoutEnding } from '../../text/ending';

const MAX_LENGTH = 80;
const MAX_WORDS = 6;
const BEFORE = /^[\s"'“”„«»*_]+/; // "“"
const AFTER = /[\s"'“”„«»*_.,;:：!?–—-]/; // "”: "

const ARTICLE = /^(?:[Tt]he|[Aa]n|a)\s+(?=.)/; // "the box", but not "A record"

/** Returns the term in bold text, without articles and punctuation: "container" for "the container:". */
export function termOf(bold: string): string {
  return bold.length > MAX_LENGTH ? '' : withoutEnding(bold, AFTER).replace(BEFORE, '').replace(ARTICLE, '');
}

/** Words that introduce a remark. */
const isLabel = wordSet(
  'note notes nb important attention warning caution tip tips hint remember info example examples question questions ' +
    'answer answers summary definition definitions step steps result results output input command commands usage source ' +
    'sources reference references link links title time date author video lab reading tutorial exercise project module ' +
    'area level pros cons advantages disadvantages conclusion and or not no yes only must never always all vs ' +
    'achtung wichtig hinweis merke beispiel frage antwort definition exemple remarque nota ejemplo importante ' +
    '注意 重要 例子 示例 提示',
);
const FOR_EXAMPLE =
  /^(?:for (?:example|instance)|in (?:short|other words|general|summary)|zum beispiel|par exemple|por ejemplo)$/; // "For example"
/** "To run a single task", "in the background", "add an image" */
const PHRASE = /^(?:to|\p{L}+ (?:an?|the|your|this|these))\s/iu;
const NUMBERED = /[\s\d.#)]/; // "Step 2.", "Area 1"

/** Returns whether a card can ask for the term: it is not a label, number, time, level, whole sentence, or template text. */
export function isTerm(term: string): boolean {
  if (!/\p{L}/u.test(term)) return false;
  if (term.split(/\s+/).length > MAX_WORDS) return false;
  if (term.length === 1 && /[a-z]/i.test(term)) return false;
  const label = withoutEnding(term.toLowerCase(), NUMBERED);
  if (isLabel(label) || FOR_EXAMPLE.test(label) || PHRASE.test(term)) return false;
  if (isTemplateText(term) || isSectionName(term)) return false;
  return levelOfLine(term, []) === undefined && !isTime(term);
}

function isTime(term: string): boolean {
  const [time] = readTimes(term);
  return time !== undefined && !/\p{L}/u.test(term.slice(0, time.span.start) + term.slice(time.span.end));
}

const THREE_SIGNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{3}/u; // "进程箱", which is written without spaces

const ENDS_IN_WORD = /[\p{sc=Latin}\d]$/u;
const GOES_ON = /^(?!e?s(?![\p{L}\d]))[\p{sc=Latin}\d]/u; // "ing", but not the "s" of several

/** Returns whether a line explains a term: it contains at least two other words. */
export function explainsTerm(term: string, line: string): boolean {
  let at = line.indexOf(term);
  while (at >= 0 && isPartOfWord(line, at, at + term.length)) at = line.indexOf(term, at + 1);
  if (at < 0) return false;
  const rest = `${line.slice(0, at)} ${line.slice(at + term.length)}`;
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1 || THREE_SIGNS.test(rest);
}

/** Returns whether a span is only part of a word, such as "port" in "export". */
function isPartOfWord(line: string, start: number, end: number): boolean {
  return ENDS_IN_WORD.test(line.slice(0, start).slice(-2)) || GOES_ON.test(line.slice(end));
}
