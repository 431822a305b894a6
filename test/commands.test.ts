import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeCommands } from '../server/src/features/commandCompletion';
import { hoverCommand } from '../server/src/features/commandHover';
import { readNotebook } from '../server/src/notebook/read';
import { unknownCommand } from '../server/src/rules/unknown-command';
import { applyEdits } from '../server/src/text/edit';
import { offsetAt } from '../server/src/text/lines';
import { exampleContext } from './exampleContext';
import { allSpecifications } from './specifications';

describe('completion of docker commands', () => {
  it('offers the commands below a command', () => {
    checkOffers('Use `docker network ‸` for it.', 'connect create disconnect inspect ls prune rm --help');
  });

  it('narrows to what the word starts with', () => {
    checkOffers('`docker container st‸`', 'start stats stop');
    checkOffers('`docker image li‸`', 'ls');
  });

  it('knows where commands stand', () => {
    checkOffers('```sh\nsudo docker volume cr‸\n```', 'create');
    checkOffers('```console\n$ docker volume cr‸\n```', 'create');
    checkOffers('```\ndocker pull alpine && docker volume cr‸\n```', 'create');
    checkOffers('```bash\ndocker rm $(docker network l‸)\n```', 'ls');
    checkOffers('```sh\ndocker run \\\n  --na‸\n```', '--name');
    checkOffers('- a list:\n\n      docker volume cr‸\n', 'create');
    checkOffers('> ```sh\n> docker volume cr‸\n> ```', 'create');
    checkOffers('```sh\ndocker volume cr‸', 'create');
  });

  it('helps before the code span is closed', () => {
    checkOffers('Then `docker volume cr‸', 'create');
    checkOffers('Both `docker ps` and `docker volume cr‸', 'create');
  });

  it('offers nothing in prose, in other languages, behind output and in what runs inside the container', () => {
    for (const marked of [
      'We use docker ‸',
      '`docker ps` and docker volume cr‸',
      '`docker` volume cr‸',
      '```yaml\ndocker volume cr‸\n```',
      '```console\n$ docker ps\ndocker volume cr‸\n```',
      '`docker ps # docker volume cr‸`',
      '`docker run alpine ‸`',
      '`docker run alpine ls -‸`',
      '`docker polish ‸`',
      '`ls ‸`',
      '‸',
    ])
      checkOffers(marked, '');
  });

  it('offers flags by each of their names', () => {
    checkOffers('`docker network rm -‸`', '--help');
    checkOffers('`docker volume ls -‸`', '-f --filter --format -q --quiet --help');
    checkOffers('`docker run --vol‸`', '--volume --volume-driver --volumes-from');
    checkOffers('`docker --log‸ ps`', '--log-level');
  });

  it('offers a flag once, unless it repeats', () => {
    checkOffers('`docker volume ls -q -‸`', '-f --filter --format --help');
    checkOffers('`docker volume ls -‸ --quiet -f x`', '-f --filter --format --help');
    checkOffers('`docker run -it --tt‸`', '');
    checkOffers('`docker run -e A=1 --env‸`', '--env --env-file');
  });

  it('offers the values that a flag or a command knows', () => {
    checkOffers('`docker run --restart ‸`', 'no always on-failure unless-stopped');
    checkOffers('`docker run --restart=un‸ alpine`', 'unless-stopped');
    checkOffers('`docker run --name ‸`', '');
    checkOffers('`docker swarm join-token w‸`', 'worker');
  });

  it('offers the program once it is begun', () => {
    checkOffers('`do‸`', 'docker docker-compose');
    checkOffers('```sh\nsudo do‸\n```', 'docker docker-compose');
    checkOffers('`docker-compose up‸`', 'up');
  });

  it('replaces the word that the cursor is in', () => {
    assert.equal(accepted('`docker con‸tianer ls`', 'container'), '`docker container ls`');
    assert.equal(accepted('`docker run --restart=al‸`', 'always'), '`docker run --restart=always`');
    assert.equal(accepted('`docker ‸`', 'ps'), '`docker ps`');
  });

  it('explains what it offers, as plain text that any editor takes', () => {
    const item = completed('`docker container ex‸`').find(({ label }) => label === 'exec');
    assert.match(JSON.stringify(item?.documentation), /docker container exec \[flags\] CONTAINER COMMAND\.\.\./);
    assert.ok(item?.detail);
    assert.equal(item.insertTextFormat, undefined);
  });
});

