import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { entryProgress, formatProgress } from '../../../server/src/course/progress/progress';
import { builtInSyllabus } from '../../../server/src/course/syllabus/builtIn';
import { followedSyllabus } from '../../../server/src/course/syllabus/followed';
import { findInSyllabus } from '../../../server/src/course/syllabus/match';
import { readNotes } from '../../../server/src/notes/reading/read';
import { place, skipUnless } from '../../skipUnless';

// Real notes of the course, outside of the repository.
const folder = '../shared/corpus/dev';
const corpus = skipUnless(place(folder));

/** Number of modules in each notes file whose title is ambiguous in the syllabus, such as "Kubernetes", which it lists three times. */
const unknown: Readonly<Record<string, number>> = { 'class-30': 2, 'class-35': 1 };

describe('the notes files of the course', () => {
  corpus.it('have the modules of the syllabus that they follow', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.ok(names.length > 0);
    for (const name of names.map((file) => file.replace('.md', ''))) {
      const notes = read(name);
      assert.equal(followedSyllabus(notes, [builtInSyllabus()]), builtInSyllabus(), name);
      const unlisted = notes.modules.filter((module) => !findInSyllabus(builtInSyllabus(), module));
      assert.equal(unlisted.length, unknown[name] ?? 0, name);
    }
  });

  corpus.it('have the progress that was counted by hand', () => {
    check('seed-000', [
      'Beginner 2 of 2, Intermediate 2 of 11, Bring it together 0 of 1',
      'Beginner 2 of 2, Intermediate 0 of 8, Bring it together 0 of 1',
    ]);
    check('seed-001', ['Beginner 2 of 2, Intermediate 9 of 11, Bring it together 0 of 1', undefined]);
    check('class-10', [
      'Beginner 2 of 2, Intermediate 10 of 11, Bring it together 0 of 1',
      'Beginner 2 of 2, Intermediate 0 of 6',
    ]);
    check('class-39', [
      'Beginner 2 of 2, Intermediate 7 of 8, Bring it together 0 of 1',
      'Beginner 2 of 2, Intermediate 0 of 6',
    ]);
  });

  function check(name: string, expected: readonly (string | undefined)[]): void {
    const notes = read(name);
    const found = notes.areas.map((area) => entryProgress(notes, builtInSyllabus(), area));
    assert.deepEqual(
      found.map((progress) => progress && formatProgress(progress)),
      expected,
    );
  }

  function read(name: string) {
    return readNotes(readFileSync(`${folder}/${name}.md`, 'utf8'));
  }
});
