import assert from 'node:assert/strict';
import { type Pasted, readCourseCsv, readCourseList } from '../../../server/src/course/list/courseList';
import { syllabusText } from '../../../server/src/course/list/syllabusText';
import { type Notes, timeOf } from '../../../server/src/notes/model/notes';
import { readNotes } from '../../../server/src/notes/reading/read';

/** Returns the modules as a syllabus lists them, without its front matter and title; `undefined` if there is no list. */
function listed(notes: Notes | undefined): string | undefined {
  if (!notes) return undefined;
  const text = syllabusText(notes, 'N', (module) => timeOf(module)?.minutes);
  const again = syllabusText(readNotes(text), 'N', (module) => timeOf(module)?.minutes);
  assert.equal(again, text, 'a syllabus is read as it was written');
  return text.slice(text.indexOf('# N\n') + '# N\n\n'.length);
}

describe('a list of a course page', () => {
  const check = (pasted: Pasted, expected: string | undefined) =>
    assert.equal(listed(readCourseList(pasted)), expected);
  const checkPage = (html: string, expected: string) => check({ text: 'What the page shows.', html }, expected);

  describe('as HTML', () => {
    it('is read from a list of links with times next to them', () => {
      checkPage(
        `<meta charset="utf-8"><ul class="x">
          <li><a href="https://n.example/routes?a=1&amp;b=2">Static routes &amp; more</a> <span>12 min</span></li>
          <li><a href='https://n.example/lab'>Lab: <b>Catch</b> a packet</a> (1 h 30 min)
        </ul>`,
        '- [Static routes & more](https://n.example/routes?a=1&b=2) - 12 min\n' +
          '- [Lab: Catch a packet](https://n.example/lab) - 90 min\n',
      );
    });

    it('is read from cards, whose parts are blocks', () => {
      checkPage(
        `<ol><li><a href="https://n.example/1"><div><h3>Introduction</h3><p>05:32</p></div></a></li>
         <li><a href="https://n.example/2"><div><h3>Sockets</h3><p>1:02:10</p></div></a><button>Preview</button></li></ol>`,
        '- [Introduction](https://n.example/1) - 6 min\n- [Sockets](https://n.example/2) - 62 min\n',
      );
    });

    it('keeps the parts of the course as areas and levels', () => {
      checkPage(
        `<h2>Week 1: Packets</h2><p>In this week you learn what a packet is.</p>
         <h3>Beginner</h3><ul><li><a href="https://n.example/1">Ports</a> 10 min</li><li><a href="https://n.example/2">Hosts</a> 5 min</li></ul>
         <h2>Week 2: Routes</h2><ul><li><a href="https://n.example/3">Static routes</a> 7 min</li></ul>`,
        '## Week 1: Packets\n\n### Beginner\n\n- [Ports](https://n.example/1) - 10 min\n- [Hosts](https://n.example/2) - 5 min\n' +
          '\n## Week 2: Routes\n\n- [Static routes](https://n.example/3) - 7 min\n',
      );
    });

    it('uses the text before a nested list as the title of a part', () => {
      checkPage(
        `<ul><li>Unit 1: Packets<ul><li><a href="https://n.example/1">Ports</a></li><li><a href="https://n.example/2">Hosts</a></li></ul></li>
         <li>Unit 2: Routes<ul><li><a href="https://n.example/3">Static routes</a></li></ul></li></ul>`,
        '## Unit 1: Packets\n\n- [Ports](https://n.example/1)\n- [Hosts](https://n.example/2)\n' +
          '\n## Unit 2: Routes\n\n- [Static routes](https://n.example/3)\n',
      );
    });

    it('is read without hidden elements after letters whose lower case is longer, and elements with similar names', () => {
      checkPage(
        `<head><title>İ</title><header></header></head><ul><li><a href="https://n.example/1">İİİİ</a><STYLE>li {}</STYLE></li>
         <li><a href="https://n.example/2">Hosts</a></li></ul>`,
        '- [İİİİ](https://n.example/1)\n- [Hosts](https://n.example/2)\n',
      );
    });

    it('repeats a level in each part of a table', () => {
      checkPage(
        `<table><tr><th>Title</th><th>Level</th><th>Time</th></tr>
         <tr><td colspan="3">Packets</td></tr><tr><td>Ports</td><td>Beginner</td><td>5 min</td></tr>
         <tr><td colspan="3">Routes</td></tr><tr><td>Hosts</td><td>Beginner</td><td>6 min</td></tr></table>`,
        '## Packets\n\n### Beginner\n\n- Ports - 5 min\n\n## Routes\n\n### Beginner\n\n- Hosts - 6 min\n',
      );
    });

    it('is read from a table, by the names of its columns', () => {
      checkPage(
        `<table><thead><tr><th>Week</th><th>Topic</th><th>Minutes</th><th>Slides</th></tr></thead><tbody>
         <tr><td>1</td><td>Ports</td><td>10</td><td><a href="https://n.example/1.pdf">PDF</a></td></tr>
         <tr><td></td><td>Hosts</td><td>5</td><td></td></tr>
         <tr><td>2</td><td>Static routes</td><td>7</td><td><a href="https://n.example/3.pdf">PDF</a></td></tr></tbody></table>`,
        '## Week 1\n\n- [Ports](https://n.example/1.pdf) - 10 min\n- Hosts - 5 min\n' +
          '\n## Week 2\n\n- [Static routes](https://n.example/3.pdf) - 7 min\n',
      );
    });

    it('is read from a table with cells that cover several rows, and with titles of parts as rows', () => {
      checkPage(
        `<table><tr><th>Unit</th><th>Lecture</th><th>Length</th></tr>
         <tr><td rowspan="2">Packets</td><td><a href="https://n.example/1">Ports</a></td><td>10:20</td></tr>
         <tr><td><a href="https://n.example/2">Hosts</a></td><td>5:00</td></tr>
         <tr><td rowspan=2>Routes</td><td>Static routes</td><td>7:10</td></tr><tr><td>More routes</td><td>8:00</td></tr></table>`,
        '## Packets\n\n- [Ports](https://n.example/1) - 10 min\n- [Hosts](https://n.example/2) - 5 min\n' +
          '\n## Routes\n\n- Static routes - 7 min\n- More routes - 8 min\n',
      );
      checkPage(
        `<table><tr><td colspan="2">Packets</td></tr><tr><td>Ports</td><td>10 min</td></tr>
         <tr><td colspan="2">Routes</td></tr><tr><td>Static routes</td><td>7 min</td></tr></table>`,
        '## Packets\n\n- Ports - 10 min\n\n## Routes\n\n- Static routes - 7 min\n',
      );
    });

    it('is read from a table whose columns have no known names', () => {
      checkPage(
        `<table><tr><td>1.</td><td><a href="https://n.example/1">Ports</a></td><td>10 min</td></tr>
         <tr><td>2.</td><td><a href="https://n.example/2">Hosts</a></td><td>5 min</td></tr></table>`,
        '- [Ports](https://n.example/1) - 10 min\n- [Hosts](https://n.example/2) - 5 min\n',
      );
    });

    it('is read from HTML source', () => {
      check(
        {
          text: '<ul><li><a href="https://n.example/1">Ports</a></li><li><a href="https://n.example/2">Hosts</a></li></ul>',
        },
        '- [Ports](https://n.example/1)\n- [Hosts](https://n.example/2)\n',
      );
    });

    it('can be malformed, and contains no scripts and only URLs of web pages', () => {
      checkPage(
        `<script>"<li>No</li>"</script><!-- <li>No --><li><a href="https://n.example/1" title="a > b">Ports</a>
         <li><a href="javascript:alert(1)">Hosts</a> 5 min<li><a href="https://n.example/a (b)">Names</a><li 1 < 2`,
        '- [Ports](https://n.example/1)\n- Hosts - 5 min\n- [Names](https://n.example/a%20%28b%29)\n',
      );
    });
  });

  describe('as text', () => {
    it('is read from lines with times, and from the lines of times below titles', () => {
      check({ text: '1. Ports 10 min\n2. Hosts (5 min)\n' }, '- Ports - 10 min\n- Hosts - 5 min\n');
      check({ text: 'Ports\n10:20\n\nHosts\n5:00\n' }, '- Ports - 10 min\n- Hosts - 5 min\n');
      check({ text: 'Ports 10:20\nHosts 1:05:00\n' }, '- Ports - 10 min\n- Hosts - 65 min\n');
    });

    it('is read from URLs next to or below titles', () => {
      check(
        { text: 'Ports: https://n.example/1\nHosts\nhttps://n.example/2\n' },
        '- [Ports](https://n.example/1)\n- [Hosts](https://n.example/2)\n',
      );
    });

    it('is read from Markdown, with its headings', () => {
      check(
        {
          text: '## Packets\n\n* [Ports](https://n.example/1) - 10 min\n* [ ] Hosts\n\n## Routes\n\n* Static routes\n',
        },
        '## Packets\n\n- [Ports](https://n.example/1) - 10 min\n- Hosts (time: )\n\n## Routes\n\n- Static routes (time: )\n',
      );
      check(
        { text: '| Lecture | Duration |\n|:--|--:|\n| Ports | 10 min |\n| Hosts | 5 min |\n' },
        '- Ports - 10 min\n- Hosts - 5 min\n',
      );
    });

    it('is read from a table that was copied from a page as text', () => {
      check({ text: 'Lecture\tDuration\nPorts\t10 min\nHosts\t0:05:00\n' }, '- Ports - 10 min\n- Hosts - 5 min\n');
    });

    it('keeps the titles of parts above marked lines', () => {
      check(
        { text: 'Week 1: Packets\n- Ports 10 min\n- Hosts 5 min\n\nRoutes\n- Static routes 7 min\n' },
        '## Week 1: Packets\n\n- Ports - 10 min\n- Hosts - 5 min\n\n## Routes\n\n- Static routes - 7 min\n',
      );
    });

    it('is not read from other text', () => {
      check({ text: '' }, undefined);
      check({ text: 'A packet has a header.\nIt names the target.\n' }, undefined);
      check({ text: 'Ports 10 min' }, undefined);
      check({ text: 'See https://n.example' }, undefined);
    });
  });
});

