import assert from 'node:assert/strict';
import { stripChart, svg } from '../../server/src/course/charts/stripChart';
import { textWidth } from '../../server/src/course/charts/textWidth';
import { readStudyLog } from '../../server/src/course/days/studyLog';
import { type Overview, overview } from '../../server/src/course/overview/overview';
import { overviewCharts } from '../../server/src/course/overview/overviewCharts';
import { overviewCsv } from '../../server/src/course/overview/overviewCsv';
import { overviewPage } from '../../server/src/course/overview/overviewPage';
import { overviewSvg } from '../../server/src/course/overview/overviewSvg';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';

const course = `# Networks

## Sockets

### Beginner

- [Video: What is a socket?](https://net.example/socket) - 10 min
- [Lab: An echo server](https://net.example/echo) - 40-50 min

### Intermediate

- [Reading: How TCP begins](https://net.example/tcp)
`;

const notes = `# Nets & routes

## Area 1: Sockets

### Beginner

#### [Video: What is a socket?](https://net.example/socket) (15 min), 2021-10-03

An address and a port.

#### [Lab: An echo server](https://net.example/echo)

## Area 2: Routing

#### [Lab: A table of routes](https://my.example/routes) (1 to 2 h)

The longest prefix wins.
`;

function overviewOf(text: string, syllabus = course, log = ''): Overview {
  return overview(readNotes(text, { levels: [] }), readSyllabus(syllabus), readStudyLog(log, 'notes.md'));
}

const TAG = /<\/?([a-z0-9]+)[^>]*>/g; // "<td>", "</section>"
const lineEnds = new Set(['tr', 'p', 'li', 'h1', 'h2', 'summary', 'div', 'text']);

