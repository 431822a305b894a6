import type { Module, Notebook } from '../notebook/notebook';
import { likeness } from '../notebook/titleWords';
import { comparedWords } from '../syllabus/comparedWords';
import { findModules } from '../syllabus/found';
import { isSamePage, linkKey } from '../syllabus/link';
import { findByTitle } from '../syllabus/match';
import type { Syllabus, SyllabusModule } from '../syllabus/syllabus';
import { distance } from '../text/nearest';

/** What the syllabus knows of the modules of a notebook. */
export interface KnownModules {
  /** What each module is, whatever a wrong link says; modules that the syllabus does not know are left out. */
  readonly of: ReadonlyMap<Module, SyllabusModule>;
  readonly wrongLinks: readonly WrongLink[];
}

export interface WrongLink {
  readonly module: Module;
  /** Where the link leads instead; undefined where it is misspelt and leads nowhere that is known. */
  readonly leadsTo: SyllabusModule | undefined;
  readonly meant: SyllabusModule;
  /** The title says what is meant. Else it is the one module that is left and has such a title. */
  readonly sure: boolean;
}

/** From this likeness on, two titles may be of one module; below the other, they are surely of two. */
const ALIKE = 0.6;
const UNLIKE = 0.5;

const known = new WeakMap<Notebook, { readonly syllabus: Syllabus; readonly modules: KnownModules }>();

/** Worked out once for each notebook, since several rules ask. */
export function knownModules(notebook: Notebook, syllabus: Syllabus): KnownModules {
  let entry = known.get(notebook);
  if (entry?.syllabus !== syllabus) {
    entry = { syllabus, modules: readKnown(notebook, syllabus) };
    known.set(notebook, entry);
  }
  return entry.modules;
}

function readKnown(notebook: Notebook, syllabus: Syllabus): KnownModules {
  const { modules } = notebook;
  const of = new Map<Module, SyllabusModule>();
  const linking = new Map<SyllabusModule, Module[]>();
  const wrongLinks: WrongLink[] = [];
  for (const [n, found] of findModules(syllabus, notebook).entries()) {
    if (!found) continue;
    const module = modules[n] as Module;
    of.set(module, found);
    if (module.url === undefined || found.url === undefined) continue;
    if (isSamePage(module.url, found.url)) {
      const sharing = linking.get(found);
      if (sharing) sharing.push(module);
      else linking.set(found, [module]);
    } else if (isMisspelt(module.url, found.url)) {
      wrongLinks.push({ module, leadsTo: undefined, meant: found, sure: true });
    }
  }
  const taken = new Set(of.values());
  for (const [leadsTo, sharing] of linking) {
    if (sharing.length > MOST_SHARING) continue;
    for (const module of sharing) {
      const wrong = wrongLink(module, leadsTo, sharing, taken, syllabus);
      if (!wrong) continue;
      of.set(module, wrong.meant);
      wrongLinks.push(wrong);
    }
  }
  return { of, wrongLinks };
}

/** A link that more modules bear is no slip: their author means it. */
const MOST_SHARING = 2;

const DIGITS = /\d+/g;

/** One letter apart; another digit may well name another page. */
function isMisspelt(url: string, right: string): boolean {
  const [link = '', rightLink = ''] = [linkKey(url), linkKey(right)];
  return distance(link, rightLink) === 1 && link.replace(DIGITS, '') !== rightLink.replace(DIGITS, '');
}

/**
 * Undefined unless something else is surely meant: the title is another module's, or it has nothing in common with the
 * module that the link leads to, while one that the notes have beside it is that module.
 */
function wrongLink(
  module: Module,
  leadsTo: SyllabusModule,
  sharing: readonly Module[],
  taken: ReadonlySet<SyllabusModule>,
  syllabus: Syllabus,
): WrongLink | undefined {
  if (module.title === leadsTo.title) return undefined;
  const words = comparedWords(module.title);
  if (likeness(words, comparedWords(leadsTo.title)) >= UNLIKE) return undefined;
  const titled = findByTitle(syllabus, module);
  if (titled?.url !== undefined && !taken.has(titled)) return { module, leadsTo, meant: titled, sure: true };
  const isCopied = sharing.some(
    (other) => other !== module && likeness(comparedWords(other.title), comparedWords(leadsTo.title)) >= ALIKE,
  );
  const meant = isCopied ? likeliest(words, leadsTo, taken, syllabus) : undefined;
  return meant && { module, leadsTo, meant, sure: false };
}

/** The one module of the same area that no module of the notes is, and that the title may be of. */
function likeliest(
  words: ReadonlySet<string>,
  { area }: SyllabusModule,
  taken: ReadonlySet<SyllabusModule>,
  syllabus: Syllabus,
): SyllabusModule | undefined {
  const [first, second] = syllabus.modules
    .filter((other) => other.area === area && other.url !== undefined && !taken.has(other))
    .map((other) => ({ other, alike: likeness(words, comparedWords(other.title)) }))
    .sort((one, other) => other.alike - one.alike);
  return first && first.alike >= ALIKE && first.alike > (second?.alike ?? 0) ? first.other : undefined;
}
