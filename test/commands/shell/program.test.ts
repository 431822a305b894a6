import assert from 'node:assert/strict';
import { programIndex } from '../../../server/src/commands/shell/program';
import { readCommands } from '../../../server/src/commands/shell/words';

const lines: readonly (readonly [line: string, program: string])[] = [
  ['docker ps', 'docker'],
  ['A=1 B+="x y" C[0]=2 docker ps', 'docker'],
  ['export A=b', 'export'],
  ['sudo docker ps', 'docker'],
  ['sudo -u me -E A=1 docker ps', 'docker'],
  ['sudo -iu me docker ps', 'docker'],
  ['sudo -ume docker ps', 'docker'],
  ['sudo --user me --host=h docker ps', 'docker'],
  ['sudo -- docker ps', 'docker'],
  ['sudo env A=1 nohup docker ps', 'docker'],
  ['env -u A docker ps', 'docker'],
  ['nice -n 10 docker ps', 'docker'],
  ['time -p docker ps', 'docker'],
  ['timeout -s KILL 10s docker ps', 'docker'],
  ['watch -n1 docker ps', 'docker'],
  ['watch -n 1 docker ps', 'docker'],
  ['xargs -r -n 1 docker rm', 'docker'],
  ['if docker ps', 'docker'],
  ['then docker ps', 'docker'],
  ['! docker ps', 'docker'],
  ['sudo', 'none'],
  ['sudo -u', 'none'],
  ['timeout', 'none'],
  ['A=1', 'none'],
];

describe('the program of a command', () => {
  for (const [line, program] of lines) {
    it(line, () => {
      const words = readCommands(line, { start: 0, end: line.length })[0]?.words ?? [];
      assert.equal(words[programIndex(words)]?.text ?? 'none', program);
    });
  }
});
