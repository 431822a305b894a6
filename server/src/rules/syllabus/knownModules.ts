import { comparedWords } from '../../course/syllabus/comparedWords';
import { findModules } from '../../course/syllabus/found';
import { isSamePage, linkKey } from '../../course/syllabus/link';
import { findByTitle } from '../../course/syllabus/match';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import type { Module, Notes } from '../../notes/model/notes';
import { likeness } from '../../notes/words/titleWords';
import { distance } from '../../text/nearest';

/** The modules of notes, matched with the syllabus. */
export interface KnownModules {
  /** The syllabus module of each module, also if its link is wrong; unknown modules are left out. */
  readonly of: ReadonlyMap<Module, SyllabusModule>;
  readonly wrongLinks: readonly WrongLink[];
}

/** A module whose link is certainly wrong. */
export interface WrongLink {
  readonly module: Module;
  /** The module that the link leads to; `undefined` if the address is misspelled and leads to no known module. */
  readonly leadsTo: SyllabusModule | undefined;
  /** The module of the syllabus that the link should lead to. */
  readonly meant: SyllabusModule;
  /** Whether the title identifies the module. Otherwise it is the one remaining module with a similar title. */
  readonly isCertain: boolean;
}

/** Minimum similarity of two titles that may belong to one module. */
const ALIKE = 0.6;
const UNLIKE = 0.5;

const known = new WeakMap<Notes, { readonly syllabus: Syllabus; readonly modules: KnownModules }>();

/** Matches modules with the syllabus. Cached per notes file, since several rules use the result. */
export function knownModules(notes: Notes, syllabus: Syllabus): KnownModules {
  let entry = known.get(notes);
  if (entry?.syllabus !== syllabus) {
    entry = { syllabus, modules: readKnown(notes, syllabus) };
    known.set(notes, entry);
  }
  return entry.modules;
}

function readKnown(notes: Notes, syllabus: Syllabus): KnownModules {
  const { modules } = notes;
  const of = new Map<Module, SyllabusModule>();
  const linking = new Map<SyllabusModule, Module[]>();
  const wrongLinks: WrongLink[] = [];
  for (const [n, found] of findModules(syllabus, notes).entries()) {
    if (!found) continue;
    const module = modules[n] as Module;
    of.set(module, found);
    if (module.url === undefined || found.url === undefined) continue;
    if (isSamePage(module.url, found.url)) {
      const sharing = linking.get(found);
      if (sharing) sharing.push(module);
      else linking.set(found, [module]);
    } else if (isMisspelt(module.url, found.url)) {
      wrongLinks.push({ module, leadsTo: undefined, meant: found, isCertain: true });
    }
  }
  const taken = new Set(of.values());
  for (const [leadsTo, sharing] of linking) {
    if (sharing.length > MAX_SHARING) continue;
    for (const module of sharing) {
      const wrong = wrongLink(module, leadsTo, sharing, taken, syllabus);
      if (!wrong) continue;
      of.set(module, wrong.meant);
      wrongLinks.push(wrong);
    }
  }
  return { of, wrongLinks };
}

/** Maximum number of modules with an equal link that can be a mistake; more modules share a link on purpose. */
const MAX_SHARING = 2;

const DIGITS = /\d+/g;

/** Returns whether two addresses differ by one letter. A different digit probably means another page. */
function isMisspelt(url: string, right: string): boolean {
  const [link = '', rightLink = ''] = [linkKey(url), linkKey(right)];
  return distance(link, rightLink) === 1 && link.replace(DIGITS, '') !== rightLink.replace(DIGITS, '');
}

/**
 * Returns the link of a module if it is certainly wrong, else `undefined`. The title must belong to another module, or
 * differ completely from the module of the link while other notes belong to that module.
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
  if (titled?.url !== undefined && !taken.has(titled)) return { module, leadsTo, meant: titled, isCertain: true };
  const isCopied = sharing.some(
    (other) => other !== module && likeness(comparedWords(other.title), comparedWords(leadsTo.title)) >= ALIKE,
  );
  const meant = isCopied ? likeliest(words, leadsTo, taken, syllabus) : undefined;
  return meant && { module, leadsTo, meant, isCertain: false };
}

/** Returns the one module of the same area that is not in the notes and has a similar title. */
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
