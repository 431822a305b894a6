import type { Emphasis, Html, Image, InlineCode, Link, PhrasingContent, Strong, Text } from 'mdast';
import { unescaped } from '../source/escape';
import { endOfEmphasis, runAt } from './emphasis';
import { lineEnding, type PlainLine, positionOf, trimmedEnd } from './line';
import { labelledAt } from './resource';
import { matchAt } from './sticky';
import { endOfCode, widthOf } from './ticks';
import { type Part, textNode, wordsAt } from './words';

const MARK = /[`*_~<&[\\\0]/;
// Footnotes and named character references are left to the parser.
const UNSURE = /\0|&(?!(?:lt|gt|amp|quot|nbsp);)#?\w+;|\[\^/;

/** Parses the content of a paragraph or heading on these lines; `undefined` if the parser has to decide. */
export function plainPhrasing(text: string, lines: readonly PlainLine[]): PhrasingContent[] | undefined {
  const blockEnd = lines.at(-1)?.end ?? 0;
  const all = text.slice(lines[0]?.at, blockEnd);
  const blockStart = blockEnd - all.length;
  const lastClose = blockStart + all.lastIndexOf(')');
  const lastLabel = blockStart + all.lastIndexOf(']');
  const isMarked = MARK.test(all);
  if (isMarked && (UNSURE.test(all) || mayStrike(all))) return undefined;
  const hasLoneTick = isMarked && isLoneTick(all);
  const isIndented = lines.some((line, n) => n > 0 && line.at > line.start);
  // After something unclosed, the parser may include the indentation of the next line in the text before it.
  if (isIndented && (hasLoneTick || UNCLOSED.test(all))) return undefined;
  const idle = isMarked ? idleMarks(all, hasLoneTick) : [];
  const nodes: PhrasingContent[] = [];
  for (const [n, line] of lines.entries()) {
    const next = lines[n + 1];
    const isBroken = next !== undefined && text[line.end - 1] === '\\' && BROKEN.test(text.slice(line.at, line.end));
    if (isBroken && HALF_LINK.test(text.slice(line.at, line.end))) return undefined;
    const end = isBroken ? line.end - 1 : trimmedEnd(text, line);
    const own = phrasesIn(text, { line, start: line.at, end, lastClose, lastLabel, inLink: false, idle });
    if (!own) return undefined;
    append(nodes, own);
    if (!next) break;
    const gap = text.slice(end, line.end);
    if (gap.includes('\t')) return undefined;
    // Two or more spaces at the end are a hard line break; one space is ignored.
    if (isBroken || gap.length > 1) nodes.push({ type: 'break', position: positionOf(line, end, next, next.start) });
    else append(nodes, [lineBreak(text, line, next)]);
  }
  return nodes.slice();
}

/** Returns the characters that are not markup in a block. */
function idleMarks(text: string, hasLoneTick: boolean): readonly string[] {
  const idle = marks.filter((mark) => isIdle(text, mark));
  if (hasLoneTick) idle.push('`');
  if (!text.includes('>')) idle.push('<');
  return idle;
}

const marks = ['*', '_'];
const OTHER_MARK = /[*_~]/;

/** Returns whether a marker cannot create emphasis: it occurs once, alone or repeated, or can open nowhere. */
function isIdle(text: string, mark: string): boolean {
  const whole = { at: 0, end: text.length };
  let isAlone = true;
  for (let at = text.indexOf(mark); at >= 0; ) {
    const { width, opens } = runAt(text, at, whole);
    const next = text.indexOf(mark, at + width);
    isAlone &&= next < 0;
    // A marker before other markers can always open emphasis.
    if ((opens || OTHER_MARK.test(text.charAt(at + width))) && !isAlone) return false;
    at = next;
  }
  return true;
}

