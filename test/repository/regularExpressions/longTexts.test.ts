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

/** Length of the texts in UTF-16 units: quadratic work takes a minute, and linear work some milliseconds. */
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
    'spaces in a title that may name a section': () => [isSectionName(`a${blanks}b`), isContentsName(`a${blanks}b`)],
    'spaces in the title of a level': () => levelTitleLike(`Nivel${blanks}a`, 'beginner'),
    'spaces after the word for an area': () => areaTitleOf(`Area${blanks}`),
    'digits, numbers and Chinese numbers before the title of an area': () =>
      [`${digits}a`, '1a'.repeat(LENGTH / 2), 'I '.repeat(LENGTH / 2), `第${blanks}`.repeat(2)].map((opening) =>
        openingWithNumber(opening, 2),
      ),
    'spaces after a kind': () => kindOf(`Lab${blanks}a: b`),
    'spaces in a title that is compared': () =>
      [`Lab${blanks}a`, `a${blanks}b`].map((title) => [titleWords(title), [...comparedWords(title)]]),
    'spaces and dashes in a line that may be an area': () =>
      [`a${blanks}b`, `a ${dashes}b`].map((line) => mayOpenArea(line, ['b'])),
    'unclosed addresses in a line that may contain a time': () =>
      runToEnd(notesPrefilter(`${'[5 min]('.repeat(LENGTH / 8)}\n`, { levels: [] })),
    'digits and spaces after a term': () => [isTerm(`a${digits}b`), isTerm(`a${blanks}b`)],
    'spaces after the text of a link': () => [resourceAt(`(${blanks}x`, 0), resourceAt(`(a${blanks}x`, 0)],
    'spaces in a line within quotes': () => afterMargin(tabs, 0, LENGTH, { quotes: 20_000, indent: 0 }),
    'characters of a fence': () => [tildes, `${tildes}\u2028`].map((text) => readBlocks(text)),
    'spaces and backticks in a fence': () =>
      [blanks, '`'.repeat(LENGTH)].map((code) =>
        readBlocks(`~~~\n${code}x\n`).sections.flatMap((section) => codeIn(section)),
      ),
    'spaces in a heading': () => readNotes(`${notes}### a${blanks}b ##\n`),
    'spaces before the line break of a title': () => titleLine(`### [Lab](https://n.example)${blanks}x<br>`),
    'spaces before a time': () => readNotes(`${notes}- [Lab: A](https://n.example)${blanks}* 5 min\n`).form,
    'spaces in a possible sum': () => readNotes(`${notes}- Total time${blanks}about 5 min\n`),
    'spaces in the name of an area': () => symbolsOf(`# N\n\n## Area 1${blanks}#x\n\n- Lab: A (5 min)\n`),
    'spaces before a bare address': () => bareLinks(readNotes(`${notes}### ${blanks}a\n`)),
    'spaces before an invalid address': () =>
      readBlocks(`[a](${blanks}x\n`).sections.map((section) => [...brokenLinksIn(section)]),
    'blank lines before the date on which a module was done': () =>
      studiedDays(readNotes(`${notes}- Lab: A (5 min)\n\n  a${'\r\u2028'.repeat(LENGTH / 2)}\n`), noSyllabus, []),
    'digits before the cursor': () => completedAt(`${notes}- Lab: A (time: ${digits} min`),
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
