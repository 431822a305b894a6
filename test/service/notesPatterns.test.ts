import assert from 'node:assert/strict';
import { type NotesPatterns, notesPatterns } from '../../server/src/service/settings/notesPatterns';

describe('the patterns of notes files', () => {
  /** Checks the decision of patterns about a file. */
  function check(patterns: NotesPatterns, uri: string, expected: boolean | undefined, folder?: string) {
    assert.equal(notesPatterns(patterns, folder)(uri), expected);
  }

  it('do not decide about files that they do not match', () => {
    check({}, 'file:///home/kim/notes.md', undefined);
    check({ 'notes/*.md': true }, 'file:///home/kim/notes/week/one.md', undefined);
    check({ 'notes.md': true }, 'file:///home/kim/my-notes.md', undefined);
  });

  it('match in any folder', () => {
    check({ 'README.md': false }, 'file:///home/kim/README.md', false);
    check({ 'notes/*.md': true }, 'file:///home/kim/notes/one.md', true);
    check({ './notes/*.md': true }, 'file:///home/kim/notes/one.md', true);
    check({ '**/docs/**': false }, 'file:///home/kim/docs/deep/down.md', false);
    check({ '/home/kim/*.md': true }, 'file:///home/kim/one.md', true);
    check({ '/kim/*.md': true }, 'file:///home/kim/one.md', undefined);
  });

  it('match from the workspace folder on, if they start with a dot and a slash', () => {
    const folder = 'file:///home/kim/my%20notes';
    check({ './README.md': true }, 'file:///home/kim/my%20notes/README.md', true, folder);
    check({ './README.md': true }, 'file:///home/kim/my%20notes/tool/README.md', undefined, folder);
    check({ './notes/*.md': true }, 'file:///home/kim/my%20notes/notes/one.md', true, `${folder}/`);
    check({ './README.md': true }, 'file:///home/kim/README.md', undefined, folder);
    check({ 'README.md': true }, 'file:///home/kim/my%20notes/tool/README.md', true, folder);
    check({ './README.md': true }, 'file:///README.md', true, 'file:///');
  });

  it('support braces, and folders that start with a dot', () => {
    check({ '{notes,course}/*.{md,markdown}': true }, 'file:///home/kim/course/one.markdown', true);
    check({ '**/*.md': false }, 'file:///home/kim/.github/one.md', false);
  });

  it('apply from the last to the first', () => {
    const patterns = { '**/docs/**': false, '**/docs/course.md': true };
    check(patterns, 'file:///home/kim/docs/course.md', true);
    check(patterns, 'file:///home/kim/docs/other.md', false);
  });

  it('match URIs with any escaping', () => {
    check({ 'my notes/*.md': true }, 'file:///c%3A/my%20notes/one.md', true);
    check({ '笔记.md': true }, 'file:///home/kim/%E7%AC%94%E8%AE%B0.md', true);
    check({ '*.md': true }, 'vscode-vfs://github/kim/notes/one.md', true);
    check({ 'Untitled-1': true }, 'untitled:Untitled-1', true);
    check({ '*.md': true }, 'file:///home/kim/100%.md', true);
  });
});
