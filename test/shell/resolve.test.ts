import assert from 'node:assert/strict';
import { type Part, resolve } from '../../server/src/shell/resolve';
import { readCommands } from '../../server/src/shell/words';
import { allSpecifications } from '../specifications';

/** What the words of a line are: command, [--flag], {value}, (argument), ?unknown?. */
const lines: readonly (readonly [line: string, says: string])[] = [
  ['docker', 'docker'],
  ['docker container ls -a', 'docker container ls [--all]'],
  ['docker run -it alpine sh', 'docker run [--interactive] [--tty] (alpine) (sh)'],
  ['docker run -itp 8080:80 nginx', 'docker run [--interactive] [--tty] [--publish] {8080:80} (nginx)'],
  [
    'docker run -p8080:80 --name=web -v=/a:/b nginx',
    'docker run [--publish] {8080:80} [--name] {web} [--volume] {/a:/b} (nginx)',
  ],
  ['docker run --rm=true alpine', 'docker run [--rm] {true} (alpine)'],
  ['docker run alpine ls -l', 'docker run (alpine) (ls) (-l)'],
  ['docker exec -- web ls', 'docker exec (web) (ls)'],
  ['docker logs web --follow', 'docker logs (web) [--follow]'],
  ['docker logs --help', 'docker logs [--help]'],
  ['docker images -', 'docker images (-)'],
  ['docker image build -t notes:1 .', 'docker image build [--tag] {notes:1} (.)'],
  ['docker -H tcp://a:1 --debug ps', 'docker [--host] {tcp://a:1} [--debug] ps'],
  ['docker compose -f a.yml up -d', 'docker compose [--file] {a.yml} up [--detach]'],
  ['docker-compose up', 'docker-compose up'],
  ['docker context create mine', 'docker context create (mine)'],
  ['docker scout quickview x', 'docker scout (quickview) (x)'],
  ['sudo -u me -E A=1 docker ps', 'docker ps'],
  ['time docker pull alpine', 'docker pull (alpine)'],
  ['xargs -n 1 docker rm', 'docker rm'],

  ['docker container execute web', 'docker container ?execute? (web)'],
  ['docker polish --all', 'docker ?polish? (--all)'],
  ['docker container --no-such exec web', 'docker container (--no-such) exec (web)'],
  ['docker container --no-such thing', 'docker container (--no-such) (thing)'],

  ['docker container <command> web', 'docker container (<command>) (web)'],
  ['docker COMMAND --help', 'docker (COMMAND) (--help)'],
  ['docker [OPTIONS] container [flags] ls', 'docker ([OPTIONS]) container ([flags]) ls'],
  ['docker $VERB web', 'docker ($VERB) (web)'],
  ['docker {verb} web', 'docker ({verb}) (web)'],
  ['docker ... web', 'docker (...) (web)'],

  ['ls -l', 'nothing'],
  ['docker-compose.yml', 'nothing'],
  ['docker0: flags=4099<UP>', 'nothing'],
  ['docker: Error response from daemon', 'nothing'],
  ['Docker is a program', 'nothing'],
  ['sudo', 'nothing'],
  ['sudo -u', 'nothing'],
  ['constructor prototype', 'nothing'],
];

describe('words of a docker command', () => {
  for (const [line, says] of lines) it(line, () => assert.equal(resolved(line), says));
});

function resolved(line: string): string {
  const [command] = readCommands(line, { start: 0, end: line.length });
  const parts = command && resolve(command, allSpecifications)?.parts;
  return parts?.map((part) => printed(part, line.slice(part.span.start, part.span.end))).join(' ') ?? 'nothing';
}

function printed(part: Part, text: string): string {
  switch (part.type) {
    case 'command':
      return text;
    case 'flag':
      return `[${part.flag.names.find((name) => name.startsWith('--'))}]`;
    case 'value':
      return `{${text}}`;
    case 'argument':
      return `(${text})`;
    case 'unknown':
      return `?${text}?`;
  }
}
