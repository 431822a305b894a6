import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { timeOf } from '../../server/src/notes/model/notes';
import { entriesOf } from '../../server/src/notes/model/outline';
import { readNotes } from '../../server/src/notes/reading/read';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const root = path.resolve(__dirname, '../..');
const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const snippets: readonly Snippet[] = contributes.snippets.flatMap(
  (contribution: { language: string; path: string }) => {
    assert.equal(contribution.language, 'markdown');
    return Object.values(JSON.parse(readFileSync(path.join(root, contribution.path), 'utf8')));
  },
);

describe('snippets', () => {
  /** Checks what the parser finds in the snippet with its defaults, after the notes before it. */
  function check(prefix: string, before: string, text: string, seen: string) {
    const snippet = snippets.find((candidate) => candidate.prefix === prefix);
    assert.ok(snippet, `a snippet for "${prefix}"`);
    assert.equal(withDefaults(snippet), text);
    const notes = readNotes(before + text);
    const added = entriesOf(notes).filter((entry) => entry.span.start >= before.length);
    const described = added.map((entry) => {
      if (entry.type === 'area') return `area ${entry.number} ${entry.title}`;
      if (entry.type === 'level') return `level ${entry.level}`;
      if (entry.type !== 'module') return entry.type;
      const minutes = timeOf(entry)?.minutes?.most ?? (entry.empty ? 'empty' : 'none');
      return `${entry.level} module ${entry.title}, link ${entry.url ?? 'none'}, time ${minutes}`;
    });
    assert.equal(described.join('\n'), seen);
  }

  const title = '# Notes\n\n';
  const area = `${title}## Area 1: Docker\n\n`;
  const quoted = `${area}> Beginner Level\n\n`;
  const headed = `${area}### Beginner\n\n`;
  const linked = '[Title](https://) (time: 30 min)';

  it('have a common prefix, so that one word lists all of them', () => {
    assert.deepEqual(
      snippets.filter(({ prefix }) => !/^study-(?:area|level|module)\b/.test(prefix)),
      [],
    );
  });

  it('study-area: opens an area with its number', () =>
    check('study-area', title, '## Area 1: Title\n\n', 'area 1 Title'));

  it('study-level-heading: opens a level', () =>
    check('study-level-heading', area, '### Beginner\n\n', 'level beginner'));

  it('study-level-quote: opens a level', () =>
    check('study-level-quote', area, '> Beginner Level\n\n', 'level beginner'));

  it('study-module-numbered: has a time and no link', () =>
    check(
      'study-module-numbered',
      headed,
      '1. Title - 10 min\n   - Notes',
      'beginner module Title, link none, time 10',
    ));

  it('study-module-list: has its time in the link', () =>
    check(
      'study-module-list',
      headed,
      '* [Title ~10 mins](https://)\n  * Notes',
      'beginner module Title, link https://, time 10',
    ));

  it('study-module-heading: has its time after the heading', () =>
    check(
      'study-module-heading',
      quoted,
      '### [Title:](https://) (24 min)\n\n- Notes',
      'beginner module Title, link https://, time 24',
    ));

  it('study-module-paragraph: has its time after the link', () =>
    check('study-module-paragraph', quoted, `${linked}\n\nNotes`, 'beginner module Title, link https://, time 30'));

  it('study-module-planned: has an empty time', () =>
    check(
      'study-module-planned',
      quoted,
      '[Title](https://) (time: )\n\n',
      'beginner module Title, link https://, time empty',
    ));

  it('offer only levels that the parser recognizes', () => {
    for (const { prefix, body } of snippets.filter((snippet) => snippet.prefix.startsWith('level-'))) {
      const [, choices = ''] = /\|(.*)\|/.exec(body.join('\n')) ?? [];
      const seen = choices.split(',').map((choice) => {
        const line = (body[0] ?? '').replace(/\$\{.*\}/, choice);
        return readNotes(`${area}${line}\n\n${linked}\n`).levels.map((level) => level.level);
      });
      assert.deepEqual(seen, [['beginner'], ['intermediate'], ['together']], prefix);
    }
  });

  it('have a unique prefix and a description', () => {
    const prefixes = snippets.map((snippet) => snippet.prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
    for (const { prefix, description } of snippets) assert.ok(description, prefix);
  });
});

/** Returns the snippet with all defaults accepted: `${1:text}`, the first of `${1|a,b|}`, and an empty text for `$1`. */
function withDefaults({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\d+/g, '');
}
