import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { withTimes } from '../../client/src/preview/withTimes';
import { withAnyLineEnds } from '../lineEnds';

describe('the preview of a notes file', () => {
  it('shows times as badges and sums below areas', () => {
    check(
      `# Networks

## Area 1: Routing

### [Video: Routers](https://net.example/routers) (time: ~30 min)

They forward, within (5 min).

### [Lab: Static routes](https://net.example/static)

## Area 2: Switching

* [Switches ~10 mins](https://net.example/switches)
`,
      `<h1>Networks</h1>
<h2>Area 1: Routing</h2>
<sum>2 modules, 30 min, 1 without a time</sum>
<h3><a href="https://net.example/routers">Video: Routers</a> ⟦(time: ~30 min)⟧</h3>
<p>They forward, within (5 min).</p>
<h3><a href="https://net.example/static">Lab: Static routes</a></h3>
<h2>Area 2: Switching</h2>
<sum>1 module, 10 min</sum>
<ul>
<li><a href="https://net.example/switches">Switches ⟦~10 mins⟧</a></li>
</ul>
`,
    );
  });

  it('distinguishes planned, spent and missing times', () => {
    check(
      `${opening}- [Lab: Routes](https://net.example/routes) (estimate: 20 min, spent: 25 min)
- [Lab: Cables](https://net.example/cables) (time: )
`,
      /Lab: Routes<\/a> \(⟦planned estimate: 20 min⟧, ⟦spent: 25 min⟧\)<\/li>\n.*Lab: Cables<\/a> ⟦missing \(time: \)⟧/,
    );
  });

  it('marks the time, not the same words in the title', () => {
    check(
      `${opening}- [Routing in 5 minutes](https://net.example/routing) - 5 minutes\n`,
      /Routing in 5 minutes<\/a> - ⟦5 minutes⟧/,
    );
  });

  it('marks a time on a separate line', () => {
    check(
      `${opening}- [Lab: Routes](https://net.example/routes)\n  Time: 25 min\n`,
      /Lab: Routes<\/a>\n⟦Time: 25 min⟧/,
    );
  });

  it('marks times in the rows of a table', () => {
    check(
      '# Networks\n\n## Area 1: Routing\n\n| Module | Time |\n| --- | --- |\n| [Lab: Routes](https://net.example/routes) | 25 min |\n| [Lab: Cables](https://net.example/cables) | 35 min |\n',
      /<td>⟦25 min⟧<\/td>\n<\/tr>\n<tr>\n.*\n<td>⟦35 min⟧<\/td>/,
    );
  });

  it('marks the time of a row, not the same words in another cell', () => {
    check(
      '# Networks\n\n## Area 1: Routing\n\n| Module | Time |\n| --- | --- |\n| [Lab: Routes in 25 min](https://net.example/routes) | 25 min |\n',
      /Lab: Routes in 25 min<\/a><\/td>\n<td>⟦25 min⟧<\/td>/,
    );
  });

  it('shows totals below an area that is not a heading', () => {
    check(
      '# Networks\n\n**Area 1: Routing**\n\n1. [Lab: Routes](https://net.example/routes) - 25 min\n',
      /<p><strong>Area 1: Routing<\/strong><\/p>\n<sum>1 module, 25 min<\/sum>/,
    );
  });

  it('keeps ranges, and does not show an unknown time as 0', () => {
    check(`${opening}- [Lab: Routes](https://net.example/routes) (5-6 h)\n`, /<sum>1 module, 5 to 6 h<\/sum>/);
    check(`${opening}- [Lab: Routes](https://net.example/routes)\n`, /<sum>1 module, no time<\/sum>/);
  });

  it('updates badges while the user types', () => {
    const module = '- [Lab: Routes](https://net.example/routes)';
    for (const minutes of [2, 20, 205]) {
      check(`${opening}${module} (${minutes} min)\n`, new RegExp(`⟦\\(${minutes} min\\)⟧`));
    }
    check(`${opening}${module}\n`, /Lab: Routes<\/a><\/li>/);
  });

  it('uses the levels and notes files in the settings', () => {
    const text = '# Tool\n\n## Usage\n\n- [Guide](https://tool.example/guide) (5 min)\n';
    const notes = `${opening}- [Lab: Routes](https://net.example/routes) (25 min)\n`;
    check(text, /⟦\(5 min\)⟧/, { 'tool.md': true });
    check(notes, /<\/a> \(25 min\)/, { '**/*.md': false });
    check(notes, /⟦\(25 min\)⟧/, 'everywhere');
  });

  it('changes neither other Markdown nor the parsed tokens', () => {
    const readme = '# left-pad\n\n## Install (2 min)\n\n- [Docs](https://left.example) (5 min)\n';
    assert.equal(rendered(readme), new MarkdownIt().render(readme));
    const notes = `${opening}- [Lab: Routes](https://net.example/routes) (25 min)\n`;
    const { tokens, NewToken } = parsed(notes);
    const before = JSON.stringify(tokens);
    withTimes(tokens, notes, reading(undefined), NewToken);
    assert.equal(JSON.stringify(tokens), before);
  });

  const pieces = [
    ...['## Area 1: Routing', '### Beginner', '> ## Area 2: Switching', '**Area 3: Wires**', 'Area 4', '-------', ''],
    ...[
      '| Lab: in 25 min | 25 min |',
      '| --- | --- |',
      '| [A](https://a.example/a) | 1 h &amp; 25 min |',
      '    25 min',
      '```',
    ],
    ...[
      '- [Lab: *Routes* &amp; \\*more](https://a.example/5-min) <b>(25 min)</b> - `(25 min)`',
      '  Time: 25 min _(25 min)_',
    ],
    ...[
      '1. Lab: 25 min - 25 min',
      '### [Video](https://a.example/b) (time: )',
      '![(25 min)](a.png) 25 min',
      '<div>25 min',
    ],
  ];
  const line = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 9 }));
  const anyNotes = withAnyLineEnds(fc.array(line, { maxLength: 15 }).map((lines) => opening + lines.join('\n')));

  it('shows the times of notes with a line that nests thousands of items', () => {
    check(`${opening}### [Lab: Routes](https://net.example/) (5 min)\n\n${'- '.repeat(5_000)}a\n`, /⟦\(5 min\)⟧/);
  });

  it('adds only badges and totals, for any notes', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const plain = rendered(notes, { '**': true })
          .replace(/<p class="study-notes-sum">.*<\/p>\n/g, '')
          .replace(/<\/?span[^>]*>/g, '');
        assert.equal(plain, new MarkdownIt({ html: true }).render(notes));
      }),
    );
  });
});

