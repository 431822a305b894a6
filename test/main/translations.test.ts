import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languageOf } from '../../server/src/main/cli/language';
import { languagesFor, readTranslation } from '../../server/src/main/translations';
import { english } from '../../server/src/text/language';

describe('the languages for a locale', () => {
  const check = (locale: string, ...languages: string[]) =>
    it(`${JSON.stringify(locale)} are ${languages.join(', ') || 'none'}`, () =>
      assert.deepEqual(languagesFor(locale), languages));

  check('de', 'de');
  check('de_AT.UTF-8', 'de-at', 'de');
  check('de_DE@euro', 'de-de', 'de');
  check('pt-BR', 'pt-br', 'pt');
  check('zh', 'zh-cn');
  check('zh_CN.UTF-8', 'zh-cn');
  check('zh-Hans-SG', 'zh-cn');
  check('zh-TW');
  check('C');
  check('C.UTF-8');
  check('POSIX');
  check('');
  check('../../de');
});

describe('a translation', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    writeFileSync(path.join(folder, 'bundle.l10n.de.json'), '{ "No modules": "Keine Module" }');
  });
  after(() => rmSync(folder, { recursive: true }));

  const find = (locale: string) => readTranslation(locale, folder);
  const german = { language: 'de', texts: { 'No modules': 'Keine Module' } };

  it('is read for the locale of an editor or of the environment', () => {
    assert.deepEqual([find('de'), find('de-CH'), find('de_AT.UTF-8')], [german, german, german]);
  });

  it('is not read for English and for languages that have none', () => {
    assert.deepEqual([find('en-US'), find('tlh'), find('C')], [undefined, undefined, undefined]);
  });

  describe('for a command line', () => {
    const check = (title: string, args: string, env: NodeJS.ProcessEnv, expected: object) =>
      it(title, () => assert.deepEqual(languageOf(args.split(' '), env, find), expected));

    check('is that of --locale', 'check a.md --locale de', { LC_ALL: 'en_US.UTF-8' }, german);
    check('is also that of --locale=de', 'check a.md --locale=de', {}, german);
    check('without --locale is that of LC_ALL', 'check a.md', { LC_ALL: 'de_DE.UTF-8', LANG: 'C' }, german);
    check('without LC_ALL is that of LC_MESSAGES', 'check a.md', { LC_ALL: '', LC_MESSAGES: 'de', LANG: 'C' }, german);
    check('without LC_MESSAGES is that of LANG', 'check a.md', { LANG: 'de_DE.UTF-8' }, german);
    check('is English in the locale C, for any LANG', 'check a.md', { LC_ALL: 'C', LANG: 'de' }, english);
    check('is English by default', 'check a.md', {}, english);
    for (const format of ['json', 'csv', 'sarif'])
      check(`is English for ${format}`, `check a.md --locale de --format ${format}`, {}, english);
    check('is found even if other options are invalid', 'check --what --locale de --format', {}, german);
  });
});
