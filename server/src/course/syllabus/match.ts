import type { Kind, LevelName } from '../../notes/model/notes';
import { kindOf } from '../../notes/words/kinds';
import { groupBy } from '../../text/groupBy';
import { memoizeByText } from '../../text/memoize';
import { areaTitled } from './areaTitle';
import { titleKey } from './comparedWords';
import { linkKey } from './link';
import type { Syllabus, SyllabusModule } from './syllabus';
import { type TitleIndex, titleIndex } from './titleIndex';

/** The module to find. Area, level and kind decide between several matches. */
export interface Wanted {
  readonly title: string;
  readonly url?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly area?: { readonly title: string } | undefined;
  readonly level?: LevelName | undefined;
}

interface Index {
  /** Returns the modules of a URL and those of a title. Memoized, since the same modules are looked up after each keystroke. */
  readonly byLink: (url: string) => readonly SyllabusModule[];
  readonly byTitle: TitleIndex;
}

const emptyIndex: Index = { byLink: () => [], byTitle: () => [] };
const indexOf = new WeakMap<Syllabus, Index>();

/** Returns the syllabus's module with the link, or else the title, of a module in notes; `undefined` without a certain match. */
export function findInSyllabus(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  return findByLink(syllabus, wanted) ?? findByTitle(syllabus, wanted);
}

/** Returns all modules of the syllabus that a module in notes can be: a course may list a link in several areas. */
export function allInSyllabus(syllabus: Syllabus, wanted: Wanted): readonly SyllabusModule[] {
  const linked = linkedIn(syllabus, wanted);
  if (linked.length > 0) return linked;
  const found = findByTitle(syllabus, wanted);
  return found ? [found] : [];
}

/** Returns the syllabus's module with the link of `wanted`, regardless of the title; `undefined` if there is none. */
export function findByLink(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  return ranked(linkedIn(syllabus, wanted), wanted, syllabus)[0]?.module;
}

function linkedIn(syllabus: Syllabus, { url }: Wanted): readonly SyllabusModule[] {
  return url === undefined ? [] : index(syllabus).byLink(url);
}

/**
 * Returns the syllabus's module with the title of `wanted`, regardless of the link; `undefined` if there is none, or if two
 * different pages have the title.
 */
export function findByTitle(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  const sameTitle = index(syllabus).byTitle(wanted.title);
  if (sameTitle.length === 0) return undefined;
  const wantedKind = kindOfWanted(wanted);
  const titled = sameTitle.filter(({ kind }) => mayBeOfKind(kind, wantedKind));
  const [first, ...others] = ranked(titled, wanted, syllabus);
  const isDoubtful = others.some(({ module, rank }) => rank === first?.rank && !isSamePage(module, first.module));
  return isDoubtful ? undefined : first?.module;
}

function kindOfWanted({ kind, title }: Wanted): Kind | undefined {
  return kind ?? kindOf(title)?.kind;
}

/** Returns whether two kinds are compatible. A tutorial can be of any kind; videos, readings and labs are different. */
function mayBeOfKind(one: Kind | undefined, other: Kind | undefined): boolean {
  const [some, others] = [one, other].map((kind) => kind && study[kind]);
  return some === undefined || others === undefined || some === others;
}

const study: Readonly<Record<Kind, 'watch' | 'read' | 'do' | undefined>> = {
  video: 'watch',
  reading: 'read',
  lab: 'do',
  exercise: 'do',
  project: 'do',
  tutorial: undefined,
};

function isSamePage(one: SyllabusModule, other: SyllabusModule): boolean {
  const [some, others] = [one, other].map(({ url }) => url && linkKey(url));
  return some === others && (some !== undefined || one.title === other.title);
}

/** Sorts modules, the most likely first: title and kind matter more than the place. */
function ranked(modules: readonly SyllabusModule[], wanted: Wanted, syllabus: Syllabus) {
  if (modules.length < 2) return modules.map((module) => ({ module, rank: 0 }));
  const words = titleKey(wanted.title);
  const kind = kindOfWanted(wanted);
  const area = wanted.area && areaTitled(syllabus, wanted.area.title);
  return modules
    .map((module) => {
      const isTitle = titleKey(module.title) === words;
      const isKind = kind !== undefined && module.kind === kind;
      const isArea = area !== undefined && module.area === area;
      const isLevel = wanted.level !== undefined && module.level === wanted.level;
      return { module, rank: Number(isTitle) * 8 + Number(isKind) * 4 + Number(isArea) * 2 + Number(isLevel) };
    })
    .sort((one, other) => other.rank - one.rank);
}

function index(syllabus: Syllabus): Index {
  if (syllabus.modules.length === 0) return emptyIndex;
  let known = indexOf.get(syllabus);
  if (!known) {
    known = {
      byLink: linkIndex(syllabus.modules),
      byTitle: memoizeByText(titleIndex(syllabus.modules)),
    };
    indexOf.set(syllabus, known);
  }
  return known;
}

function linkIndex(modules: readonly SyllabusModule[]): (url: string) => readonly SyllabusModule[] {
  const groups = groupBy(modules, ({ url }) => (url === undefined ? undefined : linkKey(url)));
  groups.delete(undefined);
  return memoizeByText((url) => {
    const link = linkKey(url);
    return (link !== undefined && groups.get(link)) || [];
  });
}
