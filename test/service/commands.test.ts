import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readingSpecifications } from '../../server/src/lsp/requests/specifications';
import { Service } from '../../server/src/service';

const uri = 'file:///notes/lab.md';

/** Returns the specifications that are read for the notes of a lab, in order; each is read at most once. */
async function readFor(...bodies: readonly string[]): Promise<readonly string[]> {
  const service = new Service();
  const read: string[] = [];
  const specifications = readingSpecifications((name) => {
    read.push(name);
    return readFile(`dist/commands/${name}.json`, 'utf8');
  }, service);
  for (const body of bodies) {
    service.open(uri, 1, `# Computers\n\n## Area 1: Shells\n\n### [Lab: One](https://a.example) (10 min)\n\n${body}\n`);
    await specifications(() => service.commands.missing(uri));
    service.close(uri);
  }
  assert.deepEqual([...service.commands.specifications.keys()], read);
  return read;
}

describe('specifications of programs', () => {
  const check = (title: string, bodies: readonly string[], read: readonly string[]) => {
    it(title, async () => {
      assert.deepEqual(await readFor(...bodies), read);
    });
  };

  check('are not read for notes without code', ['Nothing is typed here.'], []);
  check('are not read for unknown programs', ['`sing -l`'], ['programs']);
  check('are not read for a program of which only the name is known', ['`consul members`'], ['programs']);
  check('are read for the program of a command', ['```sh\ndocker ps -a\n```'], ['programs', 'docker']);
  check('are read only once', ['`docker ps` and `docker images`', '`docker ps`'], ['programs', 'docker']);
  check('are read for a subcommand with a separate specification', ['`aws s3 ls`'], ['programs', 'aws', 'aws/s3']);
  check('are read for a command inside a container', ['`docker run alpine ls -l`'], ['programs', 'docker', 'ls']);
  check('are read for a program with another name', ['`pip3 install x`'], ['programs', 'pip']);
});
