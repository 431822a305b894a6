import type { Shape } from '../../markdown/lines/titleLine';
import { type Candidate, CERTAIN_EVIDENCE, hasEvidence, MIN_EVIDENCE } from '../titles/candidate';
import type { Line } from '../titles/line';
import { type NoTitle, whyNoTitle } from '../titles/whyNoTitle';
import { isSectionName } from '../words/sectionNames';
import { claimedTimes, type Listed } from './claimedTimes';
import { type FormFacts, formFacts, hasOwnNotes } from './formFacts';
import { isAlike, type ModuleShape, sparseShape, strongestShape, tallyShapes, weightOf } from './moduleShape';
import type { Region } from './regions';
import { isTemplateText } from './templateText';

/** Why a line is a module. */
export type WhyModule = 'own-evidence' | 'has-form' | 'kind-in-form' | 'outside-form' | 'sure';

/** Why a line is not a module. */
export type WhyNoModule =
  | NoTitle
  | 'beside-areas'
  | 'no-form'
  | 'in-module'
  | 'other-shape'
  | 'form-elsewhere'
  | 'shape-of-notes'
  | 'section-name'
  | 'uncounted'
  | 'unlinked'
  | 'unproven-list'
  | 'noted-list'
  | 'no-check-box';

/** Whether a line is a module, and why. */
export type Verdict = WhyModule | WhyNoModule;

/** Returns the lines of a region that are modules. */
export function moduleLines(region: Region, common: ModuleShape | undefined, text: string, listed: Listed): Set<Line> {
  const modules = new Set<Line>();
  judgeLines(region, common, text, listed, (line, verdict) => {
    if (isModule(verdict)) modules.add(line);
  });
  return modules;
}

/**
 * Returns for each line of a region, except levels, whether it is a module, and why.
 *
 * The shape with the most evidence is the form of the region. All lines of that shape are modules, even without evidence, so
 * that modules without a time are recognized. Evidence is still required of a line whose shape is also used for notes, of a
 * line without a link among linked ones, and of the items of a list in which no item has evidence.
 */
export function judgeLines(
  region: Region,
  common: ModuleShape | undefined,
  text: string,
  listed: Listed,
  tell: (line: Line, verdict: Verdict) => void,
): void {
  const lines = region.lines.filter((line) => !line.level);
  // Outside of areas, only certain modules count: reports and lists of links are also there.
  if (!region.area && common) {
    for (const line of lines) tell(line, isSure(line.candidate) ? 'sure' : 'beside-areas');
    return;
  }
  const claimed = claimedTimes(region.lines, listed);
  const tallies = tallyShapes(lines, claimed);
  const form = strongestShape(tallies) ?? common ?? sparseShape(tallies);
  const proven = new Set(lines.filter((line) => hasEvidence(line.candidate) || claimed.has(line)));
  const provenLists = new Set([...proven].map((line) => line.list));
  const context = form && {
    ...{ region, text, form, common, claimed, proven, provenLists },
    facts: formFacts(region, text, lines, proven, form),
  };
  let last: Line | undefined;
  for (const line of lines) {
    const isWithin = last !== undefined && line.start < last.base + last.candidate.blockEnd;
    const verdict =
      whyNoTitle(line.candidate) ??
      (context ? judge(line, isWithin, context) : isSure(line.candidate) ? 'sure' : 'no-form');
    if (isModule(verdict)) last = line;
    tell(line, verdict);
  }
}

/** The form of a region, and all that the verdicts about its lines depend on. */
interface FormContext {
  readonly region: Region;
  readonly text: string;
  readonly form: ModuleShape;
  /** The form of most areas of the notes. */
  readonly common: ModuleShape | undefined;
  readonly claimed: ReturnType<typeof claimedTimes>;
  /** The lines with evidence, or with a time below them. */
  readonly proven: ReadonlySet<Line>;
  /** The lists that contain some of these lines. */
  readonly provenLists: ReadonlySet<number | undefined>;
  readonly facts: FormFacts;
}

/** Returns the verdict about a title. `isWithin` is whether it is in the list item or paragraph of the previous module. */
function judge(line: Line, isWithin: boolean, context: FormContext): Verdict {
  const { form, common, claimed, facts } = context;
  const { candidate } = line;
  const hasForm = isAlike(candidate.shape, form.shape);
  if (hasForm || (candidate.shape === common?.shape && !isWithin)) {
    if (isProven(line, hasForm ? form : common, context)) return 'own-evidence';
    return hasForm ? judgeByForm(line, context) : 'form-elsewhere';
  }
  if (isLesson(candidate)) return 'sure';
  if (isWithin) return 'in-module';
  if (isExtra(candidate, weightOf(line, claimed)) || isLinkedItem(line, form)) return 'outside-form';
  return form.shape === 'row' && facts.timedLists().has(line.list) ? 'outside-form' : 'other-shape';
}

