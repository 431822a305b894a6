import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { notes } from './commandLine';

const german = {
  '“{0}” has no time.': '„{0}“ hat keine Zeit.',
  '{0} of {1} file': '{0} von {1} Datei',
  '{0} problem in {1}.': '{0} Problem in {1}.',
  'no file specified': 'keine Datei angegeben',
};

describe('the language of the command line', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    for (const name of ['dist', 'l10n']) mkdirSync(path.join(folder, name));
    copyFileSync('dist/cli.js', path.join(folder, 'dist/cli.js'));
    symlinkSync(path.resolve('dist/commands'), path.join(folder, 'dist/commands'), 'junction');
    writeFileSync(path.join(folder, 'l10n/bundle.l10n.de.json'), JSON.stringify(german));
    writeFileSync(path.join(folder, 'notes.md'), notes);
  });
  after(() => rmSync(folder, { recursive: true }));

  function run(args: string, variables: NodeJS.ProcessEnv) {
    const env = { ...process.env, LC_ALL: undefined, LC_MESSAGES: undefined, LANG: undefined, ...variables };
    return spawnSync(process.execPath, ['dist/cli.js', ...args.split(' ')], { cwd: folder, env, encoding: 'utf8' });
  }

  it('is that of the option or of the environment', () => {
    for (const [args, variables] of [
      ['check notes.md --locale de', {}],
      ['check notes.md', { LANG: 'de_AT.UTF-8' }],
    ] as const) {
      const { stdout, status } = run(args, variables);
      assert.equal(status, 1);
      assert.match(stdout, /: warning: „Lab: Static routes“ hat keine Zeit\. \[missing-time\]/);
      assert.match(stdout, /\n1 Problem in 1 von 1 Datei\.\n$/);
    }
  });

  it('is also that of errors', () => {
    assert.equal(run('check', { LC_ALL: 'de_DE.UTF-8' }).stderr, 'study-notes: keine Datei angegeben\n');
  });

  it('is English in the locale C, and without one', () => {
    for (const variables of [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, {}])
      assert.match(run('check notes.md', variables).stdout, /“Lab: Static routes” has no time\./);
  });

  it('does not change JSON', () => {
    const english = run('check notes.md --format json', { LC_ALL: 'C' });
    const translated = run('check notes.md --format json --locale de', {});
    assert.deepEqual([translated.stdout, translated.status], [english.stdout, english.status]);
    assert.match(english.stdout, /“Lab: Static routes” has no time\./);
  });
});
