import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { composeFile } from '../../server/specifications/compose-file/composeFile';
import { composeCompletion } from '../../server/src/commands/compose/composeCompletion';
import { hoverCompose } from '../../server/src/commands/compose/composeHover';
import { COMPOSE_SOURCE } from '../../server/src/commands/compose/keys';
import { type YamlKey, yamlKeys } from '../../server/src/commands/compose/yaml';
import { composeKeys } from '../../server/src/commands/rules/compose-file';
import { readNotes } from '../../server/src/notes/reading/read';
import { forNotes } from '../../server/src/rules/engine/forNotes';
import { exampleContext } from '../rules/exampleContext';
import { withinTime } from '../withinTime';
import { findingsBy } from './findingsBy';

const specifications = new Map([[COMPOSE_SOURCE, composeFile]]);
const noOthers = { ids: [], off: new Set<string>(), findings: [] };

describe('the keys of a YAML file', () => {
  it('equal those of a YAML parser', () => {
    for (const text of [
      'a:\n  b:\n    c: 1\n  d: 2\ne:\n',
      'a:\n- b: 1\n  c:\n  - d: 2\n- b: 3\ne: 4',
      'a: &x\n  b: 1\nc:\n  <<: *x\n  "d e": 2 # f: 3\n',
      'a: |\n  b: 1\n\n  c: 2\nd: >-\n  e: 3\nf: 4',
      "a: nginx:1.27\nb: 'c: d'\n'e': http://x:80\n",
      '# a: 1\nb: # c\n  # d: 1\n  e: 2\n\n  f: 3',
      'a:\n  - b\n  - c: 1\n    d: 2\n  -  e: 3\n     f: 4',
      'a: b\n  c d\ne: "f\n  g: h"\ni: 1',
      'a: !!map &x\n  b: !t\n  c: 1\nd: !!str text\n',
    ])
      assert.deepEqual(ours(text), parsed(text), text);
  });

  it('are found in time if text follows tags of 50,000 characters', () => {
    for (const tags of ['! '.repeat(25_000), '!'.repeat(50_000), `!${' \t'.repeat(25_000)}`, '&a !b '.repeat(9_000)]) {
      const text = `a: ${tags} b\n  c: 1\n`;
      assert.deepEqual(
        withinTime(2000, () => ours(text)),
        ['a'],
      );
    }
  });

  it('equal those of a YAML parser, for generated files', () => {
    const name = fc.constantFrom('image', 'build', 'x y', 'a-b', 'c.d', '1');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('text', 'a:b', '80:80', 'x # y', 'two\nlines\n', '', 'yes'),
        fc.dictionary(name, tie('tree'), { maxKeys: 3 }),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(name, tree, { minKeys: 1, maxKeys: 3 }), (value) => {
        const text = stringify(value);
        assert.deepEqual(ours(text), parsed(text), text);
      }),
    );
  });
});

describe('compose files', () => {
  it('with any text are completed, explained and checked without errors, with spans inside the text', () => {
    const piece = fc.constantFrom(
      ...['services:', '  web:', '    image: x', '    imgae: y', '  - ', '- ', 'build:', 'version: "3"', 'depends_on:'],
      ...['\n', '\n', '\n', '\r\n', '\r', ' ', '    ', '\t', '#', '"', "'", '|', '&a', '*a', '{', '[', ':', '---\n'],
      ...['constructor:', '__proto__:', '<<:', '\0', '😀', '```', '> ', '...'],
    );
    fc.assert(
      fc.property(fc.constantFrom('', '> ', '- '), fc.array(piece, { maxLength: 25 }), fc.nat(), (mark, pieces, n) => {
        const text = `${mark}\`\`\`yaml\n${mark.replace('-', ' ')}services:\n${pieces.join('')}`;
        const notes = readNotes(text);
        const at = n % (text.length + 1);
        composeCompletion(notes, at, specifications);
        hoverCompose(notes, at, specifications);
        for (const { span } of findingsBy(
          forNotes(composeKeys),
          notes,
          { ...exampleContext, specifications },
          noOthers,
        )) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Returns each key with its parents, as "services > web > image". */
function ours(text: string): string[] {
  const pathOf = ({ name, parent }: YamlKey): string => (parent ? `${pathOf(parent)} > ${name}` : name);
  return yamlKeys(text).map(pathOf);
}

/** Returns the keys that the YAML parser finds; lists have no name. */
function parsed(text: string): string[] {
  const walk = (node: unknown, above: string): string[] => {
    if (isSeq(node)) return node.items.flatMap((item) => walk(item, above));
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) => {
      const name = above + String(isScalar(key) ? (key.source ?? key.value) : key);
      return [name, ...walk(value, `${name} > `)];
    });
  };
  return walk(parseDocument(text, { merge: true }).contents, '');
}