function isProven(line: Line, form: ModuleShape | undefined, { claimed, proven }: FormContext): boolean {
  return form?.sparse ? weightOf(line, claimed) >= CERTAIN_EVIDENCE : proven.has(line);
}

/** Returns the verdict about a line that has the form and no certain evidence. */
function judgeByForm(line: Line, { region, text, form, provenLists, facts }: FormContext): Verdict {
  const { title, kind, evidence, countedBy, hasBox } = line.candidate;
  if (isSectionName(title)) return 'section-name';
  if (!hasBox && facts.areBoxes()) return 'no-check-box';
  if (line.candidate.shape === 'row' && line.candidate.weights.cells === 0) return 'shape-of-notes';
  if (form.ofSeries && !isCounted(line.candidate)) return 'uncounted';
  const numbering = facts.numbering();
  if (numbering) return isCountedAlike(countedBy, numbering) ? 'has-form' : 'uncounted';
  if (isTemplateText(title)) return 'shape-of-notes';
  // In a shape that is also used for notes, a kind at the start ("Video: ...") distinguishes a module.
  if (form.shared) return kind && evidence >= MIN_EVIDENCE ? 'kind-in-form' : 'shape-of-notes';
  const isProvenList = line.list !== undefined && provenLists.has(line.list);
  if (form.linked && line.list !== undefined) {
    // Linked items may be notes; in a list without notes of its items, all items are modules.
    if (!isProvenList) return 'unproven-list';
    return facts.notedLists().has(line.list) ? 'noted-list' : 'has-form';
  }
  const counts = isProvenList || (line.list === undefined && !form.linked) || !hasOwnNotes(line, region, text);
  if (counts) return 'has-form';
  return form.linked ? 'unlinked' : 'unproven-list';
}

/** Returns whether a line is a link in a list with the other kind of marker, bullets or numbers, as the form. */
function isLinkedItem({ candidate: { shape, weights }, list }: Line, form: ModuleShape): boolean {
  return (
    form.linked && list !== undefined && isOuterItem(shape) && isOuterItem(form.shape) && weights.link >= WHOLE_LINK
  );
}

function isCounted({ countedBy, area }: Candidate): boolean {
  return countedBy !== undefined || area !== undefined;
}

/**
 * Returns whether a numbering matches that of the form: "2024-01-15" does not match "Lesson 1"; any number matches a plain
 * number.
 */
function isCountedAlike(by: string | undefined, words: ReadonlySet<string | undefined>): boolean {
  return by !== undefined && (words.has('') || words.has(by));
}

/** Weight of a link that is the whole title. */
const WHOLE_LINK = 2;

/** All reasons why a line is a module. */
const whyModules: ReadonlySet<Verdict> = new Set<WhyModule>([
  'own-evidence',
  'has-form',
  'kind-in-form',
  'outside-form',
  'sure',
]);

/** Returns whether a verdict means that the line is a module. */
export function isModule(verdict: Verdict): verdict is WhyModule {
  return whyModules.has(verdict);
}

function isOuterItem(shape: Shape): boolean {
  return shape === 'bullet 1' || shape === 'ordered 1';
}

/**
 * Returns whether a line outside the form is a module: linked, a heading of the syllabus, with a time or kind, or a plain line
 * with both.
 */
function isExtra({ link, weights, shape, depth, kind, times }: Candidate, weight: number): boolean {
  const isWhole = isAlike(shape, 'line') && kind !== undefined && times.length > 0;
  const isTitle =
    isWhole || (depth !== undefined && weights.known > 0) || (link !== undefined && !shape.endsWith(' 2'));
  return isTitle && weight >= CERTAIN_EVIDENCE;
}

/** Returns whether a line is in a series of lessons, so that it is a module even if others have a different form. */
function isLesson({ weights }: Candidate): boolean {
  return weights.series >= CERTAIN_EVIDENCE;
}

/** Returns whether a line is a module anywhere in the notes. */
export function isSure(candidate: Candidate): boolean {
  const { evidence, kind, times, shape } = candidate;
  if (isLesson(candidate)) return !whyNoTitle(candidate);
  return (
    evidence >= CERTAIN_EVIDENCE &&
    (kind !== undefined || times.length > 0) &&
    !whyNoTitle(candidate) &&
    !shape.endsWith(' 2')
  );
}
