import type { Line } from './line';
import { asListedModule } from './promoted';
import { whyNoTitle } from './whyNoTitle';

/** Weak evidence of modules, used if there is no other; the strongest form first. */
export type WeakForm =
  | 'linked-headings'
  | 'checkboxes'
  | 'linked-items'
  | 'linked-rows'
  | 'linked-lines'
  | 'numbered-headings'
  | 'numbered-items';

const linkedForms: ReadonlySet<WeakForm> = new Set<WeakForm>([
  'linked-headings',
  'linked-items',
  'linked-rows',
  'linked-lines',
]);

/** Returns whether the lines of a form have links. */
export function isLinked(form: WeakForm): boolean {
  return linkedForms.has(form);
}

/** All lines of a file that the user treats as notes, with those of one form as modules. */
export interface WeakReading {
  readonly form: WeakForm;
  readonly lines: readonly Line[];
}

/** The lines of one form. */
export interface WeakLines {
  readonly form: WeakForm;
  readonly lines: ReadonlySet<Line>;
}

const MIN_COUNT = 2;

/**
 * Returns the lines of the first form with several lines, else of the first form with one line, so that a list that was just
 * started counts. Returns `undefined` if there is none. O(number of lines).
 */
export function weakLines(lines: readonly Line[]): WeakLines | undefined {
  const title = lines.find(({ depth }) => depth !== undefined);
  const isDocumentTitle = (line: Line) => line === title && line.depth === 1 && line.candidate.countedBy === undefined;
  const able = lines.filter((line) => mayBeModule(line) && !isDocumentTitle(line));
  const headings = able.filter(({ depth }) => depth !== undefined);
  const items = able.filter(({ candidate }) => candidate.shape === 'bullet 1' || candidate.shape === 'ordered 1');
  const forms: readonly (readonly [WeakForm, readonly Line[]])[] = [
    ['linked-headings', headings.filter(hasLink)],
    ['checkboxes', lines.filter(isOuterBox)],
    ['linked-items', items.filter(hasLink)],
    ['linked-rows', able.filter((line) => line.candidate.shape === 'row' && hasLink(line))],
    ['linked-lines', able.filter(isLink)],
    ['numbered-headings', countedAlike(headings)],
    ['numbered-items', items.filter(({ candidate }) => candidate.shape === 'ordered 1')],
    ['numbered-items', countedAlike(items)],
  ];
  const found = forms.find(([, own]) => own.length >= MIN_COUNT) ?? forms.find(([, own]) => own.length > 0);
  return found && { form: found[0], lines: new Set(found[1]) };
}

/** Returns all lines, with the result of `weakLines` as modules; `undefined` if there is none. */
export function withWeakEvidence(all: readonly Line[]): WeakReading | undefined {
  const weak = weakLines(all);
  if (!weak) return undefined;
  const { form, lines } = weak;
  return {
    form,
    lines: all.map((line) => (lines.has(line) ? { ...line, candidate: asListedModule(line.candidate) } : line)),
  };
}

/**
 * Returns whether a line can be a module. Entries of a table of contents, headings of areas ("Week 3") and levels cannot, even
 * with a link.
 */
function mayBeModule({ candidate, level, depth }: Line): boolean {
  const { isContents, area, furtherLevel } = candidate;
  const opensArea = area?.isCertain === true && depth !== undefined;
  return !isContents && !opensArea && !furtherLevel && level === undefined && whyNoTitle(candidate) === undefined;
}

/** Returns whether a line of plain text is only a link. */
function isLink({ candidate: { shape, link, title, content } }: Line): boolean {
  return (
    shape === 'line' &&
    link !== undefined &&
    link.span.start === content.start &&
    link.span.end === content.end &&
    title !== ''
  );
}

/** Returns whether a line is a checkbox that is not within another item. */
function isOuterBox({ candidate: { hasBox, shape, title } }: Line): boolean {
  return hasBox && shape === 'bullet 1' && title !== '';
}

function hasLink({ candidate }: Line): boolean {
  return candidate.link !== undefined;
}

/**
 * Returns the lines of one shape that are numbered with the same word: "Lecture 1", "Lecture 2". A single number may be part of
 * a name.
 */
function countedAlike(lines: readonly Line[]): readonly Line[] {
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const { countedBy, shape } = line.candidate;
    if (countedBy === undefined) continue;
    const key = `${shape} ${countedBy}`;
    const known = alike.get(key);
    if (known) known.push(line);
    else alike.set(key, [line]);
  }
  const [most = []] = [...alike.values()].sort((one, other) => other.length - one.length);
  return most.length >= MIN_COUNT ? most : [];
}
