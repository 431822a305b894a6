import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFile, bundleText, programsIn, textsIn } from '../../scripts/l10n.mjs';
import { literalsIn } from './literals';
import { dataFiles, names, untranslated } from './untranslated';

/** The texts of a bundle or of package.nls.json, by their keys. */
type Texts = Readonly<Record<string, string>>;

/** What a translation must not change: placeholders, links to commands and pages, icons, code. */
const FIXED = /\{\d+\}|\]\([^)]*\)|\$\([\w-]+\)|`[^`]*`/g; // "{0}", "](command:studyNotes.newNotes)", "$(check)", "`off`"

const PERCENT = /"%([^"%]+)%"/g; // '"%command.newNotes%"'

describe('texts for users', () => {
  it('are requested with a value for each placeholder, when the language is known', async () => {
    const found = await Promise.all(programsIn().map((file) => textsIn(readFileSync(file, 'utf8'))));
    assert.deepEqual(
      found.flatMap(({ problems }) => problems),
      [],
    );
  });

  it('are translated, unless they are names, data or parts of notes', async () => {
    const found = await Promise.all(programsIn().map((file) => untranslatedIn(file)));
    assert.deepEqual(Object.fromEntries(found.filter(([, texts]) => texts.length > 0)), untranslated);
  });

  it('are listed in the bundle for translators', async () => {
    const after = await bundleText();
    if (process.env.UPDATE === '1') writeFileSync(bundleFile, after);
    else assert.equal(readFileSync(bundleFile, 'utf8'), after, `${bundleFile} is out of date: npm run l10n writes it`);
  });

  it('of package.json are those of package.nls.json', () => {
    const keys = Array.from(readFileSync('package.json', 'utf8').matchAll(PERCENT), ([, key]) => key as string);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(readTexts('package.nls.json')).sort());
  });

  for (const [file, original] of translations()) {
    it(`are translated in ${file}, without a text that is missing or out of date`, () => {
      assert.deepEqual(problemsOf(readTexts(file), readTexts(original)), []);
    });
  }
});

describe('a text for users', () => {
  const check = (title: string, code: string, text: object | undefined, problem?: string) =>
    it(title, async () => {
      const { texts, problems } = await textsIn(`import { t } from '@vscode/l10n';\n${code}`);
      assert.deepEqual([texts, problems], [text ? [text] : [], problem ? [problem] : []]);
    });

  check('is found', "const f = (n: number) => t('{0} of {1}', n, 2);", { message: '{0} of {1}' });
  check('is found in several literals', "const f = () => t('One ' + `two`);", { message: 'One two' });
  check('is found with its comment', "const f = () => t({ message: 'Time', comment: 'of a module', args: [] });", {
    message: 'Time',
    comment: 'of a module',
  });
  check('is refused if it is not a literal', 'const f = (a) => t(a);', undefined, 'a text or comment is not a literal');
  check(
    'is refused if it lacks a value',
    "const f = (a) => t('{0} of {1}', a);",
    { message: '{0} of {1}' },
    '“{0} of {1}” has other placeholders than 1 values',
  );
  check(
    'is refused if it is requested while its module is loaded',
    "const found = { title: t('Found') };",
    { message: 'Found' },
    '“Found” is requested before the language is known',
  );
});

describe('a literal', () => {
  const check = (code: string, ...untranslatedTexts: string[]) =>
    it(`is found to be translated or not: ${code}`, async () => {
      const literals = await literalsIn(code);
      const found = literals.filter(({ isTranslated }) => !isTranslated).map(({ text }) => text);
      assert.deepEqual(found, untranslatedTexts);
    });

  check("show('No modules yet');", 'No modules yet');
  check("show({ title: 'Undo' });", 'Undo');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a program.
  check('show(`${n} of ${m}`);', '… of …');
  check("show(t('No modules yet'), t({ message: 'Undo', comment: 'Button text' }));");
  check("show(t('{0} of {1}', n, isNew ? 'no modules' : 2));", 'no modules');
  check("import a from 'x y'; const state = 'noted';");
});

describe('a translation', () => {
  const original = { one: 'Moved “{0}” to {1}', two: 'See [docs](command:a)' };
  const check = (title: string, texts: Texts, ...problems: string[]) =>
    it(title, () => assert.deepEqual(problemsOf(texts, original), problems));

  check('may change the order', { one: '{1}: „{0}“', two: '[Doku](command:a)' });
  check('is refused if it lacks a text', { one: '{0} {1}' }, 'two is missing');
  check('is refused if a text is empty', { one: '{0} {1}', two: ' ' }, 'two is missing');
  check(
    'is refused if a text is out of date',
    { one: '{0} {1}', two: '[Doku](command:a)', three: '3' },
    'three is out of date',
  );
  check('is refused with another placeholder', { one: '{0} {2}', two: '[D](command:a)' }, 'one must contain {0} {1}');
  check('is refused with another link', { one: '{0} {1}', two: '[Doku](command:b)' }, 'two must contain ](command:a)');
});

/** Returns the name of a program, and its texts that are not translated. */
async function untranslatedIn(file: string): Promise<[name: string, texts: string[]]> {
  const name = path.relative('.', file).replaceAll('\\', '/');
  if (dataFiles.test(name)) return [name, []];
  const literals = await literalsIn(readFileSync(file, 'utf8'));
  const texts = literals.filter(({ isTranslated, text }) => !isTranslated && !names.has(text));
  return [name, texts.map(({ text }) => text.trim().replace(/\n.*/s, ''))];
}

/** Returns the files of translations, each with the English file that it translates. */
function translations(): [file: string, original: string][] {
  const bundles = readdirSync('l10n').map((name) => `l10n/${name}`);
  const manifests = readdirSync('.').filter((name) => /^package\.nls\..+\.json$/.test(name));
  return [
    ...bundles.filter((file) => file !== bundleFile).map((file): [string, string] => [file, bundleFile]),
    ...manifests.map((file): [string, string] => [file, 'package.nls.json']),
  ];
}

/** Returns the problems of a translation, one sentence each. */
function problemsOf(texts: Texts, original: Texts): string[] {
  const stale = Object.keys(texts).filter((key) => original[key] === undefined);
  return [
    ...Object.entries(original).flatMap(([key, text]) => {
      const translated = texts[key]?.trim();
      if (!translated) return [`${key} is missing`];
      const [expected, found] = [fixedIn(text), fixedIn(translated)];
      return expected === found ? [] : [`${key} must contain ${expected}`];
    }),
    ...stale.map((key) => `${key} is out of date`),
  ];
}

function fixedIn(text: string): string {
  return [...new Set(text.match(FIXED))].sort().join(' ');
}

function readTexts(file: string): Texts {
  const content: Readonly<Record<string, string | { readonly message: string }>> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.fromEntries(
    Object.entries(content).map(([key, text]) => [key, typeof text === 'string' ? text : text.message]),
  );
}
