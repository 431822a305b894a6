import type { Nodes, PhrasingContent } from 'mdast';

/** Matches text that may contain an autolink, which the parser finds only in finished text. */
const MAY_CONTAIN_ADDRESS = /www\.|https?:\/\/|@/i;

/**
 * Adds missing positions to a tree in place. The parser adds some autolinks (`"www.a.example"`) after it parsed the text, and
 * the nodes that result have no positions. O(text.length).
 */
export function addAddressPositions(tree: Nodes, text: string): void {
  if (MAY_CONTAIN_ADDRESS.test(text)) addPositions(tree, text);
}

type Point = NonNullable<Nodes['position']>['start'];

function addPositions(parent: Nodes, text: string): void {
  if (!('children' in parent) || !parent.position) return;
  const { children } = parent;
  for (let n = 0; n < children.length; n++) {
    if (children[n]?.position) {
      addPositions(children[n] as Nodes, text);
      continue;
    }
    const first = n;
    while (n + 1 < children.length && !children[n + 1]?.position) n++;
    const words = children.slice(first, n + 1) as PhrasingContent[];
    const [before, after] = [children[first - 1]?.position?.end, children[n + 1]?.position?.start];
    const { start, end } = parent.position;
    // Unlike paragraphs, other parents start and end with markup.
    const isMarked = parent.type !== 'paragraph';
    const firstWord = wordsOf(words[0])[0] ?? '';
    const content = isMarked ? pointAt(start, indexFrom(text, firstWord, start.offset ?? 0, end)) : start;
    placeAll(words, text, before ?? content, after ?? end);
    const last = words.at(-1);
    if (isMarked && !after && last?.type === 'text' && last.position)
      last.position.end = pointAt(
        end,
        Math.min(end.offset ?? 0, (last.position.start.offset ?? 0) + last.value.length),
      );
  }
}

/** Places texts and addresses that follow each other. Between two points, a text may be longer than its value, an address not. */
function placeAll(nodes: readonly PhrasingContent[], text: string, from: Point, until: Point): void {
  let at = from;
  for (const [n, node] of nodes.entries()) {
    const words = wordsOf(node);
    const next = nodes[n + 1];
    const shortest = Math.min((at.offset ?? 0) + words.length, until.offset ?? 0);
    const isText = node.type === 'text';
    const end = !isText
      ? pointAt(at, shortest)
      : next
        ? pointAt(at, indexFrom(text, wordsOf(next), shortest, until))
        : until;
    setPosition(node, { start: { ...at }, end });
    at = end;
  }
}

function setPosition(node: Nodes, position: NonNullable<Nodes['position']>): void {
  node.position = { start: { ...position.start }, end: { ...position.end } };
  if ('children' in node) for (const child of node.children) setPosition(child, position);
}

/** Returns the offset of words between an offset and `end`; the offset itself if they do not occur. */
function indexFrom(text: string, words: string, offset: number, { offset: end = 0 }: Point): number {
  const found = text.indexOf(words, offset);
  return found < 0 || found > end ? offset : found;
}

/** Returns a point at an offset. Its line and column are not exact, since only offsets are used. */
function pointAt(near: Point, offset: number): Point {
  return { ...near, offset };
}

function wordsOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
