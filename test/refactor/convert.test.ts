import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { convert } from '../../server/src/refactor/convert/convert';
import { type OfferedForm, offeredForms } from '../../server/src/refactor/convert/forms';
import { type WholeForm, wholeFormOf } from '../../server/src/refactor/convert/wholeForm';
import { isEquivalent } from '../../server/src/refactor/parts/isEquivalent';
import { edited, factsOf } from './facts';
import { notesIn, writings, writtenNotes } from './notesFiles';

/** Returns the lines that are neither a module's title nor its time, in order, without indentation and blank lines. */
function notesOf({ text, modules }: Notes): string[] {
  const facts = modules.flatMap(({ span, spent }) => [span.start, spent?.span.start ?? span.start]);
  const notes: string[] = [];
  let start = 0;
  for (const line of text.split(/[\r\n]/)) {
    const end = start + line.length;
    if (line.trim() !== '' && !facts.some((at) => start <= at && at <= end)) notes.push(line.trim());
    start = end + 1;
  }
  return notes;
}

function converted(parsedNotes: Notes, form: WholeForm): Notes {
  return edited(parsedNotes, convert(parsedNotes, parsedNotes.modules, form));
}

/** Checks the properties of conversion that apply to all notes. */
function checkKeepsAll(parsedNotes: Notes, form: WholeForm): Notes {
  const other = converted(parsedNotes, form);
  assert.deepEqual(factsOf(other), factsOf(parsedNotes), 'every fact is kept');
  assert.ok(isEquivalent(other, parsedNotes));
  assert.deepEqual(notesOf(other), notesOf(parsedNotes), 'every note is kept');
  assert.deepEqual(convert(other, other.modules, form), [], 'once is enough');
  return other;
}

/** Checks the properties of conversion that apply only to notes of one form. */
function checkConversion(parsedNotes: Notes, { id, form }: OfferedForm): void {
  const other = checkKeepsAll(parsedNotes, form);
  if (id === 'own') assert.equal(other.text, parsedNotes.text, 'what has the form stays');
  assert.equal(converted(other, wholeFormOf(parsedNotes)).text, parsedNotes.text, 'the way back restores the text');
}

describe('converting keeps notes, titles and times', () => {
  for (const [name, writing] of Object.entries(writings)) {
    it(`from ${name} to each other form, and the way back restores the text`, () => {
      fc.assert(
        fc.property(notesIn(writing), (text) => {
          const parsedNotes = readNotes(text);
          for (const offered of offeredForms(parsedNotes, parsedNotes.modules)) checkConversion(parsedNotes, offered);
        }),
        { numRuns: 8 },
      );
    });
  }
  for (const [name, text] of writtenNotes()) {
    it(`of ${name}`, () => {
      const parsedNotes = readNotes(text);
      for (const { form } of offeredForms(parsedNotes, parsedNotes.modules)) checkKeepsAll(parsedNotes, form);
    });
  }
});

describe('a module is converted', () => {
  const opening = '# N\n\n## Area 1: Disks\n\n';

  function check(before: string, id: string, expected: string): void {
    const parsedNotes = readNotes(opening + before);
    const { form } = offeredForms(parsedNotes, parsedNotes.modules).find((offered) => offered.id === id) as OfferedForm;
    assert.equal(
      edited(parsedNotes, convert(parsedNotes, parsedNotes.modules.slice(0, 1), form)).text,
      opening + expected,
    );
  }

  it('with its notes, into an item', () =>
    check(
      '### [Lab: Disks:](https://n.example/a) (10 min)\n- round\n\n```sh\ndf\n\nls\n```\n',
      'numbers',
      '1. [Lab: Disks](https://n.example/a) - 10 min\n\t- round\n\n\t```sh\n\tdf\n\n\tls\n\t```\n',
    ));

  it('with its notes, out of an item', () =>
    check(
      '1. Lab: Disks - 10 min\n   - round\n     and flat\n2. Lab: Tapes - 5 min\n',
      'headings',
      '### Lab: Disks (10 min)\n- round\n  and flat\n2. Lab: Tapes - 5 min\n',
    ));

  it('and hours and ranges are unchanged', () => {
    check('- Lab: Disks - 1.5 hours\n', 'headings', '### Lab: Disks (1.5 hours)\n');
    check('- Lab: Disks (20 to 30 min)\n', 'numbers', '1. Lab: Disks - 20 to 30 min\n');
  });

  it('and keeps the words of an empty time or a time with a remark', () => {
    const others = '- Lab: Tapes (5 min)\n- Lab: Drums (5 min)\n';
    check(`- Lab: Disks (about 20 min)\n${others}`, 'numbers', `1. Lab: Disks (about 20 min)\n${others}`);
    check('- Lab: Disks (est. 10 min, took 20 min)\n', 'headings', '### Lab: Disks (est. 10 min, took 20 min)\n');
    check(
      '- [Lab: Disks](https://n.example/a) (time: )\n',
      'bullets',
      '* [Lab: Disks](https://n.example/a) (time: )\n',
    );
  });

  it('and prices in its title are not times', () =>
    check('- Lecture: Amortised cost (50 min)\n', 'bullets', '* Lecture: Amortised cost (~50 mins)\n'));

  it('and a time on a separate line moves into the title', () =>
    check('### Lab: Disks\n\n**Time: 10 min**\n\nRound.\n', 'numbers', '1. Lab: Disks - 10 min\n\n\tRound.\n'));

  it('and a time stays below a line that follows the title', () => {
    const title = 'Lab: Disks\n';
    check(`### ${title}-->\nTime: 10 min\n`, 'numbers', `1. ${title}\n\t-->\n\tTime: 10 min\n`);
    check(`### ${title}\n---\n\nTime: 10 min\n`, 'numbers', `1. ${title}\n\t---\n\n\tTime: 10 min\n`);
  });

  it('as deep as the lines above it allow', () =>
    check('### Beginner\n\n- Lab: Disks (10 min)\n', 'headings', '### Beginner\n\n#### Lab: Disks (10 min)\n'));

  it('and only the marker changes on a line with other text', () =>
    check(
      '- [Lab: Disks](https://n.example/a) (10 min) with Tom\n',
      'numbers',
      '1. [Lab: Disks](https://n.example/a) (10 min) with Tom\n',
    ));
});