describe('hover on docker commands', () => {
  it('explains the word under the cursor', () => {
    checkHover('`dock‸er container exec web sh`', 'docker', /^\*\*docker\*\*/);
    checkHover('`docker conta‸iner exec web sh`', 'container', /^\*\*docker container\*\*/);
    checkHover(
      '`docker container ‸exec web sh`',
      'exec',
      /^\*\*docker container exec\*\*.*\[flags\] CONTAINER COMMAND/s,
    );
    checkHover('```sh\n$ docker image list‸\n```', 'list', /Also written `list`/);
  });

  it('explains flags, together or alone, and their values', () => {
    checkHover('`docker run -i‸t alpine`', '-i', /^`-i`, `--interactive`/);
    checkHover('`docker run -it‸ alpine`', 't', /^`-t`, `--tty`/);
    checkHover('`docker run -p 80‸80:80 nginx`', '8080:80', /^`-p`, `--publish` \*list\*.*several times/s);
    checkHover('`docker run --restart=al‸ways nginx`', 'always', /One of `no`, `always`/);
  });

  it('says nothing elsewhere', () => {
    for (const marked of [
      'We use dock‸er run.',
      '`docker run al‸pine`',
      '`docker run alpine ls -‸l`',
      '`docker pol‸ish`',
      '`docker-compose.‸yml`',
      '`docker‸0`',
      '`ls -‸l`',
    ])
      assert.equal(hovered(marked), undefined, marked);
  });
});

describe('docker commands in any text', () => {
  it('are completed, explained and judged without an error, within the text', () => {
    const piece = fc.constantFrom(
      ...[
        'docker ',
        'container ',
        'execute ',
        '-it',
        '--name=',
        '`',
        '```\n',
        '$ ',
        '\n',
        '\r\n',
        '> ',
        '    ',
        '\\',
        '"',
      ],
      ...['$(', ')', '|', '<a b>', '\0', '中文', '😀', 'constructor ', '__proto__ ', '# ', '<<EOF', '-'],
    );
    const noOthers = { ids: [], off: new Set<string>(), findings: [] };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), (pieces, number) => {
        const text = pieces.join('');
        const notebook = readNotebook(text);
        const at = Math.min(number, text.length);
        completeCommands(notebook, at, allSpecifications);
        hoverCommand(notebook, at, allSpecifications);
        for (const { span, message } of unknownCommand.check(notebook, exampleContext, noOthers)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          assert.ok(message.includes(text.slice(span.start, span.end)));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A text with the cursor in, the labels that an editor shows for it out. */
function checkOffers(marked: string, labels: string): void {
  const { text, at } = read(marked);
  const shown = completed(marked).filter(({ textEdit, filterText }) => {
    assert.ok(textEdit && 'range' in textEdit && filterText);
    const written = text.slice(offset(text, textEdit.range.start), at);
    return filterText.split(' ').some((name) => name.startsWith(written));
  });
  assert.equal(shown.map(({ label }) => label).join(' '), labels, marked);
}

function checkHover(marked: string, word: string, help: RegExp): void {
  const hover = hovered(marked);
  assert.ok(hover?.range && 'value' in (hover.contents as object), marked);
  const { text } = read(marked);
  assert.equal(text.slice(offset(text, hover.range.start), offset(text, hover.range.end)), word);
  assert.match((hover.contents as { value: string }).value, help);
}

/** The text after the offer of that label is taken. */
function accepted(marked: string, label: string): string {
  const { text } = read(marked);
  const edit = completed(marked).find((item) => item.label === label)?.textEdit;
  assert.ok(edit && 'range' in edit, `${label} is not offered`);
  const span = { start: offset(text, edit.range.start), end: offset(text, edit.range.end) };
  return applyEdits(text, [{ span, text: edit.newText }]);
}

function completed(marked: string) {
  const { text, at } = read(marked);
  return completeCommands(readNotebook(text), at, allSpecifications);
}

function hovered(marked: string) {
  const { text, at } = read(marked);
  return hoverCommand(readNotebook(text), at, allSpecifications);
}

function read(marked: string): { text: string; at: number } {
  const at = marked.indexOf('‸');
  return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}

function offset(text: string, place: { line: number; character: number }): number {
  return offsetAt(readNotebook(text).lines, text, place);
}