const opening = '# Networks\n\n## Area 1: Routing\n\n';

function parsed(text: string) {
  const markdownIt = new MarkdownIt({ html: true });
  let NewToken: typeof Token | undefined;
  markdownIt.core.ruler.push('token', (state) => {
    NewToken = state.Token;
  });
  const tokens = markdownIt.parse(text, {});
  assert.ok(NewToken);
  return { markdownIt, tokens, NewToken };
}

function reading(files: unknown) {
  return { uri: 'file:///notes/tool.md', folder: 'file:///notes', levels: undefined, files };
}

function rendered(text: string, files?: unknown): string {
  const { markdownIt, tokens, NewToken } = parsed(text);
  return markdownIt.renderer.render(withTimes(tokens, text, reading(files), NewToken), markdownIt.options, {});
}

// <span class="study-notes-time study-notes-planned" title="Planned">
const badge = /<span class="study-notes-time study-notes-(\w+)"[^>]*>(.*?)<\/span>/g;
const sum = /<p class="study-notes-sum">(.*?)<\/p>/g;

/**
 * Checks the HTML of the preview. `⟦...⟧` is a badge, with its state unless it is time spent, and `<sum>` is a total.
 */
function check(text: string, expected: string | RegExp, notesFiles?: unknown): void {
  const html = rendered(text, notesFiles)
    .replace(badge, (_, state, time) => `⟦${state === 'spent' ? '' : `${state} `}${time}⟧`)
    .replace(sum, '<sum>$1</sum>');
  if (typeof expected === 'string') assert.equal(html, expected);
  else assert.match(html, expected);
}
