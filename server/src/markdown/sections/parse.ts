import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { addAddressPositions } from '../source/addressPositions';

const markdown = remark().use(remarkGfm).freeze();

/** Parses a text as GitHub Flavored Markdown. Positions are relative to the text. */
export function parse(text: string): Root {
  const tree = markdown.parse(text);
  addAddressPositions(tree, text);
  return tree;
}