/** Returns the text of a page, a line for each row of a table, item and paragraph. */
function words(html: string): string {
  const text = html
    .replace(/<title>[^<]*<\/title>/g, '')
    .replace(/<t[dh][^>]*>/g, ' | ')
    .replace(TAG, (_, name) => (lineEnds.has(name) ? '\n' : ''));
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe('the overview', () => {
  const check = (text: string, expected: string, syllabus = course, log = '') =>
    assert.equal(`${words(overviewPage(overviewOf(text, syllabus, log)))}\n`, expected);

  it('shows all numbers of the charts in tables, and what is missing', () =>
    check(
      notes,
      `Nets &amp; routes
Export...
Modules done2 of 3
Time spent1 h 15 min to 2 h 15 min
Planned50 min to 1 h
Course progress1 of 3
Left to study2 modules1 in your notes, plus 1 only in the syllabus
Without a time1
Without notes1
Time by area
planned (by your notes, or by the course) spent
Area 1: Sockets
planned: 50 min to 1 h
spent: 15 min
Area 2: Routing
planned: unknown
spent: 1 to 2 h
Show as table
|
| | Modules | Done | Planned | Spent | Without a time | Without notes
| Area 1: Sockets | 2 | 1 | 50 min to 1 h | 15 min | 1 | 1
| Beginner | 2 | 1 | 50 min to 1 h | 15 min | 1 | 1
| Area 2: Routing | 1 | 1 | unknown | 1 to 2 h | 0 | 0
| All modules | 3 | 2 | 50 min to 1 h | 1 h 15 min to 2 h 15 min | 1 | 1
Time by level
planned (by your notes, or by the course) spent
Beginner
planned: 50 min to 1 h
spent: 15 min
Without a level
planned: unknown
spent: 1 to 2 h
Show as table
|
| | Modules | Done | Planned | Spent | Without a time | Without notes
| Beginner | 2 | 1 | 50 min to 1 h | 15 min | 1 | 1
| Without a level | 1 | 1 | unknown | 1 to 2 h | 0 | 0
| All modules | 3 | 2 | 50 min to 1 h | 1 h 15 min to 2 h 15 min | 1 | 1
Course progress
Beginner
1 of 2
Intermediate
0 of 1
Show as table
|
| | Done | Total | Planned by the course
| Sockets | 1 | 3 | 50 min to 1 h
| Beginner | 1 | 2 | 50 min to 1 h
| Intermediate | 0 | 1 | unknown
What is missing
1 module without a time
Lab: An echo server · Sockets, Beginner · 40 to 50 min
1 module without notes
Lab: An echo server · Sockets, Beginner · 40 to 50 min
1 module of the course missing from your notes
Reading: How TCP begins · Sockets, Intermediate
Time by week
Modules with a time but no date: 1.
2021-W39, from 2021-09-27
15 min
Show as table
|
| Week | From | Time
| 2021-W39 | 2021-09-27 | 15 min
`,
    ));

  it('leaves out missing plans and courses, and explains how to get weeks', () =>
    check(
      '# Nets\n\n## Area 1 - Sockets\n\n### Beginner\n\n#### [Echo](https://b.example)\n\n#### [TCP](https://c.example) (1 h)\n\nHands.\n',
      `Nets
Export...
Modules done1 of 2
Time spent1 h
Left to study1 module
Without a time1
Without notes1
Time by area
Area 1 - Sockets
spent: 1 h
Show as table
|
| | Modules | Done | Spent | Without a time | Without notes
| Area 1 - Sockets | 2 | 1 | 1 h | 1 | 1
| Beginner | 2 | 1 | 1 h | 1 | 1
| All modules | 2 | 1 | 1 h | 1 | 1
Time by level
Beginner
spent: 1 h
Show as table
|
| | Modules | Done | Spent | Without a time | Without notes
| Beginner | 2 | 1 | 1 h | 1 | 1
| All modules | 2 | 1 | 1 h | 1 | 1
What is missing
1 module without a time
Echo · Sockets, Beginner
1 module without notes
Echo · Sockets, Beginner
Time by week
Your notes do not show yet when you studied. Add the day after a module’s time, such as “(24 min) 2026-10-03”, or add a line such as “Done: Oct 3, 2026” below it, or turn on the timer log with the setting studyNotes.timer.log.
`,
      '',
    ));

  it('shows which dates need a year to be assigned to a week', () => {
    const yearless = words(overviewPage(overviewOf(notes.replace('2021-10-03', 'Oct 3'))));
    const sentence = '1 module has a date without a year. Add the year to one date, such as “Oct 3, 2026”';
    assert.ok(yearless.includes(`${sentence}: the years of other dates follow from it.`), yearless);
    assert.ok(!words(overviewPage(overviewOf(notes))).includes('without a year'));
  });

  it('links to the lines of areas, levels and modules', () => {
    const page = overviewPage(overviewOf(notes));
    const lines = notes.split('\n');
    const led = Array.from(page.matchAll(/<button[^>]* data-line="(\d+)">([^<]*)</g), ([, line, title]) => {
      return `${title} > ${lines[Number(line)]}`;
    });
    assert.deepEqual(led, [
      'Area 1: Sockets > ## Area 1: Sockets',
      'Beginner > ### Beginner',
      'Area 2: Routing > ## Area 2: Routing',
      'Lab: An echo server > #### [Lab: An echo server](https://net.example/echo)',
      'Lab: An echo server > #### [Lab: An echo server](https://net.example/echo)',
    ]);
  });

  it('links only to web pages', () => {
    const page = overviewPage(overviewOf(notes, `${course}- [Lab: Run it](javascript:alert(1)) - 5 min\n`));
    assert.match(page, /Lab: Run it/);
    assert.doesNotMatch(page, /javascript/);
  });

  it('draws ranges as ranges, and leaves out unknown times', () => {
    const { areas } = overviewCharts(overviewOf(notes));
    assert.ok(areas);
    const bars = svg(stripChart(areas)).markup.match(/<rect[^>]*>|<text[^>]*>[^<]*/g) ?? [];
    assert.deepEqual(
      bars.map((bar) =>
        bar.replace(/<text.*>/, '').replace(/<rect class="(.*?)" x="(.*?)".*width="(.*?)".*/, '$1 $2 $3'),
      ),
      [
        'Area 1: Sockets',
        'planned certain 1 124.8',
        'planned possible 125.8 25',
        'planned: 50 min to 1 h',
        'spent certain 1 37.4',
        'spent: 15 min',
        'Area 2: Routing',
        'planned: unknown',
        'spent certain 1 149.7',
        'spent possible 150.7 149.7',
        'spent: 1 to 2 h',
      ],
    );
  });

  it('keeps text of any length inside the image', () => {
    const long = notes
      .replace('Area 1: Sockets', `Area 1: ${'Sockets and all that goes with them, '.repeat(5)}`)
      .replace('Area 2: Routing', `Area 2: ${'路由'.repeat(40)}`)
      .replace('(1 to 2 h)', '(100 h 10 min to 200 h 50 min)');
    const { areas } = overviewCharts(overviewOf(long));
    assert.ok(areas);
    const texts = Array.from(svg(stripChart(areas)).markup.matchAll(/<text[^>]* x="([^"]*)"[^>]*>([^<]*)/g));
    for (const [, x, text = ''] of texts) assert.ok(Number(x) + textWidth(text, 12) <= stripChart(areas).width, text);
    assert.deepEqual(
      texts.map(([, , text]) => text),
      [
        'Area 1: Sockets and all that goes with them, Sockets an…',
        'planned: 50 min to 1 h',
        'spent: 15 min',
        'Area 2: 路由路由路由路由路由路由路由路由路由路由路由路由路由路由路…',
        'planned: unknown',
        'spent: 100 h 10 min to 200 h 50 min',
      ],
    );
  });

  it('draws a row with one bar on one line if the labels leave space', () => {
    const { weeks } = overviewCharts(overviewOf(notes));
    assert.ok(weeks);
    const middles = Array.from(svg(stripChart(weeks)).markup.matchAll(/<text[^>]* y="([^"]*)"/g), ([, y]) => y);
    assert.equal(middles.length, 2);
    assert.equal(new Set(middles).size, 1);
  });

  it('omits levels if there are none', () => {
    const flat = notes.replaceAll('### Beginner\n\n', '').replaceAll('####', '###');
    assert.doesNotMatch(words(overviewPage(overviewOf(flat, ''))), /level/);
  });

  it('is exported as a table of all numbers', () =>
    assert.equal(
      overviewCsv(overviewOf(notes)).replaceAll('\r', ''),
      `what,area,level,week,modules,done,plannedLeast,plannedMost,spentLeast,spentMost,withoutTime,withoutNotes
notes,,,,3,2,50,60,75,135,1,1
area,Area 1: Sockets,,,2,1,50,60,15,15,1,1
area and level,Area 1: Sockets,Beginner,,2,1,50,60,15,15,1,1
area,Area 2: Routing,,,1,1,,,60,120,0,0
level,,Beginner,,2,1,50,60,15,15,1,1
level,,Without a level,,1,1,,,60,120,0,0
course,Sockets,Beginner,,2,1,50,60,,,,
course,Sockets,Intermediate,,1,0,,,,,,
week,,,2021-W39,,,,,15,15,,
`,
    ));

  it('escapes formulas in titles of areas', () => {
    const title = '=HYPERLINK("https://a.example")';
    const table = overviewCsv(overviewOf(notes.replace('Area 1: Sockets', title)));
    assert.match(table, /^area,"'=HYPERLINK\(""https:\/\/a\.example""\)",/m);
  });

  it('is exported as a self-contained SVG image', () => {
    const file = overviewSvg(overviewOf(notes));
    assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    assert.deepEqual(words(file.replace(/<style>[\s\S]*<\/style>/, '')).match(/^(?:Time|Course) .*/gm), [
      'Time by area',
      'Time by level',
      'Course progress',
      'Time by week',
    ]);
    assert.doesNotMatch(file, /var\(|url\(|undefined|NaN/);
  });

  it('accepts any title, even with markup and control characters', () => {
    const withMarkup = notes.replace('Area 1: Sockets', 'Area 1: 1 < 2 & "so on" \u0007\ud83d');
    const [, label] = /<text class="label"[^>]*>([^<]*)/.exec(overviewSvg(overviewOf(withMarkup))) ?? [];
    assert.equal(label, 'Area 1: 1 &lt; 2 &amp; &quot;so on&quot; \uFFFD\uFFFD');
  });
});