const TICKS = /[`\\]+/g; // "``", "\\`"

/** Returns whether backticks occur in one place only, and thus open no code span. A backslash could split them. */
function isLoneTick(text: string): boolean {
  const runs = text.match(TICKS) ?? [];
  return runs.length === 1 && !runs[0]?.includes('\\');
}

const BROKEN = /(?<!\\)(?:\\\\)*\\$/; // "docker run \"
/** After an incomplete link, the parser includes the indentation of the next line in the break. */
const HALF_LINK = /\]\([^()]*\\$/; // "[docker run](\"
/** Markup that can continue on the next line: "<a", "[docker run](", "[see" before an address. */
const UNCLOSED = /<[a-z!?/]|\][([][^()\]\r\n]*[\r\n]|\[[^[\]]*https?:/i;
const OPENS_STRIKE = /~(?=\S)/; // "~10 min", "~~gone~~"
const CLOSES_STRIKE = /\S~/;

/** Returns whether tildes may be a strikethrough. */
function mayStrike(text: string): boolean {
  const open = text.search(OPENS_STRIKE);
  return open >= 0 && CLOSES_STRIKE.test(text.slice(open));
}

function lineBreak(text: string, line: PlainLine, next: PlainLine): Text {
  const value = lineEnding(text, line, next);
  return { type: 'text', value, position: positionOf(line, line.end, next, next.start) };
}

/** Appends nodes, and merges adjacent text. */
function append(nodes: PhrasingContent[], more: readonly PhrasingContent[]): void {
  for (const node of more) {
    const last = nodes.at(-1);
    if (last?.type === 'text' && node.type === 'text' && last.position && node.position) {
      const position = { start: last.position.start, end: node.position.end };
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value, position };
    } else nodes.push(node);
  }
}

type Sure<Node extends PhrasingContent = PhrasingContent> = { readonly node: Node; readonly end: number };

function phrasesIn(text: string, part: Part): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let done = part.start;
  for (let at = part.start; at < part.end; ) {
    const length = wordsAt(text, at, part);
    if (length > 0) {
      at += length;
      continue;
    }
    const found = phraseAt(text, at, part);
    if (!found) return undefined;
    if (at > done && !appendWords(nodes, text, part, done, at)) return undefined;
    nodes.push(found.node);
    at = found.end;
    done = at;
  }
  if (part.end > done && !appendWords(nodes, text, part, done, part.end)) return undefined;
  return nodes;
}

const BARE_ADDRESS = /www\.|[\w.+-]@|https?:/i; // "www.docker.com", "me@docker.com"

/** Returns whether the words certainly contain no URL that becomes an autolink. */
function appendWords(nodes: PhrasingContent[], text: string, part: Part, start: number, end: number): boolean {
  nodes.push(textNode(text, part.line, start, end));
  return part.inLink || !BARE_ADDRESS.test(text.slice(start, end));
}

function phraseAt(text: string, at: number, part: Part): Sure | undefined {
  switch (text[at]) {
    case '`':
      return codeAt(text, at, part);
    case '[':
      return part.inLink ? undefined : linkAt(text, at, part);
    case '!':
      return imageAt(text, at, part);
    case '<':
      return angleLinkAt(text, at, part) ?? tagAt(text, at, part);
    case '*':
    case '_':
      return emphasisAt(text, at, part);
    default:
      return addressAt(text, at, part);
  }
}

const TAG = /<(?:\/[a-z][a-z\d-]*|[a-z][a-z\d-]*(?: [a-z][a-z-]*(?:="[^"<>*_`[\]\\\r\n]*")?)* *\/?)>/iy; // "<img width="40">"

function tagAt(text: string, at: number, { line, end }: Part): Sure<Html> | undefined {
  const value = matchAt(TAG, text, at)?.[0];
  if (value === undefined || at + value.length > end) return undefined;
  return {
    node: { type: 'html', value, position: positionOf(line, at, line, at + value.length) },
    end: at + value.length,
  };
}

/** A URL in angle brackets, without marks that could be emphasis or brackets of a link: "<https://docker.com/blog>". */
const ANGLE_LINK = /<(https?:\/\/(?:[^\s<>&\\*_~`[\]|\0\p{C}]|(?<=[a-z\d])_(?=[a-z\d]))+)>/iuy;

