import { anchoredIn, countingAnchors, madeAnchorsIn } from '../../markdown/links/anchors';
import { type LocalLink, labelledLinksIn, localLinksIn } from '../../markdown/links/localLinks';
import type { Blocks } from '../../markdown/sections/blocks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { isMarkdownName } from '../../markdown/source/markdownName';
import { decodeUriPart } from '../../text/decodeUriPart';
import { type Span, shift, slice, touches } from '../../text/span';

/**
 * A link to a heading of the notes, or to a Markdown file with a relative path and optionally to a heading in it. Spans are
 * offsets in the document.
 */
export interface PlacedLink extends LocalLink {
  /** The decoded path, relative to the folder of the notes; an empty string for the notes themselves. */
  readonly file: string;
  /** The key of the anchor in `headingPlaces`; `undefined` if the link has no anchor. */
  readonly key: string | undefined;
}

/** A heading and the anchor by which links find it. */
export interface HeadingPlace {
  readonly key: string;
  readonly span: Span;
}

/**
 * Returns the links of a text to its own headings and to Markdown files, and the definitions of such links, in document order.
 */
export function linksTo(blocks: Blocks): PlacedLink[] {
  return collectFromSections(blocks, localLinksIn).flatMap(({ found, base }) => {
    const link = placed(found, base);
    const file = decodeUriPart(slice(blocks.text, link.path).replace(QUERY, ''));
    if (file === '' ? !link.anchor : !isMarkdownName(file)) return [];
    const anchor = link.anchor && slice(blocks.text, link.anchor);
    return { ...link, file, key: anchor ? keyOf(anchor) : undefined };
  });
}

const QUERY = /\?.*/s; // "?raw=true"

function placed(link: LocalLink, base: number): LocalLink {
  const { span, words, path, anchor } = link;
  return {
    ...link,
    span: shift(span, base),
    words: shift(words, base),
    path: shift(path, base),
    anchor: anchor && shift(anchor, base),
  };
}

function keyOf(anchor: string): string {
  return decodeUriPart(anchor).toLowerCase();
}

/** Returns the link at an offset; for a reference link, with the target of its definition. `undefined` if there is none. */
export function linkAt(blocks: Blocks, offset: number): PlacedLink | undefined {
  const links = linksTo(blocks);
  const at = ({ span }: { readonly span: Span }) => touches(span, offset);
  const own = links.find(at);
  if (own) return own;
  const labelled = collectFromSections(blocks, labelledLinksIn)
    .map(({ found, base }) => ({ ...found, span: shift(found.span, base) }))
    .find(at);
  return labelled && links.find(({ label }) => label === labelled.label);
}

/** Returns the headings of a text with the anchors that GitHub generates for them, in document order. */
export function headingPlaces(blocks: Blocks): HeadingPlace[] {
  const count = countingAnchors();
  return collectFromSections(blocks, anchoredIn).map(({ found, base }) => ({
    key: found.key + count(found.key),
    span: shift(found.span, base),
  }));
}

/** Returns the span of the heading with an anchor or, if there is none, of an HTML anchor in the text. */
export function placeOfAnchor(blocks: Blocks, key: string): Span | undefined {
  const heading = headingPlaces(blocks).find((place) => place.key === key);
  if (heading) return heading.span;
  const made = collectFromSections(blocks, madeAnchorsIn).find(({ found }) => found.key === key);
  const at = made && made.base + made.found.at;
  return at === undefined ? undefined : { start: at, end: at };
}
