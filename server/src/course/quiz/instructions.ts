import { wordSet } from '../../notes/words/wordTable';

/** Verbs for actions in a program's window. */
const isAct = wordSet(
  'accept add apply attach browse change check choose clear click clone close configure connect copy create delete deselect deploy ' +
    'download drag edit enable enter expand fill follow generate go input insert install keep launch leave log make move name ' +
    'navigate note open paste pick press provide remove rename repeat replace review run save scroll search select set sign specify ' +
    'start stop submit switch tap terminate test tick type uncheck update upload use verify view visit wait ' +
    'klicke klicken öffne öffnen wähle wählen drücke drücken gib geben cliquer cliquez sélectionnez choisissez ouvrez ' +
    'appuyez saisissez haga haz seleccione selecciona elija elige abra abre pulse pulsa',
);
const CHINESE_ACT = /^(?:点击|單擊|单击|选择|選擇|输入|輸入|打开|打開|勾选)/; // "点击创建"

const SENTENCE_END = /(?<=[.!?])\s+(?=["“(]?\p{Lu})|(?<=[。！？])/u; // "Click it. A box", but not "e.g. a box"
const CLAUSE_END = /[,;:：，；>→–—]\s*|\s(?:and|then|und|dann|et|puis|y|luego)\s/u; // "Under Access, select"
const OPENING = /^[\s(#\d.)]*(?:(?:first|next|then|now|finally|please|step)\b[\s\d.:]*)*/i; // "3. Then "
const PLACE_FIRST = /^(?:in|on|under|for|from|at|to|within)\s.{1,80}\b(?:choose|select|click|enter)\s/i; // "In the list select "
const FIRST_WORD = /^\p{L}+/u; // "Click"

/** A sentence of a line, with those of its clauses that are instructions. */
export interface Sentence {
  readonly text: string;
  readonly orders: readonly string[];
}

/** Splits a line into sentences, each with the clauses that are instructions. */
export function sentencesIn(line: string): readonly Sentence[] {
  return line.split(SENTENCE_END).map((text) => ({
    text,
    orders: text
      .split(CLAUSE_END)
      .map((clause) => clause.replace(OPENING, ''))
      .filter(isOrder),
  }));
}

/** Returns whether the sentence with a term is an instruction, in which bold words are labels of buttons. */
export function isInstructed(term: string, sentences: readonly Sentence[]): boolean {
  const around = sentences.find(({ text }) => text.includes(term));
  // A clause that starts with the term may be about it: "commit keeps the changes".
  return around?.orders.some((order) => !order.startsWith(term)) ?? false;
}

function isOrder(clause: string): boolean {
  return CHINESE_ACT.test(clause) || PLACE_FIRST.test(clause) || isAct(FIRST_WORD.exec(clause)?.[0] ?? '');
}
