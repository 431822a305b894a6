import { lazy, memoizeByIdentity } from '../../text/memoize';
import type { LinkedFile, Module, Notes, RegionEntries } from '../model/notes';
import { localMarkdownPath } from './localPath';

/** Returns the file of a module's link; the same object as long as its content is equal. */
export type FindLinkedFile = (url: string) => LinkedFile | undefined;

/** The latest result for a region, with the linked files that it was joined with. */
interface Joined {
  readonly files: readonly (LinkedFile | undefined)[];
  readonly entries: RegionEntries;
}

const joined = new WeakMap<RegionEntries, Joined>();

/** Links of a region's modules that lead to Markdown files, `undefined` for the other modules; empty if all are others. */
const linksOf = memoizeByIdentity((region: RegionEntries) => {
  const links = region.modules.map(({ url }) => (localMarkdownPath(url) === undefined ? undefined : url));
  return links.some((link) => link !== undefined) ? links : [];
});

/** Returns the notes with the content of their linked files; `notes` itself if there is none. */
export function withLinkedFiles(notes: Notes, find: FindLinkedFile): Notes {
  const regions = notes.regions.map((region) => joinRegion(region, find));
  if (regions.every((region, n) => region === notes.regions[n])) return notes;
  const modules = lazy(() => [...notes.tabled.modules, ...regions.flatMap((region) => region.modules)]);
  return Object.defineProperties({} as Notes, {
    ...Object.getOwnPropertyDescriptors(notes),
    regions: { value: regions, enumerable: true },
    modules: { get: modules, enumerable: true },
  });
}

/** Returns whether the notes contain the current linked files of `find`. */
export function isJoinedWith({ regions }: Notes, find: FindLinkedFile): boolean {
  return regions.every((region) =>
    linksOf(region).every((url, n) => url === undefined || region.modules[n]?.file === find(url)),
  );
}

/** Adds the modules of linked files to a region. Cached by region and files, because other caches compare regions by identity. */
function joinRegion(region: RegionEntries, find: FindLinkedFile): RegionEntries {
  const files = linksOf(region).map((url) => (url === undefined ? undefined : find(url)));
  if (files.every((file) => file === undefined)) return region;
  const before = joined.get(region);
  if (before && files.every((file, n) => file === before.files[n])) return before.entries;
  const modules = region.modules.map((module, n): Module => {
    const file = files[n];
    return file ? { ...module, file, hasNotes: module.hasNotes || file.hasNotes } : module;
  });
  const entries = { ...region, modules };
  joined.set(region, { files, entries });
  return entries;
}

/** Returns links of modules to other Markdown files. */
export function linkedFilesOf({ regions }: Notes): string[] {
  return regions.flatMap((region) => linksOf(region).filter((link) => link !== undefined));
}
