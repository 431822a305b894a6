import type { Blocks } from '../../markdown/sections/blocks';
import { linksTo, type PlacedLink } from '../../notes/links/linkTargets';
import { absolute, readTitleLines } from '../../notes/titles/line';
import { type Edit, replacement } from '../../text/edit';
import { type Span, touches } from '../../text/span';
import { followHeading, type RenamedHeading, renamedHeadings } from './withLinks';

/** Returns the words of the heading in a line, without numbering, times and markers; `undefined` for another line. */
export function headingWords(blocks: Blocks, line: Span): Span | undefined {
  const heading = readTitleLines(blocks, { levels: [] }).lines.find(
    ({ depth, start }) => depth !== undefined && touches(line, start),
  );
  return heading && absolute(heading, heading.candidate.titleSpan);
}

/** A renamed heading, and the new anchors of all headings of the file. */
export interface HeadingRename {
  readonly edit: Edit;
  /** The headings by the keys of their current anchors. Repeated headings are numbered, so that several may change. */
  readonly renamed: ReadonlyMap<string, RenamedHeading>;
}

/** Returns the edit that replaces the words of a heading, and the headings whose anchors change with it. */
export function renameHeading(blocks: Blocks, words: Span, name: string): HeadingRename {
  const edit = replacement(words, name);
  return { edit, renamed: renamedHeadings(blocks, [edit]) };
}

/** Returns the edits of the links of a text for which `isToFile` is true: those that lead to the file of the heading. */
export function linksToRenamed(
  blocks: Blocks,
  { renamed }: HeadingRename,
  isToFile: (link: PlacedLink) => boolean,
): Edit[] {
  return linksTo(blocks).flatMap((link) => {
    const heading = link.key === undefined || !isToFile(link) ? undefined : renamed.get(link.key);
    return heading && link.anchor ? followHeading(blocks.text, link.words, link.anchor, heading) : [];
  });
}
