import assert from 'node:assert/strict';
import type { Part } from '../../../server/src/commands/catalog/part';
import { resolve, withInner } from '../../../server/src/commands/catalog/resolve';
import type { Command } from '../../../server/src/commands/catalog/specification';
import { PROGRAMS_SOURCE, type Specifications } from '../../../server/src/commands/catalog/specifications';
import { readCommands } from '../../../server/src/commands/shell/words';
import { allSpecifications } from '../specifications';

/**
 * Lines with their resolved words: command, [--flag], {value}, (argument), ?unknown?, !misplaced!. `//` starts the inner
 * line.
 */
const lines: readonly (readonly [line: string, says: string])[] = [
  ['docker', 'docker'],
  ['docker container ls -a', 'docker container ls [--all]'],
  ['docker run -it alpine sh', 'docker run [--interactive] [--tty] (alpine) (sh) // sh'],
  ['docker run -itp 8080:80 nginx', 'docker run [--interactive] [--tty] [--publish] {8080:80} (nginx)'],
  [
    'docker run -p8080:80 --name=web -v=/a:/b nginx',
    'docker run [--publish] {8080:80} [--name] {web} [--volume] {/a:/b} (nginx)',
  ],
  ['docker run --rm=true alpine', 'docker run [--rm] {true} (alpine)'],
  ['docker run alpine ls -l', 'docker run (alpine) (ls) (-l) // ls [-l]'],
  ['docker exec -- web ls', 'docker exec (web) (ls) // ls'],
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
  ['docker container --no-such exec web', 'docker container ?--no-such? exec (web)'],
  ['docker container --no-such thing', 'docker container ?--no-such? (thing)'],
  ['docker run -ixt alpine', 'docker run [--interactive] ?x? (alpine)'],
  ['docker rm -9 --<flag> -$x', 'docker rm (-9) (--<flag>) (-$x)'],

  ['docker container <command> web', 'docker container (<command>) (web)'],
  ['docker COMMAND --help', 'docker (COMMAND) (--help)'],
  ['docker [OPTIONS] container [flags] ls', 'docker ([OPTIONS]) container ([flags]) ls'],
  ['docker run [OPTIONS] IMAGE [COMMAND]', 'docker run ([OPTIONS]) (IMAGE) ([COMMAND])'],
  ['kubectl options', 'kubectl options'],
  ['docker $VERB web', 'docker ($VERB) (web)'],
  ['docker {verb} web', 'docker ({verb}) (web)'],
  ['docker ... web', 'docker (...) (web)'],

  ['look -l', 'nothing'],
  ['docker-compose.yml', 'nothing'],
  ['docker0: flags=4099<UP>', 'nothing'],
  ['docker: Error response from daemon', 'nothing'],
  ['Docker is a program', 'nothing'],
  ['sudo', 'nothing'],
  ['sudo -u', 'nothing'],
  ['constructor prototype', 'nothing'],
];

/** Programs for the test, with properties that docker does not have. */
const others: readonly Command[] = [
  {
    names: ['box'],
    about: '',
    flags: [
      { names: ['--quiet', '-q'], about: '', inherited: true },
      { names: ['--debug'], about: '' },
    ],
    commands: [
      {
        names: ['run'],
        about: '',
        flagsFirst: true,
        flags: [
          { names: ['--port', '-p'], about: '', value: { name: 'PORT' } },
          { names: ['--detach', '-d'], about: '' },
          { names: ['--tty', '-t'], about: '' },
        ],
        args: [{ name: 'IMAGE' }, { name: 'COMMAND', command: true, optional: true }],
      },
      {
        names: ['exec'],
        about: '',
        flags: [{ names: ['--tty', '-t'], about: '' }],
        args: [{ name: 'POD' }, { name: 'COMMAND', command: true }],
      },
      {
        names: ['log'],
        about: '',
        flags: [
          { names: ['--color'], about: '', value: { name: 'when', optional: true }, joined: true },
          { names: ['--level'], about: '', value: { name: 'level', optional: true } },
          { names: ['--ids'], about: '', value: { name: 'id', repeats: true } },
          { names: ['--arg'], about: '', value: { name: 'name' }, further: [{ name: 'value' }] },
          { names: ['--pager'], about: '' },
        ],
        args: [{ name: 'FILE', optional: true }],
      },
      { names: ['cloud'], about: '', source: 'box/cloud' },
      { names: ['other'], about: '', open: true, openFlags: true },
    ],
  },
  {
    names: ['look'],
    about: '',
    singleDash: true,
    flags: [
      { names: ['-name'], about: '', value: { name: 'pattern' } },
      { names: ['-delete'], about: '' },
    ],
    args: [{ name: 'folder' }],
  },
  {
    names: ['pack'],
    about: '',
    bareFlags: true,
    flags: [
      { names: ['-x'], about: '' },
      { names: ['-f'], about: '', value: { name: 'file' } },
    ],
    args: [{ name: 'file' }],
  },
];

