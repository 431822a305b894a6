import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { addAddressPositions } from '../source/addressPositions';

const markdown = remark().use(remarkGfm).freeze();

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Parses a text as GitHub Flavored Markdown. Positions are relative to the text. The parser drops a byte order mark at the start
 * without counting it, but that of a section is in the middle of its document, where files were joined: it is a character there.
 */
export function parse(text: string): Root {
  const tree = markdown.parse(text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text);
  addAddressPositions(tree, text);
  return tree;
}
