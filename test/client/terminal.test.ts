import assert from 'node:assert/strict';
import { usesHistory } from '../../client/src/terminal/history';
import { canInsert, canSend, keysFor, keysToInsert, visible } from '../../client/src/terminal/keys';
import { oneLine } from '../../client/src/terminal/oneLine';
import { blanksIn, filledIn } from '../../client/src/terminal/placeholders';
import { shownCommands } from '../../client/src/terminal/shownCommands';
import { placeholdersIn } from '../../server/src/commands/shell/placeholder';
import type { TypedCommand } from '../../server/src/protocol';
import { hasHidden, showHidden } from '../../server/src/text/hiddenCharacters';

describe('a placeholder value', () => {
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

  it('is filled in for all forms of the placeholder', () => {
    const values = new Map([
      ['image id', '8f2e'],
      ['dockerid', 'me'],
    ]);
    assert.deepEqual(
      commands.map((command) => filledIn(command, values)),
      ['docker tag 8f2e me/web', 'docker push me/web', 'docker rmi 8f2e'],
    );
  });

  it('leaves the placeholder unchanged if it is empty', () => {
    assert.deepEqual(
      commands.map((command) => filledIn(command, new Map())),
      commands.map(({ text }) => text),
    );
  });
});

describe('the text that is sent to a shell', () => {
  const file = 'cat <<EOF > a\n\tone\nEOF';

  it('is the command itself if it has one line', () => {
    for (const shell of ['bash', 'zsh', 'pwsh', '']) assert.equal(keysFor('docker ps', shell), 'docker ps');
  });

  it('is pasted if it has several lines and the shell supports it, in Bash only if it contains tabs', () => {
    const pasted = '\x1b[200~cat <<EOF > a\r\tone\rEOF\x1b[201~';
    assert.equal(keysFor(file, 'zsh'), pasted);
    assert.equal(keysFor(file, 'bash'), pasted);
    assert.equal(keysFor('docker run \\\n  nginx', 'bash'), 'docker run \\\r  nginx');
  });

  it('is typed in all other shells', () => {
    assert.equal(keysFor(file, 'sh'), 'cat <<EOF > a\r\tone\rEOF');
  });

  it('is inserted at a prompt only if none of its lines can run', () => {
    const lines = 'docker run \\\n  nginx';
    for (const shell of ['bash', 'gitbash', 'zsh', 'fish']) {
      assert.ok(canInsert(lines, shell, true));
      assert.ok(!canInsert(lines, shell, false));
      assert.equal(keysToInsert(lines, shell), '\x1b[200~docker run \\\r  nginx\x1b[201~');
    }
    for (const shell of ['sh', 'dash', 'ksh', 'pwsh', 'powershell', 'cmd', ''])
      assert.ok(!canInsert(lines, shell, true));
    assert.ok(canInsert('docker ps', 'pwsh', false));
    assert.equal(keysToInsert('docker ps', 'pwsh'), 'docker ps');
  });

  it('contains tabs only if the shell does not treat them as a key', () => {
    const tab = "printf 'a\tb'";
    for (const shell of ['bash', 'gitbash', 'zsh']) {
      assert.ok(canSend(tab, shell, false));
      assert.equal(keysFor(tab, shell), `\x1b[200~${tab}\x1b[201~`);
      assert.ok(!canSend(tab, shell, true));
    }
    // Fish drops pasted tabs.
    for (const shell of ['fish', 'sh', 'pwsh', 'cmd', '']) {
      assert.ok(!canSend(tab, shell, false));
      assert.ok(!canInsert(tab, shell, true));
      assert.ok(canSend('docker ps', shell, true));
    }
  });

  it('contains spaces instead of tabs that only separate words', () => {
    const check = (written: string, sent: string) => assert.equal(visible(written), sent);
    check('cat\t./ro\t', 'cat ./ro ');
    check('docker run \\\n\t-e "A=1" \\\n\t-p 80', 'docker run \\\n -e "A=1" \\\n -p 80');
    check('echo\t"a\t\\"\tb"\tc', 'echo "a\t\\"\tb" c');
    check("echo\t'a\\'\tb", "echo 'a\\' b");
    check('echo\ta\\\tb^\tc`\td', 'echo a\\\tb^\tc`\td');
    check('cat\t<<EOF\n\ta\nEOF', 'cat <<EOF\n\ta\nEOF');
  });

  it('is the text that the user confirmed', () => {
    assert.equal(visible('echo a\x1b[201~\x03\x08 \u009b b\r\n c\rd'), 'echo a[201~  b\n c\nd');
  });
});

