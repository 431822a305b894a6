const NOTES =
  /\b(?:study|lecture|course|class|learning|reading)[ -]?notes\b|\bnotes (?:on|from|of|about|for)\b|^notes\b|\bvorlesungsnotizen\b|\bmitschrift\b|\bnotes de cours\b|\bapuntes\b|笔记/iu; // "Lecture notes"
const NOT_STUDY = /\b(?:release|patch|upgrade|migration)\b/i; // "Release notes for 2.0"
const NAME = /^(?:study )?notes$/i; // the name of a program or a folder, not of one's notes on a subject

/** Returns whether a document's title names notes on a subject. */
export function isNamedNotes(title: string | undefined): boolean {
  return title !== undefined && NOTES.test(title) && !NOT_STUDY.test(title) && !NAME.test(title);
}
