import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { notesBelow } from '../../server/src/main/cli/input/folder';
import { readTogether } from '../../server/src/main/cli/input/input';
import { type Folder, inFolder, notes } from './commandLine';

describe('a folder', () => {
  it('includes the Markdown files below it, without hidden folders and packages', async () => {
    const names = [
      'b.md',
      'a/c.markdown',
      'a/D.MD',
      'a/e.txt',
      'node_modules/f.md',
      'a/node_modules/g.md',
      '.git/h.md',
      '.i/j.md',
    ];
    await inFolder(filesNamed(names), async (folder) =>
      assert.deepEqual(await checked(folder, '.'), ['a/D.MD', 'a/c.markdown', 'b.md']),
    );
  });

  it('is read up to a limit for the text of all files, with a message', async () => {
    await inFolder(filesNamed(['a.md', 'b.md', 'c.md', 'd.md']), async (folder) => {
      const messages: string[] = [];
      const files = await notesBelow(folder.path, assert.fail);
      const read = await readTogether(files, ({ message }) => messages.push(message), 2.5 * notes.length);
      assert.deepEqual(
        read.map(({ file }) => path.basename(file)),
        ['a.md', 'b.md'],
      );
      const left = path.join(folder.path, 'c.md');
      assert.deepEqual(messages, [`${left}: is skipped, with all files after it: together, they are larger than 0 MB`]);
    });
  });

  it('is not entered through a symbolic link, which could form a cycle', async () => {
    await inFolder(filesNamed(['a/b.md']), async (folder) => {
      symlinkSync('..', path.join(folder.path, 'a/up'));
      assert.deepEqual(await checked(folder, '.'), ['a/b.md']);
    });
  });

  it('lists each file once, under the first path that names it', async () => {
    await inFolder(filesNamed(['a/b.md', 'a/c.md']), async (folder) => {
      assert.deepEqual(await checked(folder, './a/c.md a a/b.md'), ['./a/c.md', 'a/b.md']);
    });
  });

  describe('leaves out what git ignores:', () => {
    const names = [
      'a.md',
      'draft.md',
      'old/b.md',
      'old/keep.md',
      'notes/c.md',
      'notes/draft.md',
      'notes/deep/old/d.md',
      'notes/deep/e.md',
    ];
    for (const [what, ignores] of [
      ['names at any depth', { '.gitignore': 'draft.md\nold/\n' }],
      ['paths from the root of the repository', { '.gitignore': '/draft.md\n/notes/deep\n' }],
      ['files that match a pattern, with exceptions', { '.gitignore': '*.md\n!a.md\n!keep.md\n' }],
      ['all files in a folder except one', { '.gitignore': 'old/*\n!old/keep.md\n' }],
      ['all files in a folder, without exceptions inside it', { '.gitignore': 'old/\n!old/keep.md\n' }],
      ['files that the .gitignore of a subfolder names', { 'notes/.gitignore': '/draft.md\ndeep/**/d.md\n' }],
      [
        'no files that the .gitignore of a subfolder includes again',
        { '.gitignore': 'draft.md\n*.md\n', 'notes/.gitignore': '!*.md\ndeep/old\n' },
      ],
      [
        'no folder that the .gitignore of a subfolder includes again',
        { '.gitignore': 'old/\n', 'notes/deep/.gitignore': '!old/\n' },
      ],
      ['patterns next to comments, with spaces and escapes', { '.gitignore': '# *.md\n\ndraft.md   \n\\!a.md\n' }],
      ['patterns with folders of any depth', { '.gitignore': 'notes/**/old\n**/draft.md\n' }],
    ] as const) {
      it(what, async () => {
        const files = Object.entries(ignores).map(([name, text]) => `--- ${name}\n${text}`);
        await inFolder(filesNamed(names) + files.join(''), async (folder) => {
          git(folder, 'init', '--quiet');
          assert.deepEqual((await checked(folder, '.')).sort(), keptByGit(folder));
        });
      });
    }

    it('but reads no .gitignore through a symbolic link, which may lead to another computer', () =>
      inFolder(filesNamed(['a.md']), async (folder) => {
        git(folder, 'init', '--quiet');
        writeFileSync(path.join(folder.path, 'patterns'), 'a.md\n');
        symlinkSync('patterns', path.join(folder.path, '.gitignore'));
        assert.deepEqual(await checked(folder, '.'), ['a.md']);
      }));

    it('the same files as git, with any patterns', async () => {
      const files = [
        'a.md',
        'b.md',
        'a/a.md',
        'a/b.md',
        'b/a.md',
        'a/[b]/a.md',
        'a/[b]/b.md',
        'a/[b]/a/b.md',
        'b/b/a.md',
      ];
      await inFolder(filesNamed(files), async (folder) => {
        git(folder, 'init', '--quiet');
        const writeIgnores = (inside: string, patterns: readonly string[]) =>
          writeFileSync(path.join(folder.path, inside, '.gitignore'), patterns.join(''));
        await fc.assert(
          fc.asyncProperty(patterns(), patterns(), patterns(), async (outer, inner, innermost) => {
            writeIgnores('.', outer);
            writeIgnores('a', inner);
            writeIgnores('a/[b]', innermost);
            const found = await notesBelow(folder.path, assert.fail);
            assert.deepEqual(
              found.map((file) => path.relative(folder.path, file).replaceAll(path.sep, '/')).sort(),
              keptByGit(folder),
            );
          }),
          // Each run starts git.
          { numRuns: 40 },
        );
      });
    });

    for (const pattern of ['a/**/a/**/a/**/a/**/a/**/b', 'a/**/**/**/**/**/**/b'])
      it(`in bounded time, whatever the pattern is: ${pattern}`, () => {
        const deep = `${'a/'.repeat(120)}c.md`;
        inFolder(`--- .gitignore\n${pattern}\n--- ${deep}\n${notes}`, ({ path: folder }) => {
          const command = [path.resolve('dist/cli.js'), 'check', '.', '--format', 'json'];
          const { status, stdout } = spawnSync(process.execPath, command, { cwd: folder, timeout: 20_000 });
          assert.equal(status, 1);
          assert.equal(JSON.parse(String(stdout))[0].file.replaceAll(path.sep, '/'), deep);
        });
      });

    it('in bounded time, for any number of patterns', () => {
      const ignores = (start: string) => `b.md\n${Array.from({ length: 150_000 }, (_, n) => start + n).join('\n')}\n`;
      const files = `--- .gitignore\n${ignores('x')}\n--- d/.gitignore\n${ignores('y')}\n`;
      inFolder(files + filesNamed(['a.md', 'b.md', 'd/a.md']), ({ path: folder }) => {
        const command = [path.resolve('dist/cli.js'), 'check', '.', '--format', 'json'];
        const { status, stdout } = spawnSync(process.execPath, command, { cwd: folder, timeout: 20_000 });
        assert.equal(status, 1);
        assert.deepEqual(
          [...new Set(JSON.parse(String(stdout)).map(({ file }: { file: string }) => file))],
          ['a.md', path.join('d', 'a.md')],
        );
      });
    });

    it('files ignored by parent folders in the repository, but not above it', async () => {
      const ignores = '--- .gitignore\na.md\n--- repository/.gitignore\nb.md\n';
      await inFolder(
        filesNamed(['a.md', 'b.md', 'c.md'].map((name) => `repository/notes/${name}`)) + ignores,
        async (folder) => {
          git(folder, 'init', '--quiet', 'repository');
          assert.deepEqual(await checked(folder, 'repository/notes'), [
            'repository/notes/a.md',
            'repository/notes/c.md',
          ]);
        },
      );
    });

    it('but keeps a file or folder that is named on the command line', async () => {
      const ignores = '--- .gitignore\nold/\ndraft.md\n--- old/.gitignore\nc.md\n';
      await inFolder(filesNamed(['draft.md', 'old/b.md', 'old/c.md']) + ignores, async (folder) => {
        git(folder, 'init', '--quiet');
        assert.deepEqual(await checked(folder, 'draft.md old'), ['draft.md', 'old/b.md']);
      });
    });
  });
});