describe('hidden characters', () => {
  const check = (title: string, text: string, shown: string) =>
    it(`are shown: ${title}`, () => {
      assert.equal(hasHidden(text), true);
      assert.equal(showHidden(text), shown);
      assert.equal(hasHidden(showHidden(text)), false);
      assert.ok(shownCommands([text]).endsWith(`\n\n${shown}`));
      assert.equal(oneLine(text), shown);
    });
  check('a direction override', 'ls \u202e# mr', 'ls ⟨U+202E⟩# mr');
  check('an isolate', 'a\u2066b\u2069', 'a⟨U+2066⟩b⟨U+2069⟩');
  check('direction marks', '\u200ea\u200f\u061c', '⟨U+200E⟩a⟨U+200F⟩⟨U+061C⟩');
  check('zero-width characters', 'r\u200bm\u200c\u200d\u2060\ufeff', 'r⟨U+200B⟩m⟨U+200C⟩⟨U+200D⟩⟨U+2060⟩⟨U+FEFF⟩');
  check('a soft hyphen', 'do\u00adcker', 'do⟨U+00AD⟩cker');
  check('spaces of unusual width', 'rm\u00a0-rf\u2003\u202f\u3000/', 'rm⟨U+00A0⟩-rf⟨U+2003⟩⟨U+202F⟩⟨U+3000⟩/');
  check('unusual line endings', 'a\u2028b\u2029c', 'a⟨U+2028⟩b⟨U+2029⟩c');
  check('tags', 'a\u{e0072}\u{e006d}', 'a⟨U+E0072⟩⟨U+E006D⟩');
  check('variation selectors', 'a\ufe0fb\u{e0100}', 'a⟨U+FE0F⟩b⟨U+E0100⟩');
  check(
    'fillers and ignorable characters',
    '\u115f\u3164\uffa0\u034f\u180e',
    '⟨U+115F⟩⟨U+3164⟩⟨U+FFA0⟩⟨U+034F⟩⟨U+180E⟩',
  );
  check('the blank Braille pattern', 'a\u2800b', 'a⟨U+2800⟩b');
  check('annotations', 'a\ufff9b\ufffb', 'a⟨U+FFF9⟩b⟨U+FFFB⟩');
  check('private use', 'a\ue000\u{f0000}', 'a⟨U+E000⟩⟨U+F0000⟩');
  check('an unpaired surrogate', 'a\ud800b', 'a⟨U+D800⟩b');
  check('controls', 'a\x1b[201~\u0085', 'a⟨U+001B⟩[201~⟨U+0085⟩');

  it('do not include visible characters', () => {
    for (const text of ['docker ps -a', 'echo "Grüße, 笔记 🌙"', 'a\nb', 'echo ok ✔ café שלום'])
      assert.deepEqual([hasHidden(text), showHidden(text), shownCommands([text])], [false, text, text]);
  });
});

describe('the commands in the dialog', () => {
  it('are truncated with a mark if they are long', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `echo ${n}`);
    assert.equal(shownCommands(lines).split('\n').at(-1), '… and 11 more lines of your notes.');
    assert.match(shownCommands(['x'.repeat(5000)]), /^x{3000}… and 2000 more characters in this line\.$/);
    assert.match(shownCommands(['x'.repeat(5000), 'rm -rf']), /characters in this line\.\n… and 1 more line /);
  });

  it('show tabs differently from spaces', () => {
    assert.equal(shownCommands(["printf 'a\tb'"]), "printf 'a⟨Tab⟩b'");
    assert.equal(oneLine("printf 'a\tb'"), "printf 'a⟨Tab⟩b'");
    assert.equal(shownCommands([`ls\t${' '.repeat(300)}; rm a`]), 'ls⟨Tab⟩⟨300 spaces⟩; rm a');
  });

  it('contain no long sequences of spaces that hide text', () => {
    assert.equal(shownCommands([`ls${' '.repeat(300)}; rm a`]), 'ls⟨300 spaces⟩; rm a');
    assert.equal(shownCommands(['cat <<EOF\n                one\nEOF']), 'cat <<EOF\n                one\nEOF');
    assert.equal(shownCommands([`ls \\\n${' '.repeat(2000)}; rm a`]), 'ls \\\n⟨2000 spaces⟩; rm a');
  });

  it('show right-to-left words in the order in which they run, without mirrored characters', () => {
    assert.equal(shownCommands(['cat א > ב']), 'cat א\u200e > ב');
    assert.equal(oneLine('rm א 1 2'), 'rm א\u200e 1 2');
    assert.equal(shownCommands(['ls', '"א" ./1']), 'ls\n\u200e"א\u200e" ./1');
  });
});

describe('a command in a sentence', () => {
  it('is its first line, truncated if it is long', () => {
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

describe('a command in which a shell would insert earlier commands', () => {
  const expanded = [
    'sudo !!',
    '!rm',
    'echo "a !$"',
    '^ls^rm',
    'ls\n  ^a^b',
    'echo "$(echo \'!!\')"',
    "echo $'a\\'' !! ''",
    "'a\n'; !!",
  ];
  const kept = [
    "echo 'Hi !!'",
    'echo \\!!',
    'echo "Hi! you"',
    '[ ! -f a ]',
    'test a != b',
    'ls !(a)',
    'wait $!; ls',
    'echo a^b',
    'cat <<E\n#!/bin/sh\nE',
  ];
  const keptInBash = ['echo "Hello World!"', 'ls [!a]*', 'echo $\x7b!name}'];

  it('is found in Bash, Zsh and unknown shells, and in a running program', () => {
    for (const command of expanded) {
      for (const shell of ['bash', 'gitbash', 'zsh', 'sh', '']) assert.ok(usesHistory(command, shell, false), command);
      assert.ok(usesHistory(command, 'pwsh', true), command);
    }
  });

  it('is not found in other shells', () => {
    for (const shell of ['fish', 'pwsh', 'cmd']) assert.equal(usesHistory('if (!$a) { !!b }', shell, false), false);
  });

  it('is not one whose exclamation mark is kept', () => {
    for (const command of kept) assert.equal(usesHistory(command, 'zsh', false), false, command);
    for (const command of [...kept, ...keptInBash]) assert.equal(usesHistory(command, 'bash', false), false, command);
  });

  it('is one in which only Zsh expands an exclamation mark, or removes the quote after it', () => {
    for (const command of keptInBash) assert.ok(usesHistory(command, 'zsh', false), command);
    for (const command of ['ls [!rm', 'echo $\x7b!rm', '!"rm"'])
      assert.ok(usesHistory(command, 'bash', false), command);
  });
});
