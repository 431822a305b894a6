// Study notes for the benchmark: generated in common forms from the words of test/samples/notes/. The same seed gives the same notes. No
// line is repeated, so that caches of lines have no effect.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const notesFolder = fileURLToPath(new URL('../../test/samples/notes', import.meta.url));
const link = /\(?https?:\S+/g; // "(https://os.example/box)"
const plainWord = /\b[a-z]{4,12}\b/g; // "process"

const kinds = ['Video: ', 'Lab: ', 'Tutorial: ', 'Reading: ', ''];
const levels = ['Beginner', 'Intermediate', 'Bring it together'];
// One in this number of modules has no time, so that there are findings.
const untimedEvery = 6;

/** The form of modules in one notes file, with the indentation of their notes. */
const forms = [
  { module: ({ title, url, minutes }) => `### [${title}](${url})${minutes && ` (${minutes} min)`}`, indent: '' },
  { module: ({ title, url, minutes }) => `[${title}](${url})${minutes && ` (time: ${minutes} min)`}`, indent: '' },
  { module: ({ title, url, minutes }) => `* [${title}${minutes && ` ~${minutes} mins`}](${url})`, indent: '  ' },
  { module: ({ title, minutes }) => `#### ${title}${minutes && ` - ${minutes} min`}`, indent: '' },
];

/**
 * A place to type at: a 0-based line and column.
 *
 * @typedef {{ line: number, character: number }} Place
 * @typedef {{ text: string, missingTime: Place[], prose: Place[] }} Notes `missingTime` are ends of titles of modules without a
 * time, `prose` ends of lines of notes.
 */

/** Returns notes of at least `bytes` bytes: different notes files, one after the other. @returns {Notes} */
export function makeNotes(bytes, seed = 1) {
  const writer = writing(seed);
  while (writer.size() < bytes) writeNotes(writer, Math.min(bytes, writer.size() + 25_000));
  return writer.done();
}

/** Returns notes of at least `bytes` bytes, by default a few thousand, which are the only ones with a module of that name. */
export function makeNamedNotes(name, seed, bytes = 0) {
  const writer = writing(seed);
  writeNotes(writer, bytes || 2000 + Math.floor(writer.random() * 8000), name);
  return writer.done().text;
}

/** Returns Markdown that is not notes. */
export function makeDocumentation(bytes, seed) {
  const writer = writing(seed);
  writer.put(`# ${writer.title()}`, '');
  while (writer.size() < bytes) writer.put(`## ${writer.title()}`, '', writer.sentences(4), '');
  return writer.done().text;
}

function writeNotes(writer, until, name = writer.title()) {
  const { put, pick, random, title } = writer;
  const form = pick(forms);
  let number = 0;
  put(`# ${title()}`, '', writer.sentences(2), '');
  for (let area = 1; number === 0 || writer.size() < until; area++) {
    put(`## Area ${area}: ${title()}`, '');
    for (const level of levels) {
      put(`**${level}**`, '');
      for (let n = 2 + Math.floor(random() * 4); n > 0; n--) {
        number++;
        writeModule(writer, form, number === 1 ? name : title(), number % untimedEvery > 0);
      }
      if (writer.size() >= until) break;
    }
  }
}

function writeModule(writer, { module, indent }, name, timed) {
  const { put, pick, random, word } = writer;
  const title = pick(kinds) + name;
  const minutes = timed ? `${5 * Math.ceil(random() * 12)}` : '';
  const line = module({ title, url: `https://${word()}.example/${word()}/${word()}`, minutes });
  if (!timed) writer.mark('missingTime', line.indexOf(title) + title.length);
  put(line, '');
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    for (const noted of writeBlock(writer)) put(noted === '' ? '' : indent + noted);
    put('');
  }
}

/** Returns the lines of a block of notes: usually prose or a list, sometimes code, a table or a quote. */
function writeBlock(writer) {
  const { pick, random, word, sentences } = writer;
  const list = () => Array.from({ length: 2 + Math.floor(random() * 4) }, () => `- ${sentences(1)}`);
  const prose = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentences(1));
  const code = () => ['```sh', `docker run --name ${word()} ${word()}:latest`, `cd ${word()}/${word()}`, '```'];
  const table = () => [`| ${word()} | ${word()} |`, '| --- | --- |', `| ${word()} | ${word()} |`];
  const quotation = () => [`> ${sentences(1)}`];
  return pick([prose, prose, prose, list, list, list, code, table, quotation])();
}

let vocabulary;

function readVocabulary() {
  const files = readdirSync(notesFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const texts = files.sort().map((file) => readFileSync(path.join(notesFolder, file), 'utf8').replace(link, ''));
  return [...new Set(texts.join('\n').match(plainWord))];
}

/** Creates a writer of notes, with random numbers and words from a seed. */
function writing(seed) {
  vocabulary ??= readVocabulary();
  const random = dice(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const word = () => pick(vocabulary);
  const words = (least, most) => Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const lines = [];
  /** @type {{ missingTime: Place[], prose: Place[] }} */
  const marks = { missingTime: [], prose: [] };
  let size = 0;

  function put(...added) {
    for (const line of added) {
      if (line.endsWith('.')) marks.prose.push({ line: lines.length, character: line.length - 1 });
      lines.push(line);
      size += Buffer.byteLength(line) + 1;
    }
  }

  return {
    random,
    pick,
    word,
    put,
    /** Records a position in the line that is added next. */
    mark: (name, character) => marks[name].push({ line: lines.length, character }),
    title: () => capital(words(2, 6)),
    sentences: (count) => Array.from({ length: count }, () => `${capital(words(8, 18))}.`).join(' '),
    size: () => size,
    done: () => ({ text: `${lines.join('\n')}\n`, ...marks }),
  };
}

/** Returns a pseudorandom number generator for [0, 1), deterministic by seed (mulberry32, by Tommy Ettinger). */
function dice(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
