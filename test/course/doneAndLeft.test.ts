import assert from 'node:assert/strict';
import { notesStatusText } from '../../client/src/views/status/notesStatusText';
import { statusText } from '../../client/src/views/status/statusText';
import { rowText } from '../../client/src/views/tree/rowText';
import { overview } from '../../server/src/course/overview/overview';
import { overviewPage } from '../../server/src/course/overview/overviewPage';
import { paces } from '../../server/src/course/plan/pace';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { statistics } from '../../server/src/course/progress/statistics';
import { statsReport } from '../../server/src/course/reports/statsReport';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { hover } from '../../server/src/editor/outline/hover';
import { inlayHints, inlayHintTooltip } from '../../server/src/editor/outline/inlayHints';
import { remainingText } from '../../server/src/editor/outline/remainingText';
import { symbols } from '../../server/src/editor/outline/symbols';
import { tree } from '../../server/src/editor/outline/tree';
import { goalState } from '../../server/src/editor/plan/goalState';
import type { Minutes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { timeTable } from '../../server/src/refactor/timeTable';
import { span } from '../../server/src/text/span';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: Routers](https://net.example/routers) - 10 min
- [Lab: Static routes](https://net.example/static) - 35 min
- [Lab: Dynamic routes](https://net.example/dynamic) - 45 min
- [Reading: Names](https://net.example/names) - 20 min
`);

const notes = `# Networks

## Area 1 - Routing

### Beginner

#### [Video: Routers](https://net.example/routers) (12 min)

#### [Lab: Static routes](https://net.example/static) (estimate: 35 min)

#### [Lab: Dynamic routes](https://net.example/dynamic)

A route that moves.

#### [Lab: One of my own](https://net.example/own) (estimate: 5 min)
`;

const slow = paces([]);
const other =
  '# Networks\n\n## Area 1 - Routing\n\n### [Reading: Names](https://net.example/names) (25 min)\n\nA name.\n';
const read = (text: string, uri: string) => ({ uri, notes: readNotes(text, { levels: [] }), syllabus });

describe('done and left', () => {
  const mine = read(notes, 'file:///mine.md');
  const { notes: parsedNotes } = mine;
  // Modules with time spent or notes: the video and the second lab. The others have only estimates.
  const done = 2;
  // Includes the reading, which the syllabus lists and the notes lack.
  const leftInNotes = 3;

  it('are the same in the tree, the status bar, hovers, the overview and the goal', () => {
    const row = tree(parsedNotes, mine.uri, syllabus);
    assert.deepEqual(row.children[0]?.progress, { done, listed: 4 });
    assert.equal(row.modules - row.unfinished, done);
    assert.match(statusText(row).text, /^2 of 4 modules done/);
    const shown = overview(parsedNotes, syllabus, []);
    assert.deepEqual([shown.all.done, shown.course[0]?.done, shown.left.modules], [done, done, leftInNotes]);
    const hovered = JSON.stringify(hover(parsedNotes, notes.indexOf('Routing'), syllabus, slow)?.contents);
    assert.match(hovered, /Beginner 2 of 4/);
    assert.match(hovered, /Left to study: 3 modules/);
    assert.match(remainingText(parsedNotes, syllabus, slow) ?? '', /^3 modules, /);
    assert.equal(goalState([mine], slow, undefined, 0).left.modules, leftInNotes);
  });

  it('include all notes of the folder only in the goal, which names the others', () => {
    const otherNotes = read(other, 'file:///other.md');
    const state = goalState([mine, otherNotes], slow, undefined, 0);
    assert.deepEqual([state.left.modules, state.beside], [leftInNotes - 1, ['file:///other.md']]);
  });

  it('are the same for a module that notes and syllabus list in two levels', () => {
    const course = readSyllabus(
      '# N\n\n## Routing\n\n### Beginner\n\n- [Lab: Routes](https://net.example/r) - 10 min\n\n### Intermediate\n\n- [Lab: Routes](https://net.example/r) - 10 min\n- [Lab: Names](https://net.example/n) - 5 min\n',
    );
    const twice = readNotes(
      '# N\n\n## Routing\n\n### Beginner\n\n#### [Lab: Routes](https://net.example/r) (12 min)\n\nA route.\n\n### Intermediate\n\n#### [Lab: Routes](https://net.example/r)\n\n#### [Lab: Names](https://net.example/n)\n',
      { levels: [] },
    );
    const row = tree(twice, 'file:///n.md', course);
    const shown = overview(twice, course, []);
    assert.deepEqual([row.modules, row.modules - row.unfinished], [shown.all.modules, shown.all.done]);
    assert.deepEqual(
      [shown.all.done, row.children[0]?.progress?.done, shown.course[0]?.done, shown.left.modules],
      [2, 2, 2, 1],
    );
    assert.deepEqual(
      row.children[0]?.children.map((level) => [level.progress?.done, level.modules - level.unfinished]),
      shown.areas[0]?.levels.map(({ figures }) => [figures.done, figures.done]),
    );
  });
});

describe('the number of modules that are left', () => {
  const lab = '#### [Lab: Static routes](https://net.example/static)\n\n';
  const own = '#### [Lab: One of my own](https://net.example/own)\n\n';
  const all = syllabus.modules.map(({ title, url }) => `#### [${title}](${url})\n\n`).join('');
  for (const [what, modules, expected] of [
    ['the notes lack some modules of the syllabus', lab, '4 modules 1 in your notes, plus 3 only in the syllabus'],
    ['the syllabus lists some modules twice', `${all}${lab}`, '4 modules 5 in your notes, minus 1 listed twice'],
    ['both', `${lab}${lab}${own}`, '5 modules 3 in your notes, minus 1 listed twice, plus 3 only in the syllabus'],
    ['neither', `${all}${own}`, '5 modules'],
  ] as const) {
    it(`is explained in the overview if it differs from that of the notes: ${what}`, () => {
      const parsed = readNotes(`# Networks\n\n## Area 1 - Routing\n\n${modules}`, { levels: [] });
      const page = overviewPage(overview(parsed, syllabus, []));
      assert.equal(
        /Left to study<\/dt><dd>(.*?)<\/dd>/
          .exec(page)?.[1]
          ?.replace(/<[^>]*>/g, ' ')
          .trim(),
        expected,
      );
    });
  }
});

describe('the progress in a course', () => {
  it('is also shown without repetitions, which adds up with the modules that are done and left', () => {
    const link = '[Lab: Routes](https://net.example/r) - 10 min';
    const twice = readSyllabus(
      `# N\n\n## Routing\n\n### Beginner\n\n- ${link}\n\n### Intermediate\n\n- ${link}\n- [Lab: Names](https://net.example/n) - 5 min\n`,
    );
    const shown = (module: string) => {
      const parsed = readNotes(`# N\n\n## Area 1 - Routing\n\n#### ${module}\n`, { levels: [] });
      return overviewPage(overview(parsed, twice, []))
        .replace(/<[^>]*>/g, ' ')
        .replace(/ +/g, ' ');
    };
    assert.match(
      shown('[Lab: Names](https://net.example/n) (4 min)'),
      /Course progress 1 of 3 1 of 2, if each counts once Left to study 1 module /,
    );
    assert.match(
      shown('[Lab: Routes](https://net.example/r) (12 min)'),
      /Course progress 2 of 3 1 of 2, if each counts once Left to study 1 module /,
    );
  });
});

/** Forms of the second module of the syllabus in notes, with what they count as. The first module took 12 of 10 planned minutes. */
const CASES: readonly (readonly [what: string, module: string, spent: string, planned: string, done: number])[] = [
  ['was inserted with the time of the syllabus', ' (35 min)', '12 min', '45 min', 1],
  ['was inserted, and has a placeholder', ' (35 min)\n\nTODO', '12 min', '45 min', 1],
  ['has an estimate', ' (estimate: 30 min)', '12 min', '40 min', 1],
  ['has the time of the syllabus and notes', ' (35 min)\n\nA next hop.', '47 min', '45 min', 2],
  ['has another time', ' (40 min)', '52 min', '45 min', 2],
  ['has notes and no time', '\n\nA next hop.', '12 min', '45 min', 2],
  ['has only a title', '', '12 min', '45 min', 1],
];

describe('a module that', () => {
  for (const [what, module, spent, planned, done] of CASES) {
    it(`${what} counts the same everywhere`, () => {
      const area =
        '## Area 1 - Routing\n\n#### [Video: Routers](https://net.example/routers) (12 min)\n\nThey route.\n\n';
      const text = `# Networks\n\n${area}#### [Lab: Static routes](https://net.example/static)${module}\n`;
      const parsed = readNotes(text, { levels: [] });
      const at = text.indexOf('Routing');
      const row = tree(parsed, 'file:///n.md', syllabus);
      const [areaRow] = row.children;
      assert.ok(areaRow);
      const hints = inlayHints(parsed, span(0, text.length), 'areas', syllabus);
      const tooltip = JSON.stringify(inlayHintTooltip(parsed, at + 'Routing'.length, 'areas', syllabus));
      const page = overviewPage(overview(parsed, syllabus, []))
        .replace(/<[^>]*>/g, ' ')
        .replace(/ +/g, ' ');
      const none = { error: 0, warning: 0, info: 0, hint: 0 };
      const report = statsReport('n.md', parsed, statistics(parsed, syllabus), none);
      const minutes = (time: Minutes | null | undefined) => time && formatMinutes(time);

      const spentShown = {
        row: rowText({ entry: areaRow, file: undefined }).label.replace('m  Area 1 - Routing', ' min'),
        rowTooltip: rowText({ entry: areaRow, file: undefined }).tooltip().split(' · ')[1],
        hint: String(hints[0]?.label).split(', ')[1],
        hintTooltip: /Spent: ([^\\]*)/.exec(tooltip)?.[1],
        symbol: symbols(parsed, syllabus)
          .find(({ name }) => name.startsWith('Area 1'))
          ?.detail?.split(' · ')[0],
        statusBar: notesStatusText(row, 0).text.split(', ').at(-1)?.replace('m', ' min'),
        status: statusText(row).text.split(', ')[1],
        hover: /Spent: ([^\\]*)/.exec(JSON.stringify(hover(parsed, at, syllabus, slow)))?.[1],
        overview: /Time spent (\d+ min)/.exec(page)?.[1],
        stats: minutes(report.spent),
        table: /All modules\*\* \| 2 \| (\d+ min)/.exec(timeTable(parsed, syllabus))?.[1],
      };
      assert.deepEqual(spentShown, mapped(spentShown, spent));
      const plannedShown = {
        row: minutes(areaRow.planned),
        hintTooltip: /Planned: ([^\\]*)/.exec(tooltip)?.[1],
        hover: /Planned: ([^\\]*)/.exec(JSON.stringify(hover(parsed, at, syllabus, slow)))?.[1],
        overview: /Planned (\d+ min)/.exec(page)?.[1],
        stats: minutes(report.planned),
      };
      assert.deepEqual(plannedShown, mapped(plannedShown, planned));
      const doneShown = {
        row: areaRow.modules - areaRow.unfinished,
        progress: areaRow.progress?.done,
        hintTooltip: Number(/(\d+) of 2 done/.exec(tooltip)?.[1]),
        status: Number(/^(\d+) of 2 modules done/.exec(statusText(row).text)?.[1]),
        hover: Number(/(\d+) of 2 done/.exec(JSON.stringify(hover(parsed, at, syllabus, slow)))?.[1]),
        overview: Number(/Modules done (\d+) of 2/.exec(page)?.[1]),
        stats: report.done,
      };
      assert.deepEqual(doneShown, mapped(doneShown, done));
      // Of the 4 modules of the syllabus, the notes have 2.
      const leftShown = {
        overview: /Left to study (\d+) module/.exec(page)?.[1],
        rowTooltip: remainingText(parsed, syllabus, slow)?.split(' ')[0],
        hover: /Left to study: (\d+)/.exec(JSON.stringify(hover(parsed, at, syllabus, slow)))?.[1],
      };
      assert.deepEqual(leftShown, mapped(leftShown, String(4 - done)));
      assert.match(page, new RegExp(`${2 - done} in your notes, plus 2 only in the syllabus`));
    });
  }
});

function mapped<Shown extends object, Value>(shown: Shown, value: Value): Record<string, Value> {
  return Object.fromEntries(Object.keys(shown).map((key) => [key, value]));
}
