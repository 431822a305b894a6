import type { Line } from './line';
import { asListedModule } from './promoted';
import { whyNoTitle } from './whyNoTitle';

/** Weak evidence for modules, used if there is no stronger one; the strongest first. */
export type WeakForm = 'linked-headings' | 'linked-items' | 'linked-rows' | 'numbered-headings' | 'numbered-items';

const LINKED: ReadonlySet<WeakForm> = new Set<WeakForm>(['linked-headings', 'linked-items', 'linked-rows']);

/** Returns whether the lines of a form have links. */
export function isLinked(form: WeakForm): boolean {
  return LINKED.has(form);
}

/** All lines, with those of one form as modules, in a file that its author treats as notes. */
export interface WeakReading {
  readonly form: WeakForm;
  readonly lines: readonly Line[];
}

/** The lines of one form. */
export interface WeakLines {
  readonly form: WeakForm;
  readonly lines: ReadonlySet<Line>;
}

const FEWEST = 2;

/**
 * Returns the lines of a list, by their links or numbers: those of the first form with several lines, else of the first with any,
 * so that a new list counts. Returns `undefined` if there is none. O(number of lines).
 */
export function weakLines(lines: readonly Line[]): WeakLines | undefined {
  const title = lines.find(({ depth }) => depth !== undefined);
  const able = lines.filter((line) => mayBeModule(line) && !(line === title && line.depth === 1));
  const headings = able.filter(({ depth }) => depth !== undefined);
  const items = able.filter(({ candidate }) => candidate.shape === 'bullet 1' || candidate.shape === 'ordered 1');
  const forms: readonly (readonly [WeakForm, readonly Line[]])[] = [
    ['linked-headings', headings.filter(hasLink)],
    ['linked-items', items.filter(hasLink)],
    ['linked-rows', able.filter((line) => line.candidate.shape === 'row' && hasLink(line))],
    ['numbered-headings', countedAlike(headings)],
    ['numbered-items', items.filter(({ candidate }) => candidate.shape === 'ordered 1')],
    ['numbered-items', countedAlike(items)],
  ];
  const found = forms.find(([, own]) => own.length >= FEWEST) ?? forms.find(([, own]) => own.length > 0);
  return found && { form: found[0], lines: new Set(found[1]) };
}

/** Returns the lines with those of a list as modules, or `undefined` if there is none. */
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
 * Returns whether a line can be a module: a row of a table of contents, the heading of an area ("Week 3") and a level cannot,
 * even with a link.
 */
function mayBeModule({ candidate, level, depth }: Line): boolean {
  const { isContents, area, furtherLevel } = candidate;
  const opensArea = area?.isCertain === true && depth !== undefined;
  return !isContents && !opensArea && !furtherLevel && level === undefined && whyNoTitle(candidate) === undefined;
}

function hasLink({ candidate }: Line): boolean {
  return candidate.link !== undefined;
}

/**
 * Returns the lines of one shape with the same word and a number, "Lecture 1" and "Lecture 2"; a single number can be part of a
 * name.
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
  return most.length >= FEWEST ? most : [];
}
