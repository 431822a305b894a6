import type { DocumentLink, Location, Position, Range, TextEdit } from 'vscode-languageserver-types';
import { offsetOf, rangeOf, textEditOf } from '../answers/range';
import { localLinksIn } from '../markdown/links/localLinks';
import { type Blocks, readBlocks } from '../markdown/sections/blocks';
import { headingPlaces, linkAt, linksTo, type PlacedLink, placeOfAnchor } from '../notes/links/linkTargets';
import { type HeadingRename, headingWords, linksToRenamed, renameHeading } from '../refactor/links/renameHeading';
import { type Span, slice, touches } from '../text/span';
import type { DocumentStore } from './documentStore';
import type { Folders } from './folders';
import type { LinkedFiles } from './linkedFiles';
import { parentOf, resolveInFolder } from './paths/pathInFolder';
import { uriKey } from './paths/uriKey';

/** The target of a link. */
export interface LinkTarget {
  readonly uri: string;
  /** The key of the heading's anchor; `undefined` for the file itself. */
  readonly key: string | undefined;
  /** Whether the heading is the title of the file, so that links to the file lead there, too. */
  readonly isTitle: boolean;
}

/** A file of a course. */
export interface CourseFile {
  readonly uri: string;
  readonly blocks: Blocks;
}

/** The target of a rename, determined by the text at a position. */
export type Renamable =
  | { readonly what: 'file'; readonly uri: string; readonly span: Span }
  | { readonly what: 'heading'; readonly target: LinkTarget; readonly span: Span };

/** Links between the files of a course and their headings. Links in other Markdown files are ignored. */
export class Links {
  readonly #documents: DocumentStore;
  readonly #folders: Folders;
  readonly #linkedFiles: LinkedFiles;

  constructor(documents: DocumentStore, folders: Folders, linkedFiles: LinkedFiles) {
    this.#documents = documents;
    this.#folders = folders;
    this.#linkedFiles = linkedFiles;
  }

  /** Returns whether a file is notes, or a module of notes that were parsed. */
  isOfCourse(uri: string): boolean {
    return this.#documents.get(uri)?.notes.isNotes || this.#linkedFiles.linkingTo(uri).length > 0;
  }

  /** Returns an open file of a course; `undefined` for other files. */
  open(uri: string): CourseFile | undefined {
    const blocks = this.isOfCourse(uri) ? this.#documents.openBlocks(uri) : undefined;
    return blocks && { uri, blocks };
  }

  /** Parses a file of a course, from the editor or else from `text`, in steps of one section each. */
  *read(uri: string, text: string | undefined): Generator<void, CourseFile | undefined> {
    const blocks = this.#documents.openBlocks(uri) ?? (text === undefined ? undefined : readBlocks(text));
    for (const section of blocks?.sections ?? []) {
      localLinksIn(section);
      yield;
    }
    return blocks && { uri, blocks };
  }

  /** Returns the links of an open file, each with the URI of its target. */
  documentLinks(uri: string): DocumentLink[] {
    const file = this.open(uri);
    if (!file) return [];
    return linksTo(file.blocks).flatMap((link) => {
      const target = this.#targetOf(file, link);
      const anchor = link.anchor ? `#${slice(file.blocks.text, link.anchor)}` : '';
      const span = { start: link.path.start, end: link.anchor?.end ?? link.path.end };
      return target ? { range: rangeOf(file.blocks.lines, span), target: target.uri + anchor } : [];
    });
  }

  /** Returns the target of the link at a position; `undefined` without a link. */
  linkTarget(file: CourseFile, position: Position): LinkTarget | undefined {
    const link = linkAt(file.blocks, offsetOf(file.blocks, position));
    return link && this.#targetOf(file, link);
  }

