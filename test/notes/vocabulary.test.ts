import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { minutesOf } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { mayOpenArea } from '../../server/src/notes/scan/rawTitles';
import { readTimes } from '../../server/src/notes/time/time';
import { areaTitleOf } from '../../server/src/notes/words/areaTitles';
import { columnWords } from '../../server/src/notes/words/columnHeaders';
import { isKindAfter, kindOf, kindOfWord } from '../../server/src/notes/words/kinds';
import { levelOfLine, levelWords, mayNameLevel } from '../../server/src/notes/words/levelNames';
import { mayContainTimeWord, minutesOfUnit, roleOfContext } from '../../server/src/notes/words/timeWords';
import { areaWords, lessonWords } from '../../server/src/notes/words/unitWords';
import { runToEnd } from '../../server/src/text/steps';

/** Returns an expression that matches one of the words in a pattern of a grammar for highlighting. */
function wordsInGrammar(file: string, list: RegExp): RegExp {
  const grammar = readFileSync(`syntaxes/${file}.tmLanguage.json`, 'utf8');
  const words = list.exec(JSON.parse(`[${JSON.stringify(grammar)}]`)[0])?.[1];
  assert.ok(words, `${file} lists words`);
  return new RegExp(`^(?:${words.replaceAll('\\\\', '\\').replaceAll(' ', '')})$`, 'iu');
}

const han = /\p{Script=Han}/u;
const clock = /^\p{Emoji_Presentation}|^[⏱⏲]/u;

/**
 * Returns the alternatives of a pattern in a grammar for words, longest first. Words in scripts with spaces are not
 * followed by a letter.
 */
function alternatives(words: readonly string[], before = ''): string {
  const sorted = words.toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const clocks = sorted.filter((word) => clock.test(word));
  const apart = sorted.filter((word) => !han.test(word) && !clock.test(word));
  return [
    `${before}(?:${apart.join('|')})(?!\\p{L})`,
    ...sorted.filter((word) => han.test(word)),
    ...(clocks.length > 0 ? [`(?:${clocks.join('|')})\uFE0F?`] : []),
  ].join(' | ');
}

/** Compares a group in the patterns of a grammar with the expected alternatives. With `UPDATE=1`, writes the group instead. */
function checkGroup(file: string, name: string, expected: string): void {
  const path = `syntaxes/${file}.tmLanguage.json`;
  const before = readFileSync(path, 'utf8');
  const inJson = JSON.stringify(expected).slice(1, -1).replaceAll('\uFE0F', '\\uFE0F');
  const after = before.replace(
    new RegExp(`(\\(\\?<${name}> ).*?( \\)\\{0\\})`, 'g'),
    (_, open, close) => open + inJson + close,
  );
  if (process.env.UPDATE === '1') writeFileSync(path, after);
  else
    assert.equal(before, after, `${path} is out of date: UPDATE=1 npx mocha test/notes/vocabulary.test.ts writes it`);
}

