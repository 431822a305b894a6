import { t } from '@vscode/l10n';
import type { Shape } from '../../markdown/lines/titleLine';
import { afterColon, formatNumber, joinSentences, plural } from '../../text/language';
import { typeName } from '../model/names';
import { CERTAIN_EVIDENCE, MIN_EVIDENCE } from '../titles/candidate';
import type { AreaForm, ShapeEvidence } from './areaForm';
import type { EntryPlace, ExplainedEvidence, Explanation, LineRole } from './explain';
import { fileReasonText, reasonSentence } from './reasons';

function roleText(role: LineRole, line: number): string {
  const texts: Readonly<Record<LineRole, string>> = {
    title: t('Line {0} is the title of the notes.', line),
    area: t('Line {0} is an area.', line),
    level: t('Line {0} is a level.', line),
    group: t('Line {0} is a group.', line),
    module: t('Line {0} is a module.', line),
    topic: t('Line {0} is a topic.', line),
    time: t('Line {0} is a time.', line),
    row: t('Line {0} is a row of the time table.', line),
    notes: t('Line {0} is part of the notes.', line),
    nothing: t('Line {0} has no role in the notes.', line),
  };
  return texts[role];
}

/** Roles of lines that could have been modules. */
const judged: ReadonlySet<LineRole> = new Set(['module', 'group', 'topic', 'notes']);

/** Formats an explanation as sentences, in Markdown that is also readable in a terminal. */
export function explanationText(explanation: Explanation): string {
  const { text, shape, reasons, evidence, form, role } = explanation;
  const sayings = reasons.map(reasonSentence);
  const parts = [
    verdictText(explanation),
    text.trim() && `    ${text.trim()}`,
    joinSentences([shape && t('It is {0}.', shapeText(shape)), ...sayings]),
    evidence.length > 0 ? evidenceText(evidence) : '',
    form && judged.has(role) ? formText(form) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdictText(explanation: Explanation): string {
  const { line, file, role } = explanation;
  if (file.isNotes) return readAs(explanation);
  const because = t(
    'Line {0} is ignored, because its file is not read as study notes: {1}.',
    line,
    fileReasonText(file.why),
  );
  if (role === 'nothing') return because;
  return joinSentences([because, t('If the file is treated as study notes: {0}', afterColon(readAs(explanation)))]);
}

/** Returns the role of a line and its parent: "Line 5 is a module. It belongs to “Packets” (area, line 3)." */
export function readAs({ line, role, of }: Pick<Explanation, 'line' | 'role' | 'of'>): string {
  return joinSentences([roleText(role, line), of && role !== 'nothing' && parentText(of)]);
}

function parentText({ type, title, line }: EntryPlace): string {
  return t({
    message: 'It belongs to “{0}” ({1}, line {2}).',
    args: [title || '…', typeName(type), line],
    comment: 'A line and its parent: {0} is the title of the parent, {1} its type, such as “area”',
  });
}

const shapeNames = (): readonly (readonly [start: string, name: string])[] => [
  ['ordered 1', t('an item of a numbered list')],
  ['ordered', t('an item of a nested numbered list')],
  ['bullet 1', t('an item of a bulleted list')],
  ['bullet', t('an item of a nested bulleted list')],
  ['quote', t('a quoted line')],
  ['bold', t('a line in bold')],
  ['line', t('a plain line')],
  ['row', t('a row of a table')],
  ['cell', t('a cell of a table')],
  ['summary', t('the title of a collapsible section')],
  ['inner', t('a line inside a list item')],
];

function shapeText(shape: Shape): string {
  const [, depth = ''] = shape.split(' ');
  return shapeNames().find(([start]) => shape.startsWith(start))?.[1] ?? t('a heading of depth {0}', depth);
}

function evidenceText(evidence: readonly ExplainedEvidence[]): string {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  const lines = evidence.map((each) => `- ${t('{0}: {1}', sayingText(each), formatNumber(each.weight))}`);
  const scale = t(
    'Total: {0}. A total of {1} or more counts as evidence for the form of the line; {2} or more is sufficient for the line itself.',
    formatNumber(sum),
    formatNumber(MIN_EVIDENCE),
    formatNumber(CERTAIN_EVIDENCE),
  );
  return [t('Evidence for a module, with weights:'), lines.join('\n'), scale].join('\n\n');
}

function sayingText({ type: what, weight, text: says, line }: ExplainedEvidence): string {
  if (what === 'time') return t('the time “{0}”', says);
  if (what === 'time-below') return t('a time below the title, “{0}” (line {1})', says, line ?? 0);
  if (what === 'row-in-table') return t('a row of the time table, “{0}” (line {1})', says, line ?? 0);
  if (what === 'known') return t('a module of the course with the same title');
  if (what === 'kind')
    return weight < MIN_EVIDENCE
      ? t('a word for its kind, {0}, at the end', says)
      : t('a word for its kind, {0}, at the start', says);
  if (what === 'cells') return t('a table with columns for what is studied and how long it takes');
  if (what === 'series') return t('similar lines in a text about a course: days, lessons, links to files, checkboxes');
  if (what === 'number') return t('a number, in a list of checkboxes with numbers');
  if (what === 'listed') return t('a link or a number, in a file that is treated as study notes');
  if (what === 'level') return t('the level {0} at the start', says);
  if (weight < 0) return t('a link that does not lead to a web page, which is evidence against a module');
  return weight < MIN_EVIDENCE ? t('a link with text after it') : t('a link that is the whole title');
}

function formText({ chosen, borrowed, linked, shapes }: AreaForm): string {
  const rows = shapes.map((each) => `- ${tallyText(each)}`).join('\n');
  if (!chosen) return rows && `${t('No form has enough evidence here. Evidence for each form:')}\n\n${rows}`;
  const form = joinSentences([
    borrowed
      ? t('Here, each module is {0}, as in the rest of the notes.', shapeText(chosen))
      : t('Here, each module is {0}.', shapeText(chosen)),
    linked && t('Most of them have a link.'),
  ]);
  return rows === '' ? form : `${joinSentences([form, t('Evidence for each form:')])}\n\n${rows}`;
}

function tallyText({ shape, all, some, sum, tooRare }: ShapeEvidence): string {
  const share = plural(
    all,
    t('{0} of {1} line with evidence', some, all),
    t('{0} of {1} lines with evidence', some, all),
  );
  if (some === 0) return t('{0}: {1}', shapeText(shape), share);
  const weight = formatNumber(sum);
  return tooRare
    ? t('{0}: {1}, weight {2}; too few lines', shapeText(shape), share, weight)
    : t('{0}: {1}, weight {2}', shapeText(shape), share, weight);
}
