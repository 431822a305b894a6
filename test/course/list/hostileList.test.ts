import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCourseCsv, readCourseList } from '../../../server/src/course/list/courseList';
import { webAddress } from '../../../server/src/course/list/listLine';
import { syllabusText } from '../../../server/src/course/list/syllabusText';
import { type Module, type Notes, timeOf } from '../../../server/src/notes/model/notes';
import { readNotes } from '../../../server/src/notes/reading/read';
import { anyCharacter } from '../../anyCharacter';
import { withinTime } from '../../withinTime';

const tags = 'ul ol li table tr td th h2 h3 p div a br span script'.split(' ');
const words = ['Ports', 'Week 2', 'Beginner', '5:30', '12 min', ' - ', 'https://n.example/1', '&amp;', '"', '<', '>'];
const piece = fc.oneof(
  fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
  fc.constantFrom('<a href="https://n.example/2">', '<!--', '-->', '<td title="'),
  fc.constantFrom(...words),
  anyCharacter,
);
const anyHtml = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const line = fc.oneof(
  fc.constantFrom('\n', '\t', ',', ';', '|', '- ', '## ', '1. '),
  fc.constantFrom(...words),
  anyCharacter,
);
const anyText = fc.array(line, { maxLength: 60 }).map((pieces) => pieces.join(''));

const planned = (module: Module) => timeOf(module)?.minutes;

interface Listed {
  readonly title: string;
  readonly url: string | undefined;
  readonly minutes: number | undefined;
}
const titles =
  'Ports|Video: What is a packet?|Lab: Catch one|Routes & links|A zone of my own|5 names|路由|Über Wege'.split('|');
const anyModule: fc.Arbitrary<Listed> = fc.record({
  title: fc.constantFrom(...titles),
  url: fc.constantFrom(undefined, 'https://n.example/1', 'https://n.example/a?b=1&c=(2)'),
  minutes: fc.constantFrom(undefined, 1, 12, 90),
});
const htmlOf = (text: string) => text.replaceAll('&', '&amp;');
const linked = ({ title, url }: Listed) => (url ? `<a href="${htmlOf(url)}">${htmlOf(title)}</a>` : htmlOf(title));
const min = ({ minutes }: Listed) => (minutes === undefined ? '' : `${minutes} min`);

const markdown = ({ title, url }: Listed) => (url ? `[${title}](${webAddress(url)})` : title);

/** The ways in which a page, a text or a file lists modules. */
const forms: readonly ((all: readonly Listed[]) => Notes | undefined)[] = [
  (all) => page(`<ul>${all.map((one) => `<li>${linked(one)} <i>${min(one)}</i></li>`).join('')}</ul>`),
  (all) => page(`<ol>${all.map((one) => `<li><p>${linked(one)}</p><p>${min(one)}</p>`).join('')}</ol>`),
  (all) =>
    page(
      `<table><tr><th>Topic</th><th>Duration</th></tr>${all.map((one) => `<tr><td>${linked(one)}</td><td>${min(one)}</td></tr>`).join('')}</table>`,
    ),
  (all) =>
    readCourseCsv(
      `title,url,minutes\n${all.map(({ title, url = '', minutes = '' }) => `${title},${url},${minutes}\n`).join('')}`,
    ),
  (all) =>
    readCourseList({ text: all.map((one) => `- ${markdown(one)}${one.minutes ? ` - ${min(one)}` : ''}\n`).join('') }),
];
const page = (html: string) => readCourseList({ text: '', html });

describe('a list of any kind', () => {
  it('is read, and its modules are written and read again as the same', () => {
    fc.assert(
      fc.property(
        fc.array(anyModule, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(...forms.keys()),
        (all, form) => {
          const found = forms[form]?.(all);
          const written = all.map(({ title, url, minutes }) => [title, url && webAddress(url), minutes]);
          const facts = (notes: Notes | undefined) =>
            notes?.modules.map((module) => [module.title, module.url, planned(module)?.most]);
          assert.deepEqual(facts(found), written);
          assert.deepEqual(facts(found && readNotes(syllabusText(found, 'N', planned))), written);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('made of random text is handled', () => {
    fc.assert(
      fc.property(anyHtml, anyText, (html, text) => {
        for (const found of [readCourseList({ text, html }), readCourseList({ text }), readCourseCsv(text)])
          if (found) assert.ok(readNotes(syllabusText(found, 'N', planned)).isNotes);
      }),
      { numRuns: 200 },
    );
  });

  for (const [name, part] of [
    ['open tags', '<li><a href="'],
    ['open comments', '<li><!--'],
    ['hidden elements', '<script>'],
    ['unclosed tags', '<li x="1'],
    ['nested lists', '<ul><li>Ports'],
    ['cells', '<tr><td>Ports<td>12 min'],
    ['signs', '< <li>'],
    ['lists without items', '<ul><p>'],
    ['cells that span many rows', '<tr><td rowspan="999">Ports'],
  ] as const) {
    it(`takes time in proportion to its length: ${name}`, () => {
      withinTime(20_000, () => readCourseList({ text: '', html: `<li>${part.repeat(400_000 / part.length)}` }));
    });
  }
});
