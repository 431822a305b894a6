import type { Definition, Image, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { type Span, slice } from '../../text/span';
import { perSection, type Section, treeOf } from '../sections/section';
import { withoutBackslashes } from '../source/escape';
import { spanOf } from '../source/leadingLink';

/** The URL of an image. Spans are relative to the section. */
export interface PictureAddress {
  /** Unescaped as in Markdown or HTML; percent signs remain. */
  readonly url: string;
  /** The span of the URL, without brackets and quotes. */
  readonly span: Span;
  /** For a definition, `[moon]: moon.png`: its label, which links can use, too. */
  readonly label: string | undefined;
}

export interface Pictures {
  readonly addresses: readonly PictureAddress[];
  /** The labels that images refer to, `![The moon][moon]`. */
  readonly labels: readonly string[];
}

const none: Pictures = { addresses: [], labels: [] };
const MAYBE_PICTURE = /!\[|<img\s|\]:/i; // "![", "<img ", "[moon]:"

/** Returns the pictures of a section. */
export const picturesIn = perSection((section: Section): Pictures => {
  if (!MAYBE_PICTURE.test(section.text)) return none;
  const found = { addresses: [] as PictureAddress[], labels: [] as string[] };
  collect(treeOf(section), section.text, found);
  return found;
});

function collect(node: Nodes, text: string, found: { addresses: PictureAddress[]; labels: string[] }): void {
  if (node.type === 'image')
    for (const each of addressOf(node, text, text.lastIndexOf('](', spanOf(node).end - 1) + 2))
      found.addresses.push(each);
  if (node.type === 'definition') for (const each of definedBy(node, text)) found.addresses.push(each);
  if (node.type === 'imageReference') found.labels.push(normalizeIdentifier(node.identifier));
  if (node.type === 'html')
    for (const each of inHtml(slice(text, spanOf(node)), spanOf(node))) found.addresses.push(each);
  if ('children' in node) for (const child of node.children) collect(child, text, found);
}

function definedBy(node: Definition, text: string): PictureAddress[] {
  const label = normalizeIdentifier(node.identifier);
  return addressOf(node, text, text.indexOf(']:', spanOf(node).start) + 2).map((address) => ({ ...address, label }));
}

/** Returns the URL after an offset; none if its syntax is not supported. */
function addressOf({ url, position }: Image | Definition, text: string, behind: number): PictureAddress[] {
  let start = behind;
  while (/\s/.test(text[start] ?? '')) start++;
  const isBracketed = text[start] === '<';
  if (isBracketed) start++;
  const written = text.slice(start, position?.end.offset);
  const length = isBracketed ? written.indexOf('>') : lengthOf(written, url);
  const own = written.slice(0, Math.max(0, length));
  if (withoutBackslashes(own) !== url) return [];
  return [{ url, span: { start, end: start + own.length }, label: undefined }];
}

/** Returns the length of the text up to a space, or to the bracket that closes the link. */
function lengthOf(written: string, url: string): number {
  if (written.startsWith(url)) return url.length;
  const end = written.search(/\s|\)$/);
  return end < 0 ? written.length : end;
}

const IMG = /(<img\s(?:[^<>"']|"[^"]*"|'[^']*')*?\bsrc[ \t]*=[ \t]*)(?:"([^"<>]*)"|'([^'<>]*)')/gi; // '<img alt="The moon" src="moon.png"'

function inHtml(html: string, { start }: Span): PictureAddress[] {
  return [...html.matchAll(IMG)].flatMap(({ index, 1: before = '', 2: double, 3: single }) => {
    if (html.lastIndexOf('<!--', index) > html.lastIndexOf('-->', index)) return [];
    const url = double ?? single ?? '';
    const at = start + index + before.length + 1;
    return [{ url, span: { start: at, end: at + url.length }, label: undefined }];
  });
}
