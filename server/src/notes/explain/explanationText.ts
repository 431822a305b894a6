import { t } from '@vscode/l10n';
import type { Shape } from '../../markdown/lines/titleLine';
import { joinSentences, plural } from '../../text/language';
import { typeName } from '../model/names';
import { CERTAIN_EVIDENCE, MIN_EVIDENCE } from '../titles/candidate';
import type { AreaForm, ShapeEvidence } from './areaForm';
import type { EntryPlace, ExplainedEvidence, Explanation, LineRole } from './explain';
import { fileReasonText, reasonSentence } from './reasons';

function roleText(role: LineRole): string {
  const texts: Readonly<Record<LineRole, string>> = {
    title: t('the title of the notes'),
    area: t('an area'),
    level: t('a level'),
    group: t('a group'),
    module: t('a module'),
    topic: t('a topic'),
    time: t('a time'),
    row: t('a row of the time table'),
    notes: t({ message: 'notes', args: [], comment: 'Text below a title' }),
    nothing: t('nothing'),
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

function verdictText({ line, file, ...reading }: Explanation): string {
  if (file.isNotes) return t('Line {0} is read as {1}.', line, readAs(reading));
  const because = t(
    'Line {0} is ignored, because its file is not read as study notes: {1}.',
    line,
    fileReasonText(file.why),
  );
  return joinSentences([because, reading.role !== 'nothing' && t('In study notes, it would be {0}.', readAs(reading))]);
}

/** Returns the role of a line and its parent: "a module in the area “Packets” (line 3)". */
export function readAs({ role, of, reasons }: Pick<Explanation, 'role' | 'of' | 'reasons'>): string {
  if (!of || role === 'nothing') return roleText(role);
  const owns = role === 'notes' || reasons.includes('time-of-module');
  if (role === 'row') return t('{0} about {1}', roleText(role), placeText(of));
  if (!owns) return t('{0} in {1}', roleText(role), placeText(of));
  return t({
    message: '{0} of {1}',
    args: [roleText(role), placeText(of)],
    comment: 'A line and its parent: notes of a module',
  });
}

function placeText({ type, title, line }: EntryPlace): string {
  return title === ''
    ? t('the {0} on line {1}', typeName(type), line)
    : t('the {0} “{1}” (line {2})', typeName(type), title, line);
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
  const lines = evidence.map((each) => `- ${sayingText(each)}: ${each.weight}`);
  const scale = t(
    'Total: {0}. A total of {1} or more counts as evidence for the form of the line; {2} or more is sufficient for the line itself.',
    sum,
    MIN_EVIDENCE,
    CERTAIN_EVIDENCE,
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
  if (what === 'listed') return t('a link or a number, in a file that is set to be study notes');
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
  if (some === 0) return `${shapeText(shape)}: ${share}`;
  return tooRare
    ? t('{0}: {1}, weight {2}; too few lines', shapeText(shape), share, sum)
    : t('{0}: {1}, weight {2}', shapeText(shape), share, sum);
}
