import type { Kind, LevelName } from '../../notes/model/notes';
import { kindOf } from '../../notes/words/kinds';
import { grouped } from '../../text/grouped';
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
  readonly byLink: ReadonlyMap<string | undefined, readonly SyllabusModule[]>;
  readonly byTitle: TitleIndex;
  /** Cached answers by request, because the same modules are looked up after each keystroke. */
  readonly answers: Map<string, Answer>;
}

interface Answer {
  readonly found: SyllabusModule | undefined;
}

const indexOf = new WeakMap<Syllabus, Index>();
const MAX_ANSWERS = 20_000;

/** Returns the syllabus's module with the link, or else the title, of a module in notes; `undefined` without a certain match. */
export function findInSyllabus(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  const { answers } = index(syllabus);
  const { title, url, kind, area, level } = wanted;
  const asked = `${title}\n${url ?? ''}\n${kind ?? ''}\n${area?.title ?? ''}\n${level ?? ''}`;
  let answer = answers.get(asked);
  if (!answer) {
    answer = { found: findByLink(syllabus, wanted) ?? findByTitle(syllabus, wanted) };
    if (answers.size >= MAX_ANSWERS) answers.clear();
    answers.set(asked, answer);
  }
  return answer.found;
}

/** Returns all modules of the syllabus that a module in notes can be: a course may list a link in several areas. */
export function allInSyllabus(syllabus: Syllabus, wanted: Wanted): readonly SyllabusModule[] {
  const found = findInSyllabus(syllabus, wanted);
  return linkedIn(syllabus, wanted) ?? (found ? [found] : []);
}

/** Returns the syllabus's module with the link of `wanted`, regardless of the title; `undefined` if there is none. */
export function findByLink(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  const linked = linkedIn(syllabus, wanted);
  return linked && ranked(linked, wanted, syllabus)[0]?.module;
}

function linkedIn(syllabus: Syllabus, { url }: Wanted): readonly SyllabusModule[] | undefined {
  const link = url === undefined ? undefined : linkKey(url);
  return link === undefined ? undefined : index(syllabus).byLink.get(link);
}

/**
 * Returns the syllabus's module with the title of `wanted`, regardless of the link; `undefined` if there is none, or if two
 * different pages have the title.
 */
export function findByTitle(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  const wantedKind = kindOfWanted(wanted);
  const titled = index(syllabus)
    .byTitle(wanted.title)
    .filter(({ kind }) => mayBeOfKind(kind, wantedKind));
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
  let known = indexOf.get(syllabus);
  if (!known) {
    known = {
      byLink: byLink(syllabus.modules),
      byTitle: titleIndex(syllabus.modules),
      answers: new Map(),
    };
    indexOf.set(syllabus, known);
  }
  return known;
}

/** Groups modules by the key of their link; `undefined` for those without a link. */
function byLink(modules: readonly SyllabusModule[]): ReadonlyMap<string | undefined, readonly SyllabusModule[]> {
  const groups = grouped(modules, ({ url }) => (url === undefined ? undefined : linkKey(url)));
  groups.delete(undefined);
  return groups;
}
