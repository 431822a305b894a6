import type { LinkReference, ListItem, Nodes, PhrasingContent, Text } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

const BRACKETED = /\[([^[\]\\]+)\]/g; // "[docker hub]"
const PLAIN_LABEL = /^[\p{L}\p{N}]+(?:[ .-][\p{L}\p{N}]+)*$/u; // "docker hub", which contains no markup

/**
 * Turns words in brackets that are `labels` of other sections into links, in a fresh tree that was parsed without these labels.
 * Returns false if the parser has to decide; then the tree must not be used.
 */
export function linkReferences(tree: Nodes, text: string, labels: readonly string[]): boolean {
  return labels.every((label) => PLAIN_LABEL.test(label)) && linkWithin(tree, text, new Set(labels));
}

function linkWithin(node: Nodes, text: string, labels: ReadonlySet<string>): boolean {
  if (!('children' in node)) return true;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const linked =
      child.type === 'text' ? linkedWords(child, text, labels) : linkWithin(child, text, labels) && [child];
    if (!linked) return false;
    for (const each of linked) children.push(each);
  }
  node.children = children as typeof node.children;
  return node.type !== 'listItem' || !isLinkBehindBox(node);
}

/** After words, the check box does not belong to the paragraph; after a link, it does. */
function isLinkBehindBox({ checked, children: [first] }: ListItem): boolean {
  return typeof checked === 'boolean' && first?.type === 'paragraph' && first.children[0]?.type === 'linkReference';
}

function linkedWords(words: Text, text: string, labels: ReadonlySet<string>): PhrasingContent[] | undefined {
  const written = text.slice(words.position?.start.offset, words.position?.end.offset);
  const found = [...written.matchAll(BRACKETED)].filter(([, label]) =>
    labels.has(normalizeIdentifier(label as string)),
  );
  if (found.length === 0) return [words];
  // The positions of escaped words, and of several lines in a list, differ from those of their values.
  if (written !== words.value) return undefined;
  const phrases: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: whole, 1: label = '', index } of found) {
    // After a closing bracket, it may be the label of a link whose text is outside these words.
    if (!PLAIN_LABEL.test(label) || written[index - 1] === ']') return undefined;
    const end = index + whole.length;
    if (index > done) phrases.push(part(words, done, index));
    phrases.push(reference(words, label, index, end));
    done = end;
  }
  if (done < written.length) phrases.push(part(words, done, written.length));
  return phrases;
}

function reference(words: Text, label: string, start: number, end: number): LinkReference {
  const { position } = part(words, start, end);
  return {
    type: 'linkReference',
    referenceType: 'shortcut',
    label,
    identifier: normalizeIdentifier(label).toLowerCase(),
    children: [part(words, start + 1, end - 1)],
    ...(position && { position }),
  };
}

/** Returns a part of a text node; lines are unused and remain. */
function part({ value, position }: Text, start: number, end: number): Text {
  const text: Text = { type: 'text', value: value.slice(start, end) };
  if (!position) return text;
  const { line, column, offset = 0 } = position.start;
  const point = (by: number) => ({ line, column: column + by, offset: offset + by });
  return { ...text, position: { start: point(start), end: point(end) } };
}
