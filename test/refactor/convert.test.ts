import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Notebook } from '../../server/src/notebook/notebook';
import { readNotebook } from '../../server/src/notebook/read';
import { convert } from '../../server/src/refactor/convert';
import { type OfferedForm, offeredForms } from '../../server/src/refactor/forms';
import { wholeFormOf } from '../../server/src/refactor/wholeForm';
import { edited, factsOf } from './facts';
import { notesIn, writings, writtenNotes } from './notebooks';

/** The lines that are no title of a module, without indentation and blank lines. */
function notesOf({ text, modules }: Notebook): string[] {
  const titles = new Set(modules.map(({ span }) => span.start));
  let at = 0;
  const notes: string[] = [];
  for (const line of text.split('\n')) {
    if (!titles.has(at) && line.trim() !== '') notes.push(line.trim());
    at += line.length + 1;
  }
  return notes;
}

/** The laws of conversion into one of the forms that a notebook offers. */
function obeysLaws(notebook: Notebook, { id, form }: OfferedForm): void {
  const converted = edited(notebook, convert(notebook, notebook.modules, form));
  assert.deepEqual(factsOf(converted), factsOf(notebook), 'every fact is kept');
  assert.deepEqual(notesOf(converted), notesOf(notebook), 'every note is kept');
  assert.deepEqual(convert(converted, converted.modules, form), [], 'once is enough');
  if (id === 'own') assert.equal(converted.text, notebook.text, 'what has the form stays');
  const back = edited(converted, convert(converted, converted.modules, wholeFormOf(notebook)));
  assert.equal(back.text, notebook.text, 'the way back restores the text');
}

describe('converting to another form keeps notes and facts, and the way back restores the text', () => {
  for (const [name, writing] of Object.entries(writings)) {
    for (const id of ['own', 'headings', 'paragraphs', 'bullets', 'numbers']) {
      it(`from ${name} to ${id}`, () => {
        fc.assert(
          fc.property(notesIn(writing), (text) => {
            const notebook = readNotebook(text);
            const offered = offeredForms(notebook).find((form) => form.id === id);
            if (offered) obeysLaws(notebook, offered);
          }),
          { numRuns: 20 },
        );
      });
    }
  }
});
void writtenNotes;
