import assert from 'node:assert/strict';
import { keysFor, visible } from '../client/src/terminal/keys';
import { oneLine } from '../client/src/terminal/oneLine';
import { blanksIn, filledIn } from '../client/src/terminal/placeholders';
import type { TypedCommand } from '../server/src/protocol';
import { placeholdersIn } from '../server/src/shell/placeholder';

describe('what is filled in', () => {
  const commands = ['docker tag <image id> $DOCKERID/web', 'docker push $DOCKERID/web', 'docker rmi IMAGE_ID'].map(
    typed,
  );

  it('is asked for once', () => {
    assert.deepEqual(
      blanksIn(commands).map(({ name, written, command }) => [name, written, command]),
      [
        ['image id', '<image id>', 'docker tag <image id> $DOCKERID/web'],
        ['dockerid', '$DOCKERID', 'docker tag <image id> $DOCKERID/web'],
      ],
    );
  });

  it('stands wherever it is meant', () => {
    const values = new Map([
      ['image id', '8f2e'],
      ['dockerid', 'me'],
    ]);
    assert.deepEqual(
      commands.map((command) => filledIn(command, values)),
      ['docker tag 8f2e me/web', 'docker push me/web', 'docker rmi 8f2e'],
    );
  });

  it('stays as it is written where nothing was said', () => {
    assert.deepEqual(
      commands.map((command) => filledIn(command, new Map())),
      commands.map(({ text }) => text),
    );
  });
});

describe('what is sent to a shell', () => {
  const file = 'cat <<EOF > a\n\tone\nEOF';

  it('is the command itself where it has one line', () => {
    for (const shell of ['bash', 'zsh', 'pwsh', '']) assert.equal(keysFor('docker ps', shell), 'docker ps');
  });

  it('is pasted where it has several lines and the shell can take them so, in bash only for the sake of tabs', () => {
    const pasted = '\x1b[200~cat <<EOF > a\r\tone\rEOF\x1b[201~';
    assert.equal(keysFor(file, 'zsh'), pasted);
    assert.equal(keysFor(file, 'bash'), pasted);
    assert.equal(keysFor('docker run \\\n  nginx', 'bash'), 'docker run \\\r  nginx');
  });

  it('is typed elsewhere', () => {
    assert.equal(keysFor(file, 'sh'), 'cat <<EOF > a\r\tone\rEOF');
  });

  it('is what the user saw', () => {
    assert.equal(visible('echo a\x1b[201~\x03\x08 \u009b b\r\n\tc\rd'), 'echo a[201~  b\n\tc\nd');
  });
});

describe('a command in a sentence', () => {
  it('is its first line, cut where it is long', () => {
    assert.equal(oneLine('docker ps'), 'docker ps');
    assert.equal(oneLine('docker run \\\n  nginx'), 'docker run \\ …');
    assert.equal(oneLine(`docker run ${'x'.repeat(100)}`), `docker run ${'x'.repeat(49)} …`);
  });
});

function typed(text: string): TypedCommand {
  return {
    text,
    placeholders: placeholdersIn(text).map(({ span, name }) => ({ ...span, name })),
    startsSession: false,
  };
}