function angleLinkAt(text: string, at: number, { line, end, inLink }: Part): Sure<Link> | undefined {
  const [all, url] = (inLink ? undefined : matchAt(ANGLE_LINK, text, at)) ?? [];
  if (all === undefined || url === undefined || at + all.length > end) return undefined;
  const after = at + all.length;
  const children: Text[] = [{ type: 'text', value: url, position: positionOf(line, at + 1, line, after - 1) }];
  return {
    node: { type: 'link', title: null, url, children, position: positionOf(line, at, line, after) },
    end: after,
  };
}

function codeAt(text: string, at: number, { line, end }: Part): Sure<InlineCode> | undefined {
  const close = endOfCode(text, at, end);
  if (close === undefined) return undefined;
  const width = widthOf(text, at);
  const inside = text.slice(at + width, close - width);
  const padded = inside.startsWith(' ') && inside.endsWith(' ') && /[^ ]/.test(inside);
  const value = padded ? inside.slice(1, -1) : inside;
  return { node: { type: 'inlineCode', value, position: positionOf(line, at, line, close) }, end: close };
}

function linkAt(text: string, at: number, part: Part): Sure<Link> | undefined {
  const { line, end } = part;
  const labelled = labelledAt(text, at, end);
  const children = labelled && phrasesIn(text, { ...part, start: at + 1, end: labelled.close, inLink: true });
  if (!labelled || !children) return undefined;
  const { url, title } = labelled.resource;
  const position = positionOf(line, at, line, labelled.resource.end);
  return { node: { type: 'link', title, url, children, position } as Link, end: labelled.resource.end };
}

// Markup in the alternative text of an image is parsed and then removed: "a *big* whale".
const MARKED_UP = /[`*!<]|https?:|(?<![a-z\d])_|_(?![a-z\d])/i;

function imageAt(text: string, at: number, { line, end }: Part): Sure<Image> | undefined {
  const labelled = labelledAt(text, at + 1, end);
  const alt = text.slice(at + 2, labelled?.close);
  if (!labelled || MARKED_UP.test(alt)) return undefined;
  const { resource } = labelled;
  const { url, title } = resource;
  return {
    node: { type: 'image', title, url, alt: unescaped(alt), position: positionOf(line, at, line, resource.end) },
    end: resource.end,
  };
}

function emphasisAt(text: string, at: number, part: Part): Sure<Emphasis | Strong> | undefined {
  const { width, opens } = runAt(text, at, part.line);
  if (!opens || width > 3) return undefined;
  const close = endOfEmphasis(text, at, part.line, part.end);
  if (close === undefined) return undefined;
  const inner = phrasesIn(text, { ...part, start: at + width, end: close });
  if (!inner) return undefined;
  const { line } = part;
  const end = close + width;
  const position = positionOf(line, at, line, end);
  if (width === 1) return { node: { type: 'emphasis', children: inner, position }, end };
  if (width === 2) return { node: { type: 'strong', children: inner, position }, end };
  const strong: Strong = { type: 'strong', children: inner, position: positionOf(line, at + 1, line, end - 1) };
  return { node: { type: 'emphasis', children: [strong], position }, end };
}

// A URL up to whitespace, or up to the punctuation of its sentence: "(see https://docker.com/blog)."
const ADDRESS =
  /https?:\/\/(?=[a-z\d])(?:[a-z\d_-]+\.)*[a-z\d-]+\.[a-z\d-]+(?::\d+)?(?:[/?#‘’“”][\w\-./?=%#+:&~!$,;@‘’“”]*(?<=[a-z\d/=’”]))?(?=[!"'),.?]*(?:[ \t\r\n]|$))/iy;
const BEFORE_ADDRESS = /[\s("'‘“:：]/;

/** Returns a bare URL in the text. */
function addressAt(text: string, at: number, { line, start, end }: Part): Sure<Link> | undefined {
  const url = matchAt(ADDRESS, text, at)?.[0];
  if (!url || at + url.length > end || (at > start && !BEFORE_ADDRESS.test(text[at - 1] as string))) return undefined;
  const behind = at + url.length;
  const position = positionOf(line, at, line, behind);
  const words: Text = { type: 'text', value: url, position };
  return { node: { type: 'link', title: null, url, children: [words], position }, end: behind };
}
