import type { Shape } from '../../markdown/lines/titleLine';
import { grouped } from '../../text/grouped';
import { type Candidate, CERTAIN_EVIDENCE, hasEvidence, MIN_EVIDENCE } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { type NoTitle, whyNoTitle } from '../titles/whyNoTitle';
import { isSectionName } from '../words/sectionNames';
import { claimedTimes, type Listed } from './claimedTimes';
import { type ModuleShape, sparseShape, strongestShape, tallyShapes, weightOf } from './moduleShape';
import { hasNotes } from './notes';
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
  let noted: ReadonlySet<number | undefined> | undefined;
  let timed: ReadonlySet<number | undefined> | undefined;
  let counted: boolean | undefined;
  let boxes: boolean | undefined;
  let words: ReadonlySet<string | undefined> = new Set();
  let last: Line | undefined;
  for (const line of lines) {
    const verdict =
      whyNoTitle(line.candidate) ?? (form ? judge(line, form) : isSure(line.candidate) ? 'sure' : 'no-form');
    if (isModule(verdict)) last = line;
    tell(line, verdict);
  }

  function judge(line: Line, form: ModuleShape): Verdict {
    const { candidate } = line;
    const within = last !== undefined && line.start < last.base + last.candidate.blockEnd;
    const hasForm = isAlike(candidate.shape, form.shape);
    if (hasForm || (candidate.shape === common?.shape && !within)) {
      if (isProven(line, hasForm ? form : common)) return 'own-evidence';
      return hasForm ? judgeByForm(line, form) : 'form-elsewhere';
    }
    if (isLesson(candidate)) return 'sure';
    if (within) return 'in-module';
    if (isExtra(candidate, weightOf(line, claimed)) || isLinkedItem(line, form)) return 'outside-form';
    return form.shape === 'row' && timedLists().has(line.list) ? 'outside-form' : 'other-shape';
  }

  function isProven(line: Line, form: ModuleShape | undefined): boolean {
    return form?.sparse ? weightOf(line, claimed) >= CERTAIN_EVIDENCE : proven.has(line);
  }

  /** Returns the verdict for a line that has the form and no certain evidence. */
  function judgeByForm(line: Line, form: ModuleShape): Verdict {
    const { title, kind, evidence, countedBy, hasBox } = line.candidate;
    if (isSectionName(title)) return 'section-name';
    if (!hasBox && areBoxes(form)) return 'no-check-box';
    if (line.candidate.shape === 'row' && line.candidate.weights.cells === 0) return 'shape-of-notes';
    if (form.ofSeries && !isCounted(line.candidate)) return 'uncounted';
    if (areCounted(form)) return isCountedAlike(countedBy) ? 'has-form' : 'uncounted';
    if (isTemplateText(title)) return 'shape-of-notes';
    // In a shape that is also used for notes, a kind at the start ("Video: ...") distinguishes a module.
    if (form.shared) return kind && evidence >= MIN_EVIDENCE ? 'kind-in-form' : 'shape-of-notes';
    const isProvenList = line.list !== undefined && provenLists.has(line.list);
    if (form.linked && line.list !== undefined) {
      // Linked items may be notes; in a list without notes of its items, all items are modules.
      if (!isProvenList) return 'unproven-list';
      return notedLists().has(line.list) ? 'noted-list' : 'has-form';
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

  /** Returns whether all certain modules of the form are checkboxes. */
  function areBoxes({ shape }: ModuleShape): boolean {
    boxes ??=
      proven.size > 0 && [...proven].every(({ candidate }) => !isAlike(candidate.shape, shape) || candidate.hasBox);
    return boxes;
  }

  function isCounted({ countedBy, area }: Candidate): boolean {
    return countedBy !== undefined || area !== undefined;
  }

  /**
   * Returns whether all certain modules of the form are in a series, or start with the same word and a number, or with a
   * number.
   */
  function areCounted({ shape }: ModuleShape): boolean {
    if (counted === undefined) {
      const titles = [...proven].filter(({ candidate }) => isAlike(candidate.shape, shape) && !whyNoTitle(candidate));
      words = new Set(titles.map(({ candidate }) => candidate.countedBy));
      const areOfSeries = titles.every(({ candidate }) => candidate.weights.series > 0);
      counted = titles.length >= MIN_COUNT && (areOfSeries || (words.size === 1 && !words.has(undefined)));
    }
    return counted;
  }

  /**
   * Returns whether a numbering matches that of the form: "2024-01-15" does not match "Lesson 1"; any number matches a plain
   * number.
   */
  function isCountedAlike(by: string | undefined): boolean {
    return by !== undefined && (words.has('') || words.has(by));
  }

  /**
   * Returns the lists in which each item has a time. If the form is a table row, which has no notes below, such items are
   * modules, too.
   */
  function timedLists(): ReadonlySet<number | undefined> {
    if (timed) return timed;
    const lists = grouped(
      lines.filter(({ list }) => list !== undefined),
      ({ list }) => list,
    );
    const isTimed = (items: readonly Line[]) =>
      items.length > 1 && items.every(({ candidate }) => candidate.times.length > 0);
    timed = new Set([...lists].filter(([, items]) => isTimed(items)).map(([list]) => list));
    return timed;
  }

  /** Returns the lists in which some item has notes. Computed when first needed. */
  function notedLists(): ReadonlySet<number | undefined> {
    noted ??= new Set(
      lines.filter((line) => line.list !== undefined && hasOwnNotes(line, region, text)).map((line) => line.list),
    );
    return noted;
  }
}

/** Weight of a link that is the whole title. */
const WHOLE_LINK = 2;
// Minimum number of numbered titles to conclude that all modules are numbered.
const MIN_COUNT = 3;

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

/** Returns whether two shapes are equal; plain and bold lines are. */
function isAlike(a: Shape, b: Shape): boolean {
  const isPlain = (shape: Shape) => shape === 'line' || shape === 'bold';
  return a === b || (isPlain(a) && isPlain(b));
}

function isOuterItem(shape: Shape): boolean {
  return shape === 'bullet 1' || shape === 'ordered 1';
}

/** Returns whether there are notes between a line and the next one of its shape. */
function hasOwnNotes(line: Line, { lines, end }: Region, text: string): boolean {
  let next = indexOfLine(lines, line) + 1;
  while (next < lines.length && lines[next]?.candidate.shape !== line.candidate.shape) next++;
  return hasNotes(text, { start: line.base + line.candidate.line.end, end: lines[next]?.start ?? end });
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
