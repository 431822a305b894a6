import type { Shape } from '../../markdown/lines/titleLine';
import { lineAt, lineSpan } from '../../text/lines';
import { slice } from '../../text/span';
import { type Layout, layOut } from '../layout/layout';
import { isModule, judgeLines, type Verdict } from '../layout/moduleLines';
import type { Region, WhyArea } from '../layout/regions';
import { openersOf, type Role, type WhyOpens } from '../layout/roles';
import type { TimeTable } from '../layout/timeTable';
import type { Entry, Module, Notes } from '../model/notes';
import { entriesOf } from '../model/outline';
import { judgedFile, type ReadOptions, titleOf } from '../reading/read';
import { type FileVerdict, isForced } from '../recognition/classifyFile';
import type { Line } from '../titles/line';
import { type AreaForm, areaForm } from './areaForm';
import { type Evidence, evidenceElsewhere, evidenceIn } from './evidence';

/** What a line was recognized as; `notes` for all lines without another role. */
export type LineRole = 'title' | 'area' | Role | 'time' | 'row' | 'notes' | 'nothing';

/** Reasons other than the verdict on a title and the entry that a title opens. */
type WhyOther =
  | 'document-title'
  | 'doubtful-level'
  | 'in-notes'
  | 'time-of-module'
  | 'time-of-nothing'
  | 'row-of-module'
  | 'row-alone'
  | 'in-table'
  | 'front-matter'
  | 'blank'
  | 'bears-no-title';

/** Why a line was read as it was. */
export type Reason = Verdict | Exclude<WhyOpens, 'is-module'> | WhyArea | WhyOther;

/** An entry of the notes, with the 1-based line of its title. */
export interface EntryPlace {
  readonly type: Entry['type'];
  readonly title: string;
  readonly line: number;
}

/** Evidence, with its 1-based line if that is another line. */
export interface ExplainedEvidence extends Omit<Evidence, 'at'> {
  readonly line?: number;
}

/** Explains how a line was read. */
export interface Explanation {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly file: FileVerdict;
  /** The role of the line; in a file that is not notes, the role that it would have if the file were treated as notes. */
  readonly role: LineRole;
  readonly title: string | undefined;
  readonly reasons: readonly Reason[];
  /** The module of a time or row; for any other line, the entry that contains it. */
  readonly of: EntryPlace | undefined;
  /** The shape of the line; `undefined` if it cannot be a title. */
  readonly shape: Shape | undefined;
  readonly evidence: readonly ExplainedEvidence[];
  /** The form of modules in this area. */
  readonly form: AreaForm | undefined;
}

type Reading = Pick<Explanation, 'role' | 'reasons'> & { readonly of?: Entry | undefined };

/** Explains how the line at an offset was read. O(number of lines). */
export function explain(notes: Notes, offset: number, options: ReadOptions): Explanation {
  const { lines, text, blocks } = notes;
  const judged = judgedFile(notes, options);
  const { verdict: file, named } = judged;
  const { lines: all, notes: facts } = isForced(file) ? judged.asNotes() : { lines: judged.lines, notes: judged.facts };
  const layout = all === judged.lines ? judged.layout : layOut(all, text.length);
  const number = lineAt(lines, offset);
  const span = lineSpan(lines, text, number);
  const line = all.find(({ start }) => start >= span.start && start <= span.end);
  const region = line && layout.regions.find((each) => each.area?.start === line.start || contains(each, line));
  const reading = line
    ? readLine(line, region, { all, layout, facts })
    : readUntitled(slice(text, span), span.start < blocks.start);
  const isDoubtful =
    line !== undefined &&
    line.level === undefined &&
    named.find(({ start }) => start === line.start)?.level !== undefined;
  const of = reading.of ?? entriesOf(facts).findLast((entry) => encloses(entry, span.start));
  return {
    line: number + 1,
    text: slice(text, span),
    file,
    role: reading.role,
    title: line?.candidate.title,
    reasons: isDoubtful ? ['doubtful-level', ...reading.reasons] : reading.reasons,
    of: of && place(of),
    shape: line?.candidate.shape,
    evidence: line ? evidence(line) : [],
    form: region && areaForm(region, layout),
  };

  function evidence({ candidate, base, start }: Line): ExplainedEvidence[] {
    const elsewhere = region ? evidenceElsewhere(start, region, text, layout.listed) : [];
    return [...evidenceIn(candidate, text.slice(base)), ...elsewhere].map(({ at, ...rest }) =>
      at === undefined ? rest : { ...rest, line: lineAt(lines, at) + 1 },
    );
  }

  function place({ type, title, span }: Entry): EntryPlace {
    return { type, title, line: lineAt(lines, span.start) + 1 };
  }
}

