import assert from 'node:assert/strict';
import { memoizePerSection } from '../../../server/src/commands/catalog/memoizePerSection';
import type { Command } from '../../../server/src/commands/catalog/specification';
import type { Section } from '../../../server/src/markdown/sections/section';
import { readNotes } from '../../../server/src/notes/reading/read';

const box: Command = { names: ['box'], about: '' };
const [section] = readNotes('`box run`\n').blocks.sections;

/** The names that are requested in each section, and the number of computations. */
function counted(...names: readonly string[]) {
  let count = 0;
  const read = memoizePerSection((_: Section, specifications) => {
    count++;
    return names.filter((name) => specifications.has(name)).join(' ');
  });
  return { read: (known: ReadonlyMap<string, Command>) => read(section as Section, known), count: () => count };
}

describe('a result for a section', () => {
  it('is kept while the specifications that it used are unchanged', () => {
    const { read, count } = counted('box');
    assert.equal(read(new Map([['box', box]])), 'box');
    assert.equal(read(new Map([...new Map([['box', box]]), ['crate', box]])), 'box');
    assert.equal(count(), 1);
  });

  it('is computed again if one of them is loaded or replaced', () => {
    const { read, count } = counted('box', 'crate');
    assert.equal(read(new Map()), '');
    assert.equal(read(new Map([['crate', box]])), 'crate');
    assert.equal(read(new Map([['crate', { ...box }]])), 'crate');
    assert.equal(count(), 3);
  });

  it('also depends on the specifications of other results that it uses', () => {
    const inner = memoizePerSection((_: Section, specifications) => specifications.has('box'));
    const outer = memoizePerSection((each: Section, specifications) => inner(each, specifications));
    assert.equal(inner(section as Section, new Map()), false);
    assert.equal(outer(section as Section, new Map()), false);
    assert.equal(outer(section as Section, new Map([['box', box]])), true);
  });
});