const otherLines: readonly (readonly [line: string, says: string])[] = [
  ['box -q run web', 'box [--quiet] run (web)'],
  ['box run -q web', 'box run [--quiet] (web)'],
  ['box run --debug web', 'box run ?--debug? (web)'],

  ['box run web -d', 'box run (web) !-d!'],
  [
    'box run web -td -p 80:80 look . -delete',
    'box run (web) !-td! !-p 80:80! (look) (.) (-delete) // look (.) [-delete]',
  ],
  ['box run web -g daemon', 'box run (web) (-g) (daemon)'],
  ['box run web -dg off -d', 'box run (web) (-dg) (off) (-d)'],
  [
    'box run web box run web pack x',
    'box run (web) (box) (run) (web) (pack) (x) // box run (web) (pack) (x) // pack [-x]',
  ],

  ['box exec web -t -- look x -delete', 'box exec (web) [--tty] (look) (x) (-delete) // look (x) [-delete]'],
  ['box exec -- web look', 'box exec (web) (look) // look'],

  ['box log --color always', 'box log [--color] (always)'],
  ['box log --color=always x', 'box log [--color] {always} (x)'],
  ['box log --level --pager', 'box log [--level] [--pager]'],
  ['box log --level high x', 'box log [--level] {high} (x)'],
  ['box log --ids a b --pager x', 'box log [--ids] {a} {b} [--pager] (x)'],
  ['box log --arg -n 1 x', 'box log [--arg] {-n} {1} (x)'],
  ['box log --no-pager --pager=false', 'box log [--pager] [--pager] {false}'],
  ['box log --no-level', 'box log ?--no-level?'],
  ['box cloud up --now', 'box cloud (up) (--now)'],
  ['box other --now', 'box other (--now)'],

  ['look . -name x -delete', 'look (.) [-name] {x} [-delete]'],
  ['look . -nam x', 'look (.) ?-nam? (x)'],
  ['pack xf a.tar b', 'pack [-x] [-f] {a.tar} (b)'],
  ['pack xyz', 'pack (xyz)'],

  ['/usr/bin/box log', '/usr/bin/box log'],
  ['box.exe log', 'box.exe log'],
  ['C:\\tools\\box.exe log', 'C:\\tools\\box.exe log'],
  ['./box log', 'nothing'],
];

describe('words of a command', () => {
  for (const [line, says] of lines) it(line, () => assert.equal(resolved(line, allSpecifications), says));

  const specifications = new Map([[PROGRAMS_SOURCE, { names: [], about: '', commands: others }]]);
  for (const [line, says] of otherLines) it(line, () => assert.equal(resolved(line, specifications), says));

  it('name the specification that is missing', () => {
    const [command] = readCommands('box run web box cloud up', { start: 0, end: 24 });
    assert.equal(command && resolve(command, specifications)?.missing, 'box/cloud');
  });
});

function resolved(line: string, specifications: Specifications): string {
  const [command] = readCommands(line, { start: 0, end: line.length });
  const resolved = command && resolve(command, specifications);
  if (!resolved) return 'nothing';
  return withInner(resolved)
    .map(({ parts }) => parts.map((part) => printed(part, line.slice(part.span.start, part.span.end))).join(' '))
    .join(' // ');
}

function printed(part: Part, text: string): string {
  switch (part.type) {
    case 'command':
      return text;
    case 'flag':
      return `[${part.flag.names.find((name) => name.startsWith('--')) ?? part.flag.names[0]}]`;
    case 'value':
      return `{${text}}`;
    case 'argument':
      return `(${text})`;
    case 'unknown':
    case 'unknownFlag':
      return `?${text}?`;
    case 'misplacedFlag':
      return `!${text}!`;
  }
}
