import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCommands } from '../../../server/src/commands/shell/words';
import { anyCharacter } from '../../anyCharacter';
import { cpuTime } from '../../cpuTime';

describe('words of a command line', () => {
  const oneLine: readonly (readonly [line: string, words: string])[] = [
    ['docker container run -it alpine', 'docker|container|run|-it|alpine'],
    ['  docker   ps  ', 'docker|ps'],
    ['docker ps | grep web', 'docker|ps / grep|web'],
    ['docker pull a&&docker pull b ; docker ps', 'docker|pull|a / docker|pull|b / docker|ps'],
    ['(docker ps) & docker images', 'docker|ps / docker|images'],
    ['docker ps # all of them', 'docker|ps'],
    ['docker run a#b', 'docker|run|a#b'],
    ['docker logs web > log.txt 2>&1', 'docker|logs|web'],
    ['docker load < image.tar', 'docker|load'],
    ['echo \'a b\' "c d" e\\ f', 'echo|\'a b\'|"c d"|e\\ f'],
    ['echo "a \\" b" c', 'echo|"a \\" b"|c'],
    ["echo 'not closed", "echo|'not closed"],
    ['docker rm $(docker ps -aq)', 'docker|ps|-aq / docker|rm|$(docker ps -aq)'],
    ['docker rm "$(docker ps -q)" x', 'docker|ps|-q / docker|rm|"$(docker ps -q)"|x'],
    ['docker rm `docker ps -q` x', 'docker|ps|-q / docker|rm|`docker ps -q`|x'],
    ['docker rm $(docker ps', 'docker|ps / docker|rm|$(docker ps'],
    [`docker run \${IMAGE:-a b} c`, `docker|run|\${IMAGE:-a b}|c`],
    ['docker exec <container id> sh', 'docker|exec|<container id>|sh'],
    ['docker tag <IMAGE ID> [NEW NAME]:{the tag}', 'docker|tag|<IMAGE ID>|[NEW NAME]:{the tag}'],
    ['docker ps --format {{ .Names }} -a', 'docker|ps|--format|{{ .Names }}|-a'],
    ['docker run -d \\\n  -p 80:80 \\  \r\n > nginx', 'docker|run|-d|-p|80:80|nginx'],
    ['', ''],
  ];
  for (const [line, words] of oneLine) {
    it(JSON.stringify(line), () => assert.equal(wordsIn(line), words));
  }

  it('have values without quotes and backslashes', () => {
    const line = `"a b"'c'd\\ e "$(x) \\" y"`;
    const commands = readCommands(line, { start: 0, end: line.length });
    assert.deepEqual(
      commands.at(-1)?.words.map((word) => word.value),
      ['a bcd e', '$(x) " y'],
    );
  });

  it('match the text of their spans, in any part of any text', () => {
    const shellText = fc.array(fc.constantFrom(...'ab-=$({[<`"\'\\ \t\n\r|&;>)}]#1'), { maxLength: 60 });
    const anything = fc.oneof(
      shellText.map((chars) => chars.join('')),
      fc.string({ unit: anyCharacter }),
    );
    fc.assert(
      fc.property(anything, fc.nat(60), fc.nat(60), (text, a, b) => {
        const within = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        for (const command of readCommands(text, within)) {
          assert.ok(command.words.length > 0);
          for (const word of command.words) {
            assert.ok(
              within.start <= word.span.start && word.span.start < word.span.end && word.span.end <= within.end,
            );
            assert.ok(command.span.start <= word.span.start && word.span.end <= command.span.end);
            assert.equal(word.text, text.slice(word.span.start, word.span.end));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are parsed in linear time, even if constructs are not closed', () => {
    const pieces = `$( \` "$( <a [a {{ \\ ' " << (( $(( <( \${ $' { ( *( A=( \\\n it's f(){ [[ # ; a`.split(' ');
    for (const piece of [...pieces, '<<a\n', 'if\n', '"$(\n', '`\n', 'for a in ', 'case a in ']) {
      const text = piece.repeat(50_000 / piece.length);
      const took = cpuTime(() => readCommands(text, { start: 0, end: text.length }));
      // Most texts take 50 ms. Quadratic work would take three seconds.
      assert.ok(took < 1000, `${JSON.stringify(piece)} took ${took} ms`);
    }
  });
});

function wordsIn(line: string): string {
  return printed(readCommands(line, { start: 0, end: line.length }));
}

function printed(commands: ReturnType<typeof readCommands>): string {
  return commands.map((command) => command.words.map((word) => word.text).join('|')).join(' / ');
}