  /** Returns the heading on the line of a position, as a target of links. */
  headingTarget({ uri, blocks }: CourseFile, position: Position): LinkTarget | undefined {
    const offset = offsetOf(blocks, position);
    const headings = headingPlaces(blocks);
    const found = headings.find(({ span }) => touches(span, offset));
    return found && { uri, key: found.key, isTitle: found === headings[0] };
  }

  /** Returns the location of a target in its file; `undefined` for an anchor that does not exist. */
  placeOf({ uri, key }: LinkTarget, { blocks }: CourseFile): Location | undefined {
    const span = key === undefined ? { start: blocks.start, end: blocks.start } : placeOfAnchor(blocks, key);
    return span && { uri, range: rangeOf(blocks.lines, span) };
  }

  /** Returns the links of a file to a target; for a file as the target, also those to its headings. */
  references(file: CourseFile, target: LinkTarget): Location[] {
    return linksTo(file.blocks).flatMap((link) => {
      const other = this.#targetOf(file, link);
      const isSame =
        other &&
        uriKey(other.uri) === uriKey(target.uri) &&
        (target.key === undefined || link.key === target.key || (target.isTitle && link.key === undefined));
      return isSame ? { uri: file.uri, range: rangeOf(file.blocks.lines, link.span) } : [];
    });
  }

  /**
   * Returns what can be renamed at a position: the file in a link, or a heading, on its own line or in a link; `undefined` if
   * there is nothing.
   */
  renamable(file: CourseFile, position: Position): Renamable | undefined {
    const offset = offsetOf(file.blocks, position);
    const link = linksTo(file.blocks).find(({ path, anchor }) =>
      touches({ ...path, end: (anchor ?? path).end }, offset),
    );
    const target = link && this.#targetOf(file, link);
    if (link && target) {
      const isInPath = link.file !== '' && touches(link.path, offset);
      if (isInPath) return { what: 'file', uri: target.uri, span: link.path };
      return link.anchor && { what: 'heading', target, span: link.anchor };
    }
    const heading = this.headingTarget(file, position);
    const words = heading && this.#headingWords(heading, file);
    return words && { what: 'heading', target: heading, span: words };
  }

  /** Returns the text of a heading that the user edits. */
  headingText(target: LinkTarget, file: CourseFile): string | undefined {
    const words = this.#headingWords(target, file);
    return words && slice(file.blocks.text, words);
  }

  /** Returns the rename of a heading; `undefined` if the heading does not exist. */
  renameHeading(target: LinkTarget, { blocks }: CourseFile, name: string): HeadingRename | undefined {
    const words = this.#headingWords(target, { blocks });
    return words && renameHeading(blocks, words, name);
  }

  /** Returns the edits of one file for the rename of a heading, which may be in another file. */
  editsFor(rename: HeadingRename, target: LinkTarget, file: CourseFile): TextEdit[] {
    const { uri, blocks } = file;
    const isTo = (link: PlacedLink) => uriKey(this.#targetOf(file, link)?.uri ?? '') === uriKey(target.uri);
    const own = uriKey(uri) === uriKey(target.uri) ? [rename.edit] : [];
    return [...own, ...linksToRenamed(blocks, rename, isTo)].map((edit) => textEditOf(blocks.lines, edit));
  }

  /** Returns the URI of the file at a path in a link. */
  fileAt(uri: string, path: string): string | undefined {
    return resolveInFolder(this.#folders.rootOf(uri), parentOf(uri), path);
  }

  rangeOf({ blocks }: CourseFile, span: Span): Range {
    return rangeOf(blocks.lines, span);
  }

  #headingWords({ key }: LinkTarget, { blocks }: Pick<CourseFile, 'blocks'>): Span | undefined {
    const heading = headingPlaces(blocks).find((place) => place.key === key);
    return heading && headingWords(blocks, heading.span);
  }

  #targetOf({ uri }: CourseFile, { file, key }: PlacedLink): LinkTarget | undefined {
    const target = file === '' ? uri : this.fileAt(uri, file);
    return target === undefined ? undefined : { uri: target, key, isTitle: false };
  }
}
