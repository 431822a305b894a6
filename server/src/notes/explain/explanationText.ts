import type { Shape } from '../../markdown/lines/titleLine';
import { CERTAIN_EVIDENCE, MIN_EVIDENCE } from '../titles/candidate';
import type { AreaForm, ShapeEvidence } from './areaForm';
import type { EntryPlace, ExplainedEvidence, Explanation, LineRole } from './explain';
import { fileReasonText, reasonText } from './reasons';

const roleText: Readonly<Record<LineRole, string>> = {
  title: 'the title of the notes',
  area: 'an area',
  level: 'a level',
  group: 'a group',
  module: 'a module',
  topic: 'a topic',
  time: 'a time',
  row: 'a row of the time table',
  notes: 'notes',
  nothing: 'nothing',
};

/** Roles of lines that could have been modules. */
const judged: ReadonlySet<LineRole> = new Set(['module', 'group', 'topic', 'notes']);

/** Formats an explanation as sentences, in Markdown that is also readable in a terminal. */
export function explanationText(explanation: Explanation): string {
  const { text, shape, reasons, evidence, form, role } = explanation;
  const sayings = reasons.map((reason) => reasonText[reason]);
  const parts = [
    verdictText(explanation),
    text.trim() && `    ${text.trim()}`,
    [...(shape ? [`It is ${shapeText(shape)}.`] : []), ...sayings].join(' '),
    evidence.length > 0 ? evidenceText(evidence) : '',
    form && judged.has(role) ? formText(form) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdictText({ line, file, ...reading }: Explanation): string {
  if (file.isNotes) return `Line ${line} is read as ${readAs(reading)}.`;
  const because = `Line ${line} is ignored, because its file is not read as study notes: ${fileReasonText[file.why]}.`;
  return reading.role === 'nothing' ? because : `${because} In study notes, it would be ${readAs(reading)}.`;
}

/** Returns the role of a line and its parent: "a module in the area “Packets” (line 3)". */
export function readAs({ role, of, reasons }: Pick<Explanation, 'role' | 'of' | 'reasons'>): string {
  if (!of || role === 'nothing') return roleText[role];
  const owns = role === 'notes' || reasons.includes('time-of-module');
  return `${roleText[role]} ${role === 'row' ? 'about' : owns ? 'of' : 'in'} ${placeText(of)}`;
}

function placeText({ type, title, line }: EntryPlace): string {
  return title === '' ? `the ${type} on line ${line}` : `the ${type} “${title}” (line ${line})`;
}

const shapeNames: readonly (readonly [start: string, name: string])[] = [
  ['ordered 1', 'an item of a numbered list'],
  ['ordered', 'an item of a nested numbered list'],
  ['bullet 1', 'an item of a bulleted list'],
  ['bullet', 'an item of a nested bulleted list'],
  ['quote', 'a quoted line'],
  ['bold', 'a line in bold'],
  ['line', 'a plain line'],
  ['row', 'a row of a table'],
  ['cell', 'a cell of a table'],
  ['summary', 'the title of a collapsible section'],
  ['inner', 'a line inside a list item'],
];

function shapeText(shape: Shape): string {
  return shapeNames.find(([start]) => shape.startsWith(start))?.[1] ?? `a ${shape.replace(' ', ' of depth ')}`;
}

function evidenceText(evidence: readonly ExplainedEvidence[]): string {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  const lines = evidence.map((each) => `- ${sayingText(each)}: ${each.weight}`);
  const scale = `Total: ${sum}. A total of ${MIN_EVIDENCE} or more counts as evidence for the form of the line; ${CERTAIN_EVIDENCE} or more is sufficient for the line itself.`;
  return `Evidence for a module, with weights:\n\n${lines.join('\n')}\n\n${scale}`;
}

function sayingText({ type: what, weight, text: says, line }: ExplainedEvidence): string {
  if (what === 'time') return `the time “${says}”`;
  if (what === 'time-below') return `a time below the title, “${says}” (line ${line})`;
  if (what === 'row-in-table') return `a row of the time table, “${says}” (line ${line})`;
  if (what === 'known') return `a module of the course with the same title`;
  if (what === 'kind') return `a word for its kind, ${says}, ${weight < MIN_EVIDENCE ? 'at the end' : 'at the start'}`;
  if (what === 'cells') return 'a table with columns for what is studied and how long it takes';
  if (what === 'series') return 'similar lines in a text about a course: days, lessons, links to files, checkboxes';
  if (what === 'number') return 'a number, in a list of checkboxes with numbers';
  if (what === 'listed') return 'a link or a number, in a file that is set to be study notes';
  if (what === 'level') return `the level ${says} at the start`;
  if (weight < 0) return 'a link that does not lead to a web page, which is evidence against a module';
  return weight < MIN_EVIDENCE ? 'a link with text after it' : 'a link that is the whole title';
}

function formText({ chosen, borrowed, linked, shapes }: AreaForm): string {
  const rows = shapes.map((each) => `- ${tallyText(each)}`).join('\n');
  if (!chosen) return rows && `No form has enough evidence here. Evidence for each form:\n\n${rows}`;
  const from = borrowed ? ', as in the rest of the notes' : '';
  const links = linked ? ' Most of them have a link.' : '';
  const form = `Here, each module is ${shapeText(chosen)}${from}.${links}`;
  return rows === '' ? form : `${form} Evidence for each form:\n\n${rows}`;
}

function tallyText({ shape, all, some, sum, tooRare }: ShapeEvidence): string {
  const share = `${some} of ${all} ${all === 1 ? 'line' : 'lines'} with evidence`;
  if (some === 0) return `${shapeText(shape)}: ${share}`;
  return `${shapeText(shape)}: ${share}, weight ${sum}${tooRare ? '; too few lines' : ''}`;
}
