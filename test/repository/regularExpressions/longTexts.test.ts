import { studiedDays } from '../../../server/src/course/days/studiedDays';
import { isTerm } from '../../../server/src/course/quiz/term';
import { comparedWords } from '../../../server/src/course/syllabus/comparedWords';
import { noSyllabus } from '../../../server/src/course/syllabus/syllabus';
import { codeIn } from '../../../server/src/markdown/code/code';
import { afterMargin } from '../../../server/src/markdown/code/margin';
import { resourceAt } from '../../../server/src/markdown/plain/resource';
import { readBlocks } from '../../../server/src/markdown/sections/blocks';
import { readNotes } from '../../../server/src/notes/reading/read';
import { notesPrefilter } from '../../../server/src/notes/scan/notesPrefilter';
import { mayOpenArea } from '../../../server/src/notes/scan/rawTitles';
import { areaTitleOf, openingWithNumber } from '../../../server/src/notes/words/areaTitles';
import { kindOf } from '../../../server/src/notes/words/kinds';
import { levelTitleLike } from '../../../server/src/notes/words/levelNames';
import { isContentsName, isSectionName } from '../../../server/src/notes/words/sectionNames';
import { titleWords } from '../../../server/src/notes/words/titleWords';
import { titleLineOf } from '../../../server/src/refactor/convert/titleLine';
import { bareLinks } from '../../../server/src/rules/links/bareLinks';
import { brokenLinksIn } from '../../../server/src/rules/links/brokenLinks';
import { Service } from '../../../server/src/service';
import { lineColumn, readLines } from '../../../server/src/text/lines';
import { runToEnd } from '../../../server/src/text/steps';
import { withinTime } from '../../withinTime';

/** Length of the texts, with which quadratic work takes a minute, and linear work some milliseconds. */
const LENGTH = 200_000;
const LIMIT = 5000;

const notes = '# Networks\n\n## Area 1: Routing\n\n';
const blanks = ' '.repeat(LENGTH);
const tabs = '\t'.repeat(LENGTH);
const digits = '1'.repeat(LENGTH);
const dashes = '-'.repeat(LENGTH);
const tildes = '~'.repeat(LENGTH);

describe(`${LENGTH.toLocaleString('en')} characters are read in time`, () => {
  const cases: Readonly<Record<string, () => unknown>> = {
    'blanks in a title that may name a section': () => [isSectionName(`a${blanks}b`), isContentsName(`a${blanks}b`)],
    'blanks in the title of a level': () => levelTitleLike(`Nivel${blanks}a`, 'beginner'),
    'blanks behind the word of an area': () => areaTitleOf(`Area${blanks}`),
    'digits, numbers and Chinese numbers in front of the title of an area': () =>
      [`${digits}a`, '1a'.repeat(LENGTH / 2), 'I '.repeat(LENGTH / 2), `第${blanks}`.repeat(2)].map((opening) =>
        openingWithNumber(opening, 2),
      ),
    'blanks behind a kind': () => kindOf(`Lab${blanks}a: b`),
    'blanks in a title that is compared': () =>
      [`Lab${blanks}a`, `a${blanks}b`].map((title) => [titleWords(title), [...comparedWords(title)]]),
    'blanks and dashes in a line that may open an area': () =>
      [`a${blanks}b`, `a ${dashes}b`].map((line) => mayOpenArea(line, ['b'])),
    'addresses that are never closed, in a line that may tell a time': () =>
      runToEnd(notesPrefilter(`${'[5 min]('.repeat(LENGTH / 8)}\n`, { levels: [] })),
    'digits and blanks behind a term': () => [isTerm(`a${digits}b`), isTerm(`a${blanks}b`)],
    'blanks behind the words of a link': () => [resourceAt(`(${blanks}x`, 0), resourceAt(`(a${blanks}x`, 0)],
    'blanks in a line within quotes': () => afterMargin(tabs, 0, LENGTH, { quotes: 20_000, indent: 0 }),
    'marks of a fence': () => [tildes, `${tildes}\u2028`].map((text) => readBlocks(text)),
    'blanks and marks in a fence': () =>
      [blanks, '`'.repeat(LENGTH)].map((code) =>
        readBlocks(`~~~\n${code}x\n`).sections.flatMap((section) => codeIn(section)),
      ),
    'blanks in a heading': () => readNotes(`${notes}### a${blanks}b ##\n`),
    'blanks in front of the line break of a title': () => titleLine(`### [Lab](https://n.example)${blanks}x<br>`),
    'blanks in front of a time': () => readNotes(`${notes}- [Lab: A](https://n.example)${blanks}* 5 min\n`).form,
    'blanks in what may be a sum': () => readNotes(`${notes}- Total time${blanks}about 5 min\n`),
    'blanks in the name of an area': () => symbolsOf(`# N\n\n## Area 1${blanks}#x\n\n- Lab: A (5 min)\n`),
    'blanks in front of a bare address': () => bareLinks(readNotes(`${notes}### ${blanks}a\n`)),
    'blanks in front of an address that is none': () =>
      readBlocks(`[a](${blanks}x\n`).sections.map((section) => [...brokenLinksIn(section)]),
    'blank lines in front of the day on which a module was done': () =>
      studiedDays(readNotes(`${notes}- Lab: A (5 min)\n\n  a${'\r\u2028'.repeat(LENGTH / 2)}\n`), noSyllabus, []),
    'digits in front of the cursor': () => completedAt(`${notes}- Lab: A (time: ${digits} min`),
  };
  for (const [what, read] of Object.entries(cases)) it(what, () => void withinTime(LIMIT, read));
});

function titleLine(line: string): unknown {
  const parsedNotes = readNotes(`${notes}${line}\n`);
  return parsedNotes.modules.map((module) => titleLineOf(parsedNotes, module));
}

function symbolsOf(text: string): unknown {
  return opened(text).symbols(uri);
}

function completedAt(text: string): unknown {
  const { completion } = opened(text);
  const place = lineColumn(readLines(text), text.length);
  return completion.list(uri, place, completion.candidates(uri, place, undefined), 'narrowed');
}

const uri = 'file:///notes.md';

function opened(text: string): Service {
  const service = new Service();
  service.open(uri, 1, text);
  return service;
}