function filesNamed(names: readonly string[]): string {
  return names.map((name) => `--- ${name}\n${notes}`).join('');
}

/** Returns the paths of the files that a command line checks, with slashes. */
async function checked({ runHere }: Folder, paths: string): Promise<string[]> {
  const { stdout } = await runHere(`check ${paths} --format json --level warning`);
  return JSON.parse(stdout).map(({ file }: { file: string }) => file.replaceAll(path.sep, '/'));
}

/** Returns the Markdown files that git does not ignore, sorted. */
function keptByGit(folder: Folder): string[] {
  const names = git(folder, 'ls-files', '-z', '--others', '--exclude-standard', '*.md');
  return names
    .split('\0')
    .filter((name) => name !== '')
    .sort();
}

/**
 * Generates lines of a `.gitignore`: "!a/*.md
 * ", "/b/\r
 * ".
 */
function patterns(): fc.Arbitrary<string[]> {
  const name = fc.constantFrom('a', 'b', 'a.md', 'b.md', '*', '**', '*.md', '?', '[ab]', '\\[b]');
  const start = fc.constantFrom('', '!', '/', '!/');
  const end = fc.constantFrom('\n', '\n', '/\n', '\r\n', '/\r\n');
  const pattern = fc
    .tuple(start, fc.array(name, { minLength: 1, maxLength: 3 }), end)
    .map(([before, names, after]) => before + names.join('/') + after);
  return fc.array(pattern, { maxLength: 4 });
}

function git(folder: Folder, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder.path, encoding: 'utf8' });
}
