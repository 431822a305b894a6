import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../server/src/main/cli/replaceFile';
import { check, checkHere, inFolder } from './commandLine';

const notes = `# Networks

## Area 1: Routing

1. Video: What is a router? - 12 min
    - It forwards.
    - FILL ME IN
2. Lab: Static routes - 35 min
    - Every route needs a way back.
`;
const fixedNotes = notes.replace('    - FILL ME IN\n', '');

describe('fix', () => {
  it('fixes files in place, and finds nothing to fix the second time', async () => {
    await inFolder(`--- a.md\n${notes}--- b.md\n${notes}--- c.md\n${fixedNotes}`, async (folder) => {
      assert.deepEqual(folder.run('fix .'), {
        status: 0,
        stdout: '',
        stderr: 'a.md: 1 fix\nb.md: 1 fix\nMade 2 fixes in 2 files.\n',
      });
      for (const name of ['a.md', 'b.md', 'c.md']) {
        assert.equal(readFileSync(path.join(folder.path, name), 'utf8'), fixedNotes, name);
      }
      assert.deepEqual(await folder.runHere('fix .'), { status: 0, stdout: '', stderr: 'Nothing to fix.\n' });
    });
  });

  it('keeps line endings and the byte order mark', async () => {
    const odd = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    await inFolder(`--- a.md\n${odd(notes)}`, async (folder) => {
      await folder.runHere('fix a.md');
      assert.equal(readFileSync(path.join(folder.path, 'a.md'), 'utf8'), odd(fixedNotes));
    });
  });

  it('keeps permissions and links, and leaves no files', async () => {
    await inFolder(`--- kept/a.md\n${notes}`, async (folder) => {
      const file = path.join(folder.path, 'kept/a.md');
      chmodSync(file, 0o606);
      const { mode } = statSync(file);
      symlinkSync('kept/a.md', path.join(folder.path, 'link.md'));
      assert.equal((await folder.runHere('fix link.md')).status, 0);
      assert.equal(readFileSync(file, 'utf8'), fixedNotes);
      assert.equal(statSync(file).mode, mode);
      assert.ok(lstatSync(path.join(folder.path, 'link.md')).isSymbolicLink());
      assert.deepEqual(readdirSync(folder.path, { recursive: true }).sort(), ['kept', 'kept/a.md', 'link.md']);
    });
  });

  it('does not write a file in which nothing changes', async () => {
    await inFolder(`--- a.md\n${fixedNotes}--- README.md\n# left-pad\n\n- FILL ME IN\n`, async (folder) => {
      const inodes = () => ['a.md', 'README.md'].map((name) => statSync(path.join(folder.path, name)).ino);
      const before = inodes();
      await folder.runHere('fix .');
      assert.deepEqual(inodes(), before);
    });
  });

  it('does not overwrite a file that another program changed in the meantime', async () => {
    await inFolder('--- a.md\nnew words\n', async (folder) => {
      const file = path.join(folder.path, 'a.md');
      await assert.rejects(replaceFile(file, 'words\n', 'mended\n'), { message: 'was changed by another program' });
      assert.equal(readFileSync(file, 'utf8'), 'new words\n');
      assert.deepEqual(readdirSync(folder.path), ['a.md']);
    });
  });

  it('applies no fixes of a rule that is turned off', async () => {
    await checkHere(`--- a.md\n${notes}`, 'fix a.md --rule placeholder=off', { stderr: 'Nothing to fix.\n' });
  });

  it('continues after a file that cannot be read', async () => {
    await inFolder(`--- z.md\n${notes}`, async (folder) => {
      writeFileSync(path.join(folder.path, 'm.md'), Buffer.from([0xff]));
      assert.deepEqual(await folder.runHere('fix .'), {
        status: 2,
        stdout: '',
        stderr: 'study-notes: m.md: is not encoded in UTF-8\nz.md: 1 fix\nMade 1 fix in 1 file.\n',
      });
    });
  });

  describe('of standard input', () => {
    it('prints the fixed text', async () => {
      check('', 'fix -', { stdout: fixedNotes, stderr: 'Made 1 fix in 1 file.\n' }, { input: notes });
    });

    it('prints text without problems unchanged', async () => {
      const readme = '\uFEFF# left-pad\r\n\r\n- FILL ME IN';
      await checkHere('', 'fix -', { stdout: readme, stderr: 'Nothing to fix.\n' }, { input: readme });
    });
  });

  describe('--dry-run', () => {
    const diff = `--- a.md
+++ a.md
@@ -4,6 +4,5 @@
 
 1. Video: What is a router? - 12 min
     - It forwards.
-    - FILL ME IN
 2. Lab: Static routes - 35 min
     - Every route needs a way back.
`;

    it('prints a diff, writes nothing, and exits with 1', async () => {
      await inFolder(`--- a.md\n${notes}`, async (folder) => {
        assert.deepEqual(await folder.runHere('fix a.md --dry-run'), {
          status: 1,
          stdout: diff,
          stderr: 'Would make 1 fix in 1 file.\n',
        });
        assert.equal(readFileSync(path.join(folder.path, 'a.md'), 'utf8'), notes);
      });
    });

    it('exits with 0 if there is nothing to fix', async () => {
      await checkHere(`--- a.md\n${fixedNotes}`, 'fix . --dry-run', { stderr: 'Nothing to fix.\n' });
    });

    it('prints a diff that git can apply, with any line endings', async () => {
      const windows = notes.replaceAll('\n', '\r\n');
      await inFolder(
        `--- a.md\n${notes}--- more/b.md\n\uFEFF${windows}--- c.md\n${notes.trimEnd()}`,
        async (folder) => {
          const { stdout } = await folder.runHere('fix . --dry-run');
          execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '-p0', '-'], { cwd: folder.path, input: stdout });
          const read = (name: string) => readFileSync(path.join(folder.path, name), 'utf8');
          assert.deepEqual(
            [read('a.md'), read('more/b.md'), read('c.md')],
            [fixedNotes, `\uFEFF${fixedNotes.replaceAll('\n', '\r\n')}`, fixedNotes.trimEnd()],
          );
        },
      );
    });

    it('prints a diff for standard input', async () => {
      const stdout = diff.replaceAll(' a.md', ' -');
      await checkHere(
        '',
        'fix - --dry-run',
        { status: 1, stdout, stderr: 'Would make 1 fix in 1 file.\n' },
        { input: notes },
      );
    });
  });
});
