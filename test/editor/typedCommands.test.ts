import assert from 'node:assert/strict';
import { typedCommands } from '../../server/src/commands/run/typedCommands';
import { readNotes } from '../../server/src/notes/reading/read';
import { span } from '../../server/src/text/span';

const opening = '# Docker\n\n## Area 1: Containers\n\n### [Lab: Run it](https://d.example/run) (5 min)\n\n';
const session = '```console\n$ docker run -d \\\n>   nginx\n8f2e\n[node1] $ docker ps\n```\n';

describe('the commands that are sent to a terminal', () => {
  it('are those at the cursor', () => {
    check('Then `docker p‸s`, and `docker images`.\n', ['docker ps']);
    check('Then ‸`docker ps`.\n', ['docker ps']);
    check(session.replace('nginx', 'ngi‸nx'), ['docker run -d \\\n  nginx']);
    check(session.replace('$ docker run', '‸$ docker run'), ['docker run -d \\\n  nginx']);
    check(session.replace('[node1]', '[no‸de1]'), ['docker ps']);
  });

  it('are not found in prose, output and other languages', () => {
    check('Th‸en `docker ps`.\n', []);
    check(session.replace('8f2e', '8f‸2e'), []);
    check('```js\ndocker.ru‸n()\n```\n', []);
  });

  it('are all that a selection touches, but of inline code only those that start a program', () => {
    check(`⟦${session}⟧`, ['docker run -d \\\n  nginx', 'docker ps']);
    check(session.replace('8f2e', '8f⟦2e').replace('docker ps', 'do⟧cker ps'), ['docker ps']);
    check('⟦Write a `Dockerfile`, then `docker build .` in `box/`⟧.\n', ['docker build .']);
  });

  it('come with here-documents, and without comments', () => {
    check('```sh\n# a file\ncat <<EOF > a\n\tone\nEOF\ndocker bu‸ild .\n```\n', ['docker build .']);
    check('```sh\n# a file\ncat <<EOF > a\n\ton‸e\nEOF\ndocker build .\n```\n', ['cat <<EOF > a\n\tone\nEOF']);
  });

  it('contain the placeholders to fill in', () => {
    check('`docker tag ‸<image id> $DOCKERID/web`\n', ['docker tag ⟦image id⟧ ⟦dockerid⟧/web']);
    check('```sh\nDOCKERID=me\ndocker push ‸$DOCKERID/web\n```\n', ['docker push $DOCKERID/web']);
  });
});

/**
 * Checks the commands at a place: `‸` marks the cursor, `⟦...⟧` the selection and, in the expected text, the names of
 * the placeholders.
 */
function check(marked: string, expected: readonly string[]): void {
  const text = opening + marked.replace(/[‸⟦⟧]/g, '');
  const notes = readNotes(text);
  assert.ok(notes.isNotes);
  const start = (opening + marked).search(/[‸⟦]/);
  const end = marked.includes('⟧') ? opening.length + marked.indexOf('⟧') - 1 : start;
  const found = typedCommands(notes, span(start, end)).map(({ text: typed, placeholders }) =>
    placeholders.reduceRight(
      (rest, { start: from, end: to, name }) => `${rest.slice(0, from)}⟦${name}⟧${rest.slice(to)}`,
      typed,
    ),
  );
  assert.deepEqual(found, expected);
}