interface LineContext {
  readonly all: readonly Line[];
  readonly layout: Layout;
  readonly facts: Notes;
}

function readLine(line: Line, region: Region | undefined, context: LineContext): Reading {
  const { layout, facts, all } = context;
  if (layout.table?.lines.has(line)) return readTableLine(line, layout.table, facts);
  if (titleOf(all, layout.regions)?.start === line.start) return { role: 'title', reasons: ['document-title'] };
  if (region?.area?.start === line.start && region.why) return { role: 'area', reasons: [region.why] };
  return region ? readRegionLine(line, region, context) : { role: 'notes', reasons: [] };
}

function readRegionLine({ start, candidate, depth }: Line, region: Region, { layout, facts }: LineContext): Reading {
  const modules = new Set<Line>();
  let verdict: Verdict | undefined;
  judgeLines(region, layout.common, facts.text, layout.listed, (line, its) => {
    if (isModule(its)) modules.add(line);
    if (line.start === start) verdict = its;
  });
  const opener = openersOf(region, modules, facts.text).find(({ line }) => line.start === start);
  // A group first got the verdict of a module with the form, which does not explain it.
  const reasons: Reason[] = verdict && opener?.why !== 'leads-to-modules' ? [verdict] : [];
  if (opener?.why === 'is-module') return { role: 'module', reasons };
  if (opener) return { role: opener.role, reasons: [...reasons, opener.why] };
  if (candidate.timeLine) {
    const of = facts.modules.find((module) =>
      hasTimeAt(module, start, start + candidate.line.end - candidate.line.start),
    );
    return { role: 'time', reasons: [of ? 'time-of-module' : 'time-of-nothing'], of };
  }
  return { role: 'notes', reasons: depth === undefined ? reasons : [...reasons, 'in-notes'] };
}

function readTableLine(line: Line, { rows, levels }: TimeTable, facts: Notes): Reading {
  if (levels.some((level) => level.line === line)) return { role: 'level', reasons: ['names-level'] };
  const row = rows.find((each) => each.line === line);
  if (!row) return { role: 'notes', reasons: ['in-table'] };
  const { start, end } = row.time.span;
  if (facts.modules.some((module) => module.span.start === line.start))
    return { role: 'module', reasons: ['row-alone'] };
  return { role: 'row', reasons: ['row-of-module'], of: facts.modules.find((module) => hasTimeAt(module, start, end)) };
}

function readUntitled(text: string, inFrontMatter: boolean): Reading {
  if (inFrontMatter) return { role: 'nothing', reasons: ['front-matter'] };
  if (text.trim() === '') return { role: 'nothing', reasons: ['blank'] };
  return { role: 'notes', reasons: ['bears-no-title'] };
}

function contains({ lines }: Region, { start }: Line): boolean {
  return lines.some((line) => line.start === start);
}

function hasTimeAt({ spent, estimate, empty }: Module, start: number, end: number): boolean {
  return [spent, estimate, empty].some((time) => time && time.span.start >= start && time.span.start < end);
}

function encloses({ span, body }: Entry, at: number): boolean {
  return span.end < at && at < body.end;
}
