import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyLineEnd, withAnyLineEnds } from '../lineEnds';
import { courseTexts } from '../samples/courseTexts';

/** A form of notes. */
export interface Writing {
  readonly area: (number: number, title: string) => string;
  readonly level: (name: string) => string;
  readonly module: (number: number, title: string, url: string, minutes: number) => string;
  readonly notes: (words: string) => string;
  /** The text between a title and its notes, and between two modules. */
  readonly below: string;
  readonly between: string;
}

const listNotes = (indent: string, marker: string) => (words: string) =>
  `${indent}${marker} ${words}\n${indent}${marker} more`;

export const writings: Readonly<Record<string, Writing>> = {
  'an ordered list': {
    area: (number, title) => `## Area ${number} ${title}\n`,
    level: (name) => `### ${name}\n`,
    module: (number, title, _url, minutes) => `${number}. ${title} - ${minutes} min`,
    notes: listNotes('\t', '-'),
    below: '\n',
    between: '\n',
  },
  'a linked list': {
    area: (number, title) => `## Area ${number} - ${title}\n\n`,
    level: (name) => `### ${name}\n\n`,
    module: (_number, title, url, minutes) => `* [${title} ~${minutes} mins](${url})`,
    notes: listNotes('  ', '*'),
    below: '\n',
    between: '\n\n',
  },
  'linked headings': {
    area: (_number, title) => `## ${title}\n`,
    level: (name) => `> **_${name} Level_**\n\n`,
    module: (_number, title, url, minutes) => `### [${title}:](${url}) (${minutes} min)`,
    notes: listNotes('', '-'),
    below: '\n',
    between: '\n\n',
  },
  'linked paragraphs': {
    area: (number, title) => `## Area ${number}: ${title}\n\n`,
    level: (name) => `> ${name} Level\n\n`,
    module: (_number, title, url, minutes) => `[${title}](${url}) (time: ${minutes} min)`,
    notes: (words) => `${words}\n\n- more`,
    below: '\n\n',
    between: '\n\n',
  },
  'links after their kinds': {
    area: (number, title) => `## Area ${number}: ${title}\n\n`,
    level: (name) => `### ${name}\n\n`,
    module: (_number, title, url, minutes) => `#### ${title.replace(/: (.*)/, `: [$1](${url})`)} (${minutes} min)`,
    notes: (words) => `${words}\n\n- more`,
    below: '\n\n',
    between: '\n\n',
  },
  'hanging notes': {
    area: (number, title) => `## Area ${number}: ${title}\n\n`,
    level: (name) => `### ${name}\n\n`,
    module: (number, title, url, minutes) => `${number}. [${title}](${url}) - ${minutes} min`,
    notes: (words) => `${words}\n\n\`\`\`sh\nls ${words}\n\`\`\``.replace(/^(?=.)/gm, '   '),
    below: '\n\n',
    between: '\n\n',
  },
};

/** Generates notes in a form, with random areas, levels and modules that are all different. */
export function notesIn(writing: Writing): fc.Arbitrary<string> {
  const level = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.boolean()), { maxLength: 4 });
  const area = fc.tuple(level, level, level);
  const ending = fc.constantFrom('\n', '', '\n\n');
  const eol = fc.constantFrom('\n', '\r\n', '\r');
  return fc.tuple(fc.array(area, { minLength: 1, maxLength: 3 }), ending, eol).map(([areas, end, eol]) => {
    let count = 0;
    const written = areas.map((levels, n) => {
      const parts = levels.map((modules, m) => {
        const name = ['Beginner', 'Intermediate', 'Bring it together'][m] as string;
        const texts = modules.map(([minutes, hasNotes], at) => {
          count++;
          const module = writing.module(at + 1, `Video: Piece ${word(count)}`, `https://n.example/${count}`, minutes);
          return hasNotes ? module + writing.below + writing.notes(`notes of ${word(count)}`) : module;
        });
        return texts.length > 0 ? writing.level(name) + texts.join(writing.between) : undefined;
      });
      return writing.area(n + 1, `Subject ${word(n)}`) + parts.filter((part) => part !== undefined).join('\n\n');
    });
    const text = `# Notes\n\n${written.map((text) => text.trimEnd()).join('\n\n')}${end}`;
    return text.replaceAll('\n', eol);
  });
}

function word(count: number): string {
  return `${'bcdfghklmn'[count % 10]}${'aeiou'[Math.floor(count / 10) % 5]}r${count}`;
}

/** Returns the notes in `test/samples/notes` with their paths. */
export function writtenNotes(): [string, string][] {
  return readdirSync('test/samples/notes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name, readFileSync(`test/samples/notes/${name}`, 'utf8')]);
}

/** Lines of notes, complete and broken, to be combined at random. */
const pieces = [
  '# Notes on networks',
  '## Area 1: Routing',
  '## Area 2',
  '### Beginner',
  '> Intermediate Level',
  '**Bring it together**',
  '### [Lab: Static routes](https://net.example/static) (time: 30 min)',
  '[Video: What is a router?](https://net.example/router) (time: )',
  '* [Packets ~10 mins](https://net.example/packets)',
  '  * A header and a load.',
  '1. Lab: Docker Intro - 15 min',
  '2. Docker Networking',
  '9. Lab: Swarm - 1 h 10',
  '   about swarms',
  '\t- tabbed',
  '### A part of the notes',
  'Time: 20 minutes',
  'Some words.',
  'More words  ',
  '```sh',
  'docker ps',
  '```',
  '| Lab: Row | 10 min |',
  '|---|---|',
  '> quoted',
  '<!-- a comment',
  '-->',
  '---',
  '',
  '',
];

/** Generates notes of any form. */
const drawnNotes = fc
  .array(fc.tuple(fc.constantFrom(...pieces), anyLineEnd), { maxLength: 30 })
  .map((lines) => `## Area 1: Networks\n${lines.flat().join('')}`);
const courseNotes = fc
  .tuple(fc.constantFrom(...courseTexts), fc.oneof(fc.constant(''), drawnNotes))
  .map(([text, more]) => text + more);
export const anyNotes: fc.Arbitrary<string> = fc.oneof(drawnNotes, withAnyLineEnds(drawnNotes), courseNotes);
