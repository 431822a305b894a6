import type { Root } from 'mdast';
import { visitOffsets } from './offsets';
import { parse } from './parse';

/**
 * A piece of the notes that means the same alone as in its document. Sections are compared by identity: one that an edit
 * does not touch stays the same object, so whatever is worked out from it can be kept with it.
 */
export interface Section {
  readonly text: string;
  /** Its first item belongs to the list that the section before ends with. */
  readonly continues: boolean;
  /** Another section stands behind it, which closes whatever is open at its end. */
  readonly followed: boolean;
  /** Labels that it may refer to and that other sections define, so that `[label]` reads as a link here too. */
  readonly given: readonly string[];
}

const trees = new WeakMap<Section, Root>();

/** The Markdown tree of a section, read when first asked for; offsets count from the section's start. */
export function treeOf(section: Section): Root {
  let tree = trees.get(section);
  if (!tree) {
    tree = parseInContext(section);
    trees.set(section, tree);
  }
  return tree;
}

// A line that interrupts every block, as the next section does: where a fence in a list item ends depends on it.
const NEXT = '***';

/** Reads the section between made-up definitions of the labels it is given and a line that closes it, and takes both off. */
function parseInContext({ text, given, followed }: Section): Root {
  const preface = given.map((label) => `[${label}]: x\n\n`).join('');
  const tree = parse(preface + text + (followed ? NEXT : ''));
  if (followed) tree.children.pop();
  if (preface === '') return tree;
  tree.children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= preface.length);
  visitOffsets(tree, (offset) => Math.max(0, offset - preface.length));
  return tree;
}

/** Keeps what `read` says of each section for as long as the section lives. */
export function perSection<T>(read: (section: Section) => T): (section: Section) => T {
  const known = new WeakMap<Section, { readonly value: T }>();
  return (section) => {
    let entry = known.get(section);
    if (!entry) {
      entry = { value: read(section) };
      known.set(section, entry);
    }
    return entry.value;
  };
}
