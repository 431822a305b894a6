import assert from 'node:assert/strict';
import { mergeTrees } from '../../client/src/views/tree/mergeTrees';
import { treeDelta } from '../../server/src/lsp/workspace/treeChanges';
import type { NotesTree } from '../../server/src/protocol';

const place = { line: 0, character: 0 };

function notes(name: string): NotesTree {
  const range = { start: place, end: place };
  const uri = `file:///${name}.md`;
  const sums = { modules: 0, withoutTime: 0, withoutNotes: 0, unfinished: 0 };
  return { id: uri, uri, type: 'notes', title: name, range, body: range, ...sums, children: [] };
}

describe('changes of the tree', () => {
  const [a, b, c] = [notes('a'), notes('b'), notes('c')] as const;

  /** Checks the answer for a client with or without the previous one, after a change from `before` to `after`. */
  const check = (before: NotesTree[], after: NotesTree[], since: number | undefined, says: string) => {
    const delta = treeDelta();
    const first = delta(before, undefined);
    const second = delta(after, since === undefined ? undefined : first.version + since);
    const rows = [...second.notesFiles.map(({ title }) => title), ...(second.gone ?? ['all']).map((uri) => `-${uri}`)];
    assert.equal(rows.join(' '), says);
    const known = mergeTrees(mergeTrees([], first), second);
    assert.deepEqual(known, after);
  };

  it('are none if nothing changed', () => check([a, b, c], [a, b, c], 0, ''));
  it('are the notes files that changed', () => check([a, b, c], [a, { ...b, modules: 1 }, c], 0, 'b'));
  it('are the added notes files, in order', () => check([a, c], [a, b, c], 0, 'b'));
  it('are the removed notes files', () => check([a, b, c], [a, c], 0, '-file:///b.md'));
  it('combine added, changed and removed notes files', () =>
    check([a, b], [{ ...a, modules: 1 }, c], 0, 'a c -file:///b.md'));
  it('contain everything for a client without a previous result', () => check([a, b], [a, b], undefined, 'a b -all'));
  it('contain everything for a client with a different previous result', () => check([a, b], [a, b], 5, 'a b -all'));
});
