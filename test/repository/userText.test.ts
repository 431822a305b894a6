import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/engine/all';
import { literalsIn } from './literals';
import { readManifest } from './manifest';

interface UserText {
  readonly place: string;
  readonly text: string;
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly title: string }[] };
}

const unwanted =
  /(?<![\w-])(?:behind|in front of|anew|whoever|nobody|stands|bears|otherwise(?!,)|check box(?:es)?|tells|beside|cures?|mends?|told|of its own|nothing but|notebooks?|clocks?)(?![\w-])/i;

const shownProperties = new Set(['title', 'name', 'contents', 'description', 'markdownDescription', 'displayName']);

/** Words that stay lowercase in a title, unless they come first. */
const smallWords = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);

describe('texts for users', () => {
  const manifest: Manifest = readManifest();

  it('use no unwanted words in package.json', () => {
    const texts = textsOfManifest(manifest, 'package.json', false);
    assert.ok(texts.length > 100);
    assert.deepEqual(texts.filter(hasUnwantedWord), []);
  });

  it('use no unwanted words in the programs', async () => {
    const programs = ['client/src', 'server/src'].flatMap(programsIn);
    const texts = (await Promise.all(programs.map(textsOfProgram))).flat();
    assert.ok(texts.length > 100);
    assert.deepEqual(
      texts.filter((each) => hasUnwantedWord(each) && !isExampleNotes(each)),
      [],
    );
  });

  it('name commands in title case, without a period', () => {
    const titles = manifest.contributes.commands.map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => !isTitleCase(title)),
      [],
    );
  });

  it('describe a finding in at most two sentences: the problem, then one of explanation or advice', () => {
    const messages = rules.flatMap(({ examples }) =>
      examples.flatMap((each) => ('message' in each ? each.message : [])),
    );
    assert.ok(messages.length > 50);
    assert.deepEqual(
      messages.filter((message) => sentencesOf(message) > 2),
      [],
    );
  });

  it('are recognized', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a program.
    const program = "import a from 'x y z'; const f = `No activity since ${a}.`; const key = 'one';";
    const texts = await textsIn('f.ts', program);
    assert.deepEqual(
      texts.map(({ text }) => text),
      ['No activity since ….'],
    );
    assert.ok(hasUnwantedWord({ place: '', text: 'Nobody is here' }));
    assert.ok(!isTitleCase('Start timer'));
    assert.ok(!isTitleCase('Start Timer.'));
    assert.equal(sentencesOf('“What is it? A lab.” has no time. The syllabus estimates 1.5 h, e.g. today.'), 2);
    assert.equal(sentencesOf('`a.b` is deprecated. It is slow. Did you mean `c`?'), 3);
  });
});

function hasUnwantedWord({ text }: UserText): boolean {
  return unwanted.test(text);
}

/** Returns the number of sentences, without those in quotes or code. */
function sentencesOf(message: string): number {
  const own = message.replace(/“[^”]*”|`[^`]*`/g, 'it');
  return own.split(/[.?!](?:\s+(?=\p{Lu})|$)/u).filter(Boolean).length;
}

/** Returns whether a text is in an example of a rule: notes may use any words. */
function isExampleNotes({ text }: UserText): boolean {
  return /^# .*\n/.test(text);
}

function isTitleCase(title: string): boolean {
  if (title.endsWith('.') && !title.endsWith('...')) return false;
  return title.split(' ').every((word, n) => /^[A-Z]/.test(word) || (n > 0 && smallWords.has(word.replace('...', ''))));
}

/** Returns the texts of a manifest that an editor shows, with their paths. */
function textsOfManifest(value: unknown, place: string, isShown: boolean): UserText[] {
  if (typeof value === 'string') return isShown ? [{ place, text: value.replace(/\(command:[^)]*\)/g, '') }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsOfManifest(
      each,
      `${place} ${key}`,
      Array.isArray(value) ? isShown : shownProperties.has(key) || /Descriptions$/.test(key),
    ),
  );
}

/** Returns the texts of a program. Those of rules that are shown elsewhere are checked in package.nls.json. */
async function textsOfProgram(file: string): Promise<UserText[]> {
  return textsIn(file, readFileSync(file, 'utf8'));
}

async function textsIn(place: string, program: string): Promise<UserText[]> {
  return (await literalsIn(program)).map(({ text }) => ({ place, text }));
}

function programsIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}