describe('a list in a CSV file', () => {
  const check = (text: string, expected: string | undefined) => assert.equal(listed(readCourseCsv(text)), expected);

  it('is read by the names of its columns, in any order', () => {
    check(
      'minutes,title,url,area,level\n10,Ports,https://n.example/1,Packets,beginner\n' +
        '45,"Lab: ""Catch"", one",https://n.example/2,Packets,intermediate\n7,Routes,,Routes,beginner\n8,More routes,,Routes,beginner\n',
      '## Packets\n\n### Beginner\n\n- [Ports](https://n.example/1) - 10 min\n\n### Intermediate\n\n' +
        '- [Lab: "Catch", one](https://n.example/2) - 45 min\n\n## Routes\n\n### Beginner\n\n- Routes - 7 min\n- More routes - 8 min\n',
    );
  });

  it('is read with semicolons, hours and other languages', () => {
    check('Titel;Dauer (h)\nVideo: Ports;0,5\nHosts;1\n', '- Video: Ports - 30 min\n- Hosts - 60 min\n');
    check('﻿课程;时长\r\n端口;10 分钟\r\n主机;5 分钟\r\n', '- 端口 - 10 min\n- 主机 - 5 min\n');
  });

  it('is read without names of columns', () => {
    check(
      'Ports,https://n.example/1,10 min\nHosts,https://n.example/2,5 min\n',
      '- [Ports](https://n.example/1) - 10 min\n- [Hosts](https://n.example/2) - 5 min\n',
    );
  });

  it('prefers the estimate to the time spent in an exported outline', () => {
    check(
      'file,line,title,url,kind,minutes,spent,estimate,area,level,group,hasNotes\nn.md,3,Ports,https://n.example/1,,12,12,10,Packets,beginner,,true\nn.md,5,Hosts,https://n.example/2,,5,,5,Packets,beginner,,false\n',
      '## Packets\n\n### Beginner\n\n- [Ports](https://n.example/1) - 10 min\n- [Hosts](https://n.example/2) - 5 min\n',
    );
  });

  it('is not read from a file without titles', () => {
    check('', undefined);
    check('1,2\n3,4\n', undefined);
  });
});
