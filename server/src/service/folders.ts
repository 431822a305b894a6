import { isMarkdownName } from '../markdown/source/markdownName';
import { isPictureName } from '../markdown/source/pictureName';
import { fileLinksOf } from '../notes/links/fileLinks';
import { picturesOf } from '../notes/links/pictures';
import type { Notes } from '../notes/model/notes';
import type { NearbyFiles } from '../rules/rule/rule';
import { lastSegment } from '../text/fileName';
import { lazy } from '../text/memoize';
import { distance } from '../text/nearest';
import { pathBetween } from './paths/folderUri';
import { boundaryOf, isInFolder, parentOf, resolveInFolder } from './paths/pathInFolder';
import { isAtOrBelow, uriKey } from './paths/uriKey';

/**
 * The names of the images, Markdown files and folders in a folder; those of folders end in "/". Empty if the folder does not
 * exist.
 */
export type Listing = readonly string[];

interface Names {
  readonly listing: Listing;
  /** The names in Unicode normalization form C, since some file systems store decomposed letters. */
  readonly normal: ReadonlySet<string>;
}

/**
 * The listings of folders that notes refer to: the folders of the notes, and those of the images and Markdown files in links;
 * for a missing file, also folders with similar names.
 */
export class Folders {
  /** The listings by key of the folder; `undefined` for a folder that cannot be read. */
  readonly #listings = new Map<string, Names | undefined>();
  /** Sets the folders of the workspace, outside of which no path is followed. */
  roots: readonly string[] = [];

  put(folder: string, listing: Listing | undefined): void {
    const names = listing && { listing, normal: new Set(listing.map((name) => name.normalize())) };
    this.#listings.set(uriKey(folder), names);
  }

  /** Removes the listings of folders with changed files or folders. Returns whether one of them was listed. */
  forget(uris: readonly string[]): boolean {
    const before = this.#listings.size;
    const keys = new Set(uris.map(uriKey));
    const parents = new Set([...keys].map(parentOf));
    for (const folder of this.#listings.keys()) {
      if (parents.has(folder) || isAtOrBelow(keys, folder)) this.#listings.delete(folder);
    }
    return this.#listings.size < before;
  }

  /** Removes the listing of the folder of notes that are opened, since not every editor reports changes in it. */
  forgetBeside(notes: string): void {
    const own = new Set([uriKey(parentOf(notes))]);
    for (const folder of this.#listings.keys()) if (isAtOrBelow(own, folder)) this.#listings.delete(folder);
  }

  /** Returns the folders that the notes refer to and that are not listed yet. After they are listed, there may be more. */
  unknown(uri: string, notes: Notes): string[] {
    return this.#around(uri, notes).filter((folder) => !this.#listings.has(uriKey(folder)));
  }

  /** Returns the files near a notes file, for rules. */
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

  /** Returns the folder outside of which no path in a notes file is followed. */
  rootOf(uri: string): string {
    return boundaryOf(uri, this.roots);
  }

  /** Returns the folder of a file that notes refer to; `undefined` for a path that must not be followed. */
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

  /** Returns the parent of a folder that does not exist, and the folders in it with similar names. */
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

/** Returns whether names of folders differ only in case or a plural "s": "image" and "images". */
function isLike(some: string, other: string): boolean {
  return some.includes(other) || other.includes(some) || distance(some, other) <= 2;
}
