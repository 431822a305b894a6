/**
 * Expressions that would be slow if they were tried at every offset of a long text, with the reason why they are not:
 * most are sticky and tried at few offsets. The keys are "file: name".
 */
export const reviewed: Readonly<Record<string, string>> = {
  'server/src/markdown/sections/definitions.ts: BRACKETED': 'Reads 999 characters at most, as CommonMark has it.',
  'server/src/markdown/code/margin.ts: QUOTE_MARK':
    'Tried at the start of a line, and then behind each mark that it found; the first miss ends that.',
  'server/src/markdown/source/parserLimits.ts: CONTAINER':
    'Tried at the start of a line, and then after each marker that it found; the first miss ends that.',
  'server/src/markdown/plain/opening.ts: RULE': 'Tried where the text of a line begins.',
  'server/src/markdown/plain/opening.ts: FENCE': 'Tried where the text of a line begins.',
  'server/src/markdown/plain/tree.ts: UNDERLINE': 'Tried where the text of a line begins.',
  'server/src/markdown/plain/tree.ts: DEFINITION': 'Tried where a paragraph begins.',
  'server/src/markdown/plain/quote.ts: NO_PLAIN_TEXT': 'Tried where the text of a quoted line begins.',
  'server/src/markdown/plain/table.ts: DELIMITERS': 'Tried where the second line of a paragraph begins.',
  'server/src/markdown/plain/resource.ts: RESOURCE':
    'Tried after the words of a link: where it misses, the parser reads the whole section instead.',
  'server/src/markdown/plain/phrasing.ts: ADDRESS':
    'Tried where an address begins: where it misses, the parser reads the whole section instead. What looks ahead reads ' +
    'marks behind a letter alone, each of them once.',
  'server/src/commands/compose/composeCompletion.ts: COLON_AFTER_KEY': 'Tried once, behind the word at the cursor.',
  'server/src/commands/shell/commandEvidence.ts: FRONT':
    'Tried at the start of a line, and then behind what it found; the first miss ends that.',
  'server/src/commands/shell/commandEvidence.ts: FIRST_WORD':
    'Tried once in a line, behind what may stand in front of a program.',
  'server/src/commands/compose/yaml.ts: KEY_AND_COLON': 'Tried where the text of a line begins.',
  'server/src/commands/shell/prompt.ts: CERTAIN_PROMPT': 'Tried where a line begins.',
  'server/src/commands/shell/prompt.ts: WINDOWS_PROMPT': 'Tried where a line begins.',
  'server/src/commands/shell/prompt.ts: LIKELY_PROMPT': 'Tried where a line begins.',
  'server/src/commands/shell/quotes.ts: QUOTE_IN_LINE':
    'Tried after each quote of a line, and reads up to the next one.',
  'server/src/commands/shell/reader.ts: SECOND_PROMPT': 'Tried where a line begins.',
  'server/src/commands/shell/reader.ts: LIKELY_SECOND_PROMPT': 'Tried where a line begins.',
  'server/src/commands/shell/reader.ts: LINE_BREAK':
    'Tried after each sign that may end a line, and reads the spaces after it.',
  'server/src/commands/shell/word.ts: TICK_IN_LINE':
    'Tried after each backtick of a line, and reads up to the next one.',
  'server/src/course/syllabus/builtIn.ts: ITEM': 'Reads the syllabus that comes with Study Notes, and nothing else.',
  'server/src/text/csv.ts: FIELD':
    'Always matches at once: a quote that is never closed contains all that is left, and what follows reads up to its own end.',
  'server/src/text/csv.ts: SEMICOLON_FIELD': 'As FIELD, with another separator.',
};
