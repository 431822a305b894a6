// Template text that should be replaced by notes. Patterns match whole lines in lower case, without quote and list markers,
// emphasis, brackets and punctuation at the end. To run in linear time, they are anchored and have no nested repetition.

/** Characters around the words of a line: "> **FILL ME IN**", "- [ ] _TODO: write notes._<br>", "* //TODO" */
const OPENING = /[\s>*_~()[\]<+/（【-]/;
const CLOSING = /[\s*_~()[\]<>.:!…。：！）】-]/;

/** A label before the words: "2. FILL ME IN", "notes: tbd" */
const LABEL = /^(?:\d{1,9}[.)] )?(?:notes?: )?/;

/** "FILL ME IN", "fill this in", "to be filled in" */
const FILL_IN = /^(?:please )?(?:fill (?:me |this |it |these )?in|to be filled(?: in)?)$/;

/** "Include notes here about each of the links", "add your notes here", "write notes", "notes go here" */
const NOTES_HERE =
  /^(?:(?:include|add|write|insert|put|type) (?:your |my |some |the )?notes(?: here)?(?: (?:about|on|for) (?:each of )?(?:the|these|this|your) (?:links?|modules?|videos?|labs?|topics?|areas?))?|(?:your |my )?notes (?:go |come )?here)$/;

/** "TODO", "TODO: write notes", "to do - add summary", "TODO notes" */
const TODO =
  /^to-?\s?do(?:\s?[:-]?\s?(?:(?:write|add|fill in|finish|take|complete) )?(?:(?:my|the|some|up|this) )?(?:notes?|summary|this|section|this section))?$/;

/** "TBD", "coming soon", "to be written", "work in progress" */
const LATER =
  /^(?:tbd|tba|wip|work in progress|coming soon|(?:notes )?to (?:be (?:added|done|written|completed|continued|determined)|come)|placeholder)$/;

/** "Notizen folgen", "kommt noch", "auszufüllen" */
const GERMAN =
  /^(?:(?:hier )?(?:meine |eigene )?notizen (?:hier |noch )?(?:einfügen|ergänzen|eintragen|schreiben|folgen)|(?:noch )?(?:ausfüllen|auszufüllen|zu ergänzen)|folgt(?: noch)?|kommt noch|wird (?:noch )?ergänzt)$/;

/** "à compléter", "ajouter mes notes ici" */
const FRENCH =
  /^(?:à (?:compléter|remplir|faire|venir)|(?:ajouter|écrire|mettre|insérer) (?:les |des |mes |vos )?notes(?: ici)?)$/;

/** "por completar", "añadir mis notas aquí" */
const SPANISH =
  /^(?:(?:por|para) (?:completar|rellenar|hacer)|pendiente|(?:añadir|escribir|agregar|poner) (?:las |mis |tus )?notas(?: aquí)?)$/;

/** "待补充", "在此填写笔记" */
const CHINESE =
  /^(?:待(?:补充|填写|完成|办|续|定|写)|未完待续|(?:请)?(?:在此|在这里|此处)?(?:填写|添加|写下?|补充)(?:你的|我的)?笔记|笔记(?:待补充|待写))$/;

/** "Unavailable", "(not seen)", "pas vu": states that the module was not studied. */
const NOT_STUDIED =
  /^(?:unavailable|not available|n\/a|none|nothing(?: yet)?|(?:not|un)(?: yet)? ?(?:seen|watched|started|done|read|finished)(?: yet)?|skipped|skip|nicht (?:gesehen|verfügbar|gemacht)|noch nicht (?:gesehen|gemacht|angefangen)|offen|pas (?:encore )?(?:vue?|disponible|fait|commencé)|indisponible|no (?:visto|disponible|hecho)|sin (?:ver|notas|empezar)|未(?:看|学|学习|开始|完成|着手)|没有|暂无|なし|未視聴)$/;

/** "lorem ipsum dolor sit amet", however long */
const FILLER = /^lorem ipsum\b/;

/** All patterns in one expression, so that most lines fail at their first letter. */
const TEMPLATE = anyOf(FILL_IN, NOTES_HERE, TODO, LATER, GERMAN, FRENCH, SPANISH, CHINESE, NOT_STUDIED, FILLER);

/** A list marker without text: "-", "  *", "3." */
const BARE_MARKER = /^[\t ]*(?:[-*+]|\d{1,9}[.)])[\t ]*$/;

/** Returns whether a line is template text that was not replaced: "> Include notes here about each of the links". */
export function isTemplateText(line: string): boolean {
  // Only filler text can be this long, and its beginning is enough to recognize it.
  if (line.length > 200) return FILLER.test(bareWords(line.slice(0, 200)));
  return TEMPLATE.test(bareWords(line));
}

/** Returns whether a line is a bullet or a number without text. */
export function isBareMarker(line: string): boolean {
  return BARE_MARKER.test(line);
}

/** Whitespace other than a single space between two words. */
const GAP = /[\t ]{2,}|\t/g;

/**
 * Returns the words of a line in lower case: "fill me in" for "> * **FILL ME IN**.". A heading keeps its "#", so that it
 * matches no pattern.
 */
function bareWords(line: string): string {
  let start = 0;
  let end = line.endsWith('<br>') ? line.length - '<br>'.length : line.length;
  while (start < end && OPENING.test(line.charAt(start))) start++;
  while (end > start && CLOSING.test(line.charAt(end - 1))) end--;
  return line.slice(start, end).toLowerCase().replace(GAP, ' ').replace(LABEL, '');
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