describe('the words of notes', () => {
  const options = { levels: [] };
  const maybe = (text: string) => runToEnd(notesPrefilter(text, options));

  describe('for units of time are known to the parser, the prefilters and the grammars', () => {
    for (const file of ['times', 'title-times'])
      it(`(in ${file}.tmLanguage.json)`, () => checkGroup(file, 'unit', alternatives(minutesOfUnit.words)));
    for (const word of minutesOfUnit.words)
      it(word, () => {
        const line = `Title (3 ${word})`;
        assert.equal(readTimes(line)[0]?.minutes?.most, 3 * (minutesOfUnit(word) as number));
        assert.ok(mayContainTimeWord(line), 'may hold a time');
        assert.ok(maybe(`# Title\n\n## ${line}\n`), 'may be notes');
      });
  });

  describe('for the role of a time are known to the parser, the prefilters and the grammars', () => {
    it('(in times.tmLanguage.json)', () =>
      checkGroup('times', 'says', alternatives(roleOfContext.words, '(?:(?:elapsed|study)[ \\t])?')));
    for (const word of roleOfContext.words)
      it(word, () => {
        const line = `${word}: 30`;
        assert.equal(readTimes(line)[0]?.minutes?.most, 30);
        assert.ok(mayContainTimeWord(line), 'may hold a time');
        assert.ok(maybe(`# Title\n\n## Lab: Wires\n\n${line}\n`), 'may be notes');
      });
  });

  describe('for areas are known to the parser, the prefilter and the grammars', () => {
    const grammar = wordsInGrammar('areas', /#\[ \\\\t\]\)\(([\p{L}\p{M}|]+)\)/u);
    for (const word of areaWords)
      it(word, () => {
        assert.equal(areaTitleOf(`${word} 3: Wires`)?.isCertain, true);
        assert.ok(mayOpenArea(`${word} 3: Wires`, []), 'may open an area');
        assert.ok(maybe(`# Title\n\n## ${word} 3: Wires\n`), 'may be notes');
        assert.match(word, grammar);
      });
  });

  describe('for lessons are known to the parser and the prefilter', () => {
    for (const word of lessonWords)
      it(word, () => {
        const text = `# Title\n\n- [x] ${word} 1\n- [x] ${word} 2\n- [ ] ${word} 3: Wires\n`;
        assert.equal(readNotes(text, options).modules.length, 3);
        assert.ok(maybe(text), 'may be notes');
      });
  });

  describe('for levels are known to the parser, the prefilter and the grammars', () => {
    const grammar = wordsInGrammar('levels', /\(\?: \(\?:([^()]+)\)/u);
    for (const word of levelWords)
      it(word, () => {
        assert.ok(levelOfLine(word, []), 'names a level');
        assert.ok(mayNameLevel(`## ${word}`), 'may name a level');
        assert.equal(readNotes(`# A\n\n## Area 1 B\n\n### ${word}\n`, options).levels.length, 1);
        assert.match(word, grammar);
      });
  });

  describe('for kinds of modules are known to the parser and the prefilter', () => {
    for (const word of kindOfWord.words)
      it(word, () => {
        // The French word for a reading is the English word “lecture”.
        const [module] = readNotes(`# A\n\n## Area 1 B\n\n### ${word}: Wires (30 min)\n`, options).modules;
        assert.equal(module?.kind, kindOfWord(word));
        const alone = `# A\n\n- ${word}: Wires (30 min)\n- ${word}: Routes (30 min)\n`;
        assert.ok(readNotes(alone, options).isNotes, 'is evidence for notes');
        assert.ok(maybe(alone), 'may be notes');
      });

    it('after a title, too', () => {
      for (const word of isKindAfter.words) assert.equal(kindOf(`Wires ${word}`)?.kind, kindOfWord(word), word);
    });
  });

  describe('for column headers are known to the parser and the prefilter', () => {
    /**
     * Reads the modules of a table with these column headers, and with equal cells in each row except for the titles.
     */
    const read = (heads: readonly string[], cells: readonly string[]) => {
      const rows = ['Wires', 'Routes', 'Switches'].map((title) => cells.map((cell) => cell.replace('TITLE', title)));
      const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
      const text = `# Networks\n\n${table}`;
      const notes = readNotes(text, options);
      if (notes.isNotes) assert.ok(maybe(text), 'may be notes');
      return notes.modules;
    };
    const check = (
      column: keyof typeof columnWords,
      heads: (word: string) => readonly string[],
      see: (word: string) => void,
    ) => {
      describe(`for ${column}`, () => {
        for (const word of columnWords[column]) it(heads(word).join(' | '), () => see(word));
      });
    };
    const titles = ['Wires', 'Routes', 'Switches'];
    const titlesOf = (heads: readonly string[], cells: readonly string[]) =>
      read(heads, cells).map(({ title }) => title);

    check(
      'title',
      (word) => [word, 'Duration'],
      (word) => assert.deepEqual(titlesOf([word, 'Duration'], ['TITLE', '30 min']), titles),
    );
    check(
      'topic',
      (word) => [word, 'Duration'],
      (word) => assert.deepEqual(titlesOf([word, 'Duration'], ['TITLE', '30 min']), titles),
    );
    check(
      'time',
      (word) => ['Lecture', word],
      (word) => {
        const timed = read(['Lecture', word], ['TITLE', '30 min']);
        assert.deepEqual(
          timed.map((module) => minutesOf(module)?.most),
          [30, 30, 30],
        );
        // A number without a unit has the unit of the column header, if it names one.
        read(['Lecture', word], ['TITLE', '3']);
      },
    );
    check(
      'length',
      // Some of these words are recognized only next to a word for times: "소요 시간".
      (word) => ['Lecture', `${word} time`],
      (word) =>
        assert.deepEqual(
          read(['Lecture', `${word} time`], ['TITLE', '1:30:00']).map((module) => minutesOf(module)?.most),
          [90, 90, 90],
        ),
    );
    check(
      'status',
      (word) => ['Lecture', word, 'Time'],
      (word) => assert.deepEqual(titlesOf(['Lecture', word, 'Time'], ['TITLE', 'x', '30 min']), titles),
    );
    check(
      'material',
      (word) => ['Lecture', word, 'Time'],
      (word) => assert.deepEqual(titlesOf(['Lecture', word, 'Time'], ['TITLE', 'x', '30 min']), titles),
    );
    check(
      'notes',
      (word) => ['Lecture', 'Time', word],
      (word) =>
        assert.deepEqual(
          read(['Lecture', 'Time', word], ['TITLE', '30 min', 'A net has nodes.']).map(({ hasNotes }) => hasNotes),
          [true, true, true],
        ),
    );
    check(
      'area',
      (word) => [word, 'Lecture', 'Time'],
      (word) =>
        assert.deepEqual(
          read([word, 'Lecture', 'Time'], ['Nets', 'TITLE', '30 min']).map(({ area }) => area?.title),
          ['Nets', 'Nets', 'Nets'],
        ),
    );
  });

  it('without spaces between them are distinguished from those with spaces', () =>
    assert.ok(minutesOfUnit.words.some((word) => han.test(word))));
});
