import { isMarkdownName } from '../markdown/source/markdownName';
import { isPictureName } from '../markdown/source/pictureName';
import { fileLinksOf } from '../notes/links/fileLinks';
import { picturesOf } from '../notes/links/pictures';
import type { Notes } from '../notes/model/notes';
import type { NearbyFiles } from '../rules/rule/rule';
import { lastSegment } from '../text/fileName';
import { lazy } from '../text/lazy';
import { distance } from '../text/nearest';
import { pathBetween } from './paths/folderUri';
import { boundaryOf, isInFolder, parentOf, resolveInFolder } from './paths/pathInFolder';
import { isAtOrBelow, uriKey } from './paths/uriKey';

/**
 * The names of a folder's pictures and Markdown files and, with a "/" at their end, of its folders; none for a folder that is
 * not there.
 */
export type Listing = readonly string[];

interface Names {
  readonly listing: Listing;
  /** As they compare: some disks keep an accent apart from its letter. */
  readonly normal: ReadonlySet<string>;
}

/**
 * The content of the folders around notes, as far as it was listed. The relevant folders are those of the notes, and those of the
 * pictures and Markdown files that the notes name; for a missing file, those with similar names.
 */
export class Folders {
  /** By the folder's key; `undefined` for a folder that cannot be read. */
  readonly #listings = new Map<string, Names | undefined>();
  /** The folders of the workspace, which no picture's path may leave. */
  roots: readonly string[] = [];

  put(folder: string, listing: Listing | undefined): void {
    const names = listing && { listing, normal: new Set(listing.map((name) => name.normalize())) };
    this.#listings.set(uriKey(folder), names);
  }

  /** Forgets the folders that contained changed files or folders. Returns whether one of them was known. */
  forget(uris: readonly string[]): boolean {
    const before = this.#listings.size;
    const keys = new Set(uris.map(uriKey));
    const parents = new Set([...keys].map(parentOf));
    for (const folder of this.#listings.keys()) {
      if (parents.has(folder) || isAtOrBelow(keys, folder)) this.#listings.delete(folder);
    }
    return this.#listings.size < before;
  }

  /** Forgets the folder of notes that are opened: not every editor reports changes in it. */
  forgetBeside(notes: string): void {
    const own = new Set([uriKey(parentOf(notes))]);
    for (const folder of this.#listings.keys()) if (isAtOrBelow(own, folder)) this.#listings.delete(folder);
  }

  /** Returns the folders around notes that were not listed yet. Once they are, there may be more. */
  unknown(uri: string, notes: Notes): string[] {
    return this.#around(uri, notes).filter((folder) => !this.#listings.has(uriKey(folder)));
  }

  /** The files around a notes file, for its rules. */
  nearby(uri: string, notes: Notes): NearbyFiles {
    const has = (path: string): boolean | undefined => {
      const isListed = isPictureName(path) || isMarkdownName(path);
      const folder = isListed ? this.#folderAt(uri, path) : undefined;
      const name = lastSegment(path).normalize();
      return folder === undefined ? undefined : this.#listings.get(uriKey(folder))?.normal.has(name);
    };
    const filesNamed = (isMeant: (name: string) => boolean) =>
      lazy(() =>
        this.#around(uri, notes)
          .flatMap((folder) => {
            const names = this.#listing(folder)?.filter(isMeant) ?? [];
            return names.map((name) => pathBetween(parentOf(uri), folder) + name);
          })
          .sort(),
      );
    const [pictures, markdown] = [filesNamed(isPictureName), filesNamed(isMarkdownName)];
    return {
      has,
      get pictures() {
        return pictures();
      },
      get markdown() {
        return markdown();
      },
    };
  }

  /** The folder that the paths in a notes file may not leave. */
  rootOf(uri: string): string {
    return boundaryOf(uri, this.roots);
  }

  /** Returns the folder of a file that notes name; `undefined` for a path that must not be followed. */
  #folderAt(uri: string, path: string): string | undefined {
    const file = resolveInFolder(this.rootOf(uri), parentOf(uri), path);
    return file && parentOf(file);
  }

  #listing(folder: string): Listing | undefined {
    return this.#listings.get(uriKey(folder))?.listing;
  }

  #around(uri: string, notes: Notes): string[] {
    const files = [...picturesOf(notes), ...fileLinksOf(notes)];
    const named = new Set(files.flatMap(({ path }) => this.#folderAt(uri, path) ?? []));
    if (named.size === 0) return [];
    const found = new Set([parentOf(uri), ...named]);
    const root = this.rootOf(uri);
    for (const folder of named)
      if (this.#listing(folder)?.length === 0 && isInFolder(root, parentOf(folder)))
        for (const like of this.#likeOnes(folder)) found.add(like);
    return [...found];
  }

  /** The folder above one that is not there, and those in it of a like name. */
  #likeOnes(folder: string): string[] {
    const parent = parentOf(folder);
    const name = folder.slice(parent.length + 1).toLowerCase();
    const others = (this.#listing(parent) ?? [])
      .filter((other) => other.endsWith('/'))
      .map((other) => other.slice(0, -1));
    const like = others.filter((other) => isLike(other.toLowerCase(), name));
    return [parent, ...like.map((other) => `${parent}/${encodeURIComponent(other)}`)];
  }
}

/** "image" and "images", "screenshot" and "screenshots", "img" and "imgs". */
function isLike(some: string, other: string): boolean {
  return some.includes(other) || other.includes(some) || distance(some, other) <= 2;
}
