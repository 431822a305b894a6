import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { addAddressPositions } from '../source/addressPositions';

const markdown = remark().use(remarkGfm).freeze();

/** Returns the tree of a text as CommonMark with GitHub's extensions read it; positions count from the text's start. */
export function parse(text: string): Root {
  const tree = markdown.parse(text);
  addAddressPositions(tree, text);
  return tree;
}
