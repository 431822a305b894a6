import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { definedIn } from '../../server/src/markdown/sections/definitions';
import { parsedTree } from '../../server/src/markdown/sections/section';

describe('the labels that a section defines', () => {
  function labelsOf(text: string): string[] {
    return readBlocks(text).sections.flatMap((section) => definedIn(section));
  }

  it('are those of links and footnotes', () =>
    assert.deepEqual(labelsOf('[a B]: /x\n\n[^1]: one\n\n[^É]: [two]: /y\n'), ['A B', '^1', '^É', 'TWO']));

  it('are those that the parser finds, in any Markdown', () => {
    const pieces = [
      '[^1]:',
      '[^a b]:',
      '[^\\]]:',
      '[^é]: ',
      '[^^]:',
      '[^]:',
      '[a]:',
      ' ',
      '\t',
      '    ',
      '\n',
      '\r',
      '\r\n',
    ];
    const words = ['x', '/x', '- ', '> ', '```', '#', '|', '<b>', '\u2028', '\u00a0'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 10 }).map((parts) => parts.join('')),
        (text) => {
          for (const section of readBlocks(text).sections)
            assert.deepEqual(definedIn(section), labelsIn(parsedTree(section)), JSON.stringify(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

function labelsIn(node: Nodes): string[] {
  const own =
    node.type === 'definition'
      ? [normalizeIdentifier(node.identifier)]
      : node.type === 'footnoteDefinition'
        ? [`^${normalizeIdentifier(node.identifier)}`]
        : [];
  return [...own, ...('children' in node ? node.children.flatMap(labelsIn) : [])];
}
