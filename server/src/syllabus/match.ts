import { titleWords } from '../notebook/titleWords';
import { linkKey } from './link';
import type { Syllabus, SyllabusModule } from './syllabus';

/** What is known of the module to look for. */
export interface Wanted {
  readonly title: string;
  readonly url?: string | undefined;
  /** Names to prefer where the syllabus lists the same link or title twice. */
  readonly area?: { readonly title: string } | undefined;
}

interface Keys {
  readonly byLink: ReadonlyMap<string, readonly SyllabusModule[]>;
  readonly byTitle: ReadonlyMap<string, readonly SyllabusModule[]>;
}

const keysOf = new WeakMap<Syllabus, Keys>();

/** The syllabus's module that a module of the notes is, by link or else by title; undefined where none is certain. */
export function findInSyllabus(syllabus: Syllabus, wanted: Wanted): SyllabusModule | undefined {
  const { byLink, byTitle } = keys(syllabus);
  const link = wanted.url === undefined ? undefined : linkKey(wanted.url);
  const title = titleWords(wanted.title).join(' ');
  const linked = link === undefined ? [] : (byLink.get(link) ?? []);
  return preferred(linked, wanted) ?? preferred(byTitle.get(title) ?? [], wanted);
}

function preferred(modules: readonly SyllabusModule[], { area }: Wanted): SyllabusModule | undefined {
  const wanted = area?.title.toLowerCase();
  return modules.find((module) => wanted !== undefined && module.area?.toLowerCase() === wanted) ?? modules[0];
}

function keys(syllabus: Syllabus): Keys {
  let known = keysOf.get(syllabus);
  if (!known) {
    known = {
      byLink: grouped(syllabus.modules, (module) => (module.url === undefined ? undefined : linkKey(module.url))),
      byTitle: grouped(syllabus.modules, (module) => titleWords(module.title).join(' ')),
    };
    keysOf.set(syllabus, known);
  }
  return known;
}

function grouped(
  modules: readonly SyllabusModule[],
  keyOf: (module: SyllabusModule) => string | undefined,
): Map<string, SyllabusModule[]> {
  const groups = new Map<string, SyllabusModule[]>();
  for (const module of modules) {
    const key = keyOf(module);
    if (key) groups.set(key, [...(groups.get(key) ?? []), module]);
  }
  return groups;
}
