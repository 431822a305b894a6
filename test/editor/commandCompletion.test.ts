import assert from 'node:assert/strict';
import { type CompletionItem, CompletionItemKind, CompletionItemTag } from 'vscode-languageserver-types';
import { completeCommands } from '../../server/src/commands/completion/commandCompletion';
import { offsetAt } from '../../server/src/text/lines';
import { allSpecifications } from '../commands/specifications';
import { accepted, inOrder, marked } from './marked';

describe('completion of commands', () => {
  it('offers the commands below a command, then its flags', () => {
    checkOffers('Use `docker network ‸` for it.', 'ls create rm inspect connect disconnect prune --help');
  });

  it('offers common commands first, at every depth', () => {
    for (const [text, first] of [
      ['`docker ‸`', 'run ps exec'],
      ['`docker compose ‸`', 'up down run'],
      ['`kubectl ‸`', 'get apply describe'],
      ['`kubectl create ‸`', 'deployment service namespace'],
      ['`git ‸`', 'clone init status'],
      ['`git commit -‸`', '-m, --message -a, --all -am'],
      ['`curl -‸`', '-X, --request -H, --header -d, --data'],
      ['`aws s3 ‸`', 'ls cp sync'],
    ] as const)
      assert.equal(labels(text).slice(0, 3).join(' '), first, text);
  });

  it('offers only `--help` after a dash if nothing else is known', () => {
    checkOffers('`docker logout ‸`', '');
    checkOffers('`cd -‸`', '--help');
  });

  it('filters by the typed prefix', () => {
    checkOffers('`docker container st‸`', 'start stop stats');
    checkOffers('`docker image li‸`', 'ls');
  });

  it('knows where commands are', () => {
    checkOffers('```sh\nsudo docker volume cr‸\n```', 'create');
    checkOffers('```console\n$ docker volume cr‸\n```', 'create');
    checkOffers('```\ndocker pull alpine && docker volume cr‸\n```', 'create');
    checkOffers('```bash\ndocker rm $(docker network l‸)\n```', 'ls');
    checkOffers('```sh\ndocker run \\\n  --na‸\n```', '--name');
    checkOffers('- a list:\n\n      docker volume cr‸\n', 'create');
    checkOffers('> ```sh\n> docker volume cr‸\n> ```', 'create');
    checkOffers('```sh\ndocker volume cr‸', 'create');
    checkOffers('```powershell\ndocker.exe volume cr‸\n```', 'create');
    checkOffers('```sh\n/usr/bin/docker volume cr‸\n```', 'create');
  });

  it('works before the inline code is closed', () => {
    checkOffers('Then `docker volume cr‸', 'create');
    checkOffers('Both `docker ps` and `docker volume cr‸', 'create');
  });

  it('completes commands inside other commands', () => {
    checkOffers('`docker exec -it web docker volume cr‸`', 'create');
    checkOffers('`kubectl exec web -- docker volume cr‸`', 'create');
    checkOffers('`ssh me@box docker volume cr‸`', 'create');
    checkOffers('```sh\nbash -c "docker ps; docker volume cr‸"\n```', 'create');
    checkOffers("```sh\ndocker run alpine sh -c 'docker volume cr‸\n```", 'create');
    checkOffers('`docker exec web docker-comp‸`', 'docker-compose');
  });

  it('offers nothing in prose, other languages, output, or arguments of unknown programs', () => {
    for (const text of [
      'We use docker ‸',
      '`docker ps` and docker volume cr‸',
      '`docker` volume cr‸',
      '```yaml\ndocker volume cr‸\n```',
      '```console\n$ docker ps\ndocker volume cr‸\n```',
      '`docker ps # docker volume cr‸`',
      '`docker run alpine ‸`',
      '`cd ‸`',
      '`docker run alpine -‸`',
      '`docker run alpine no-such ‸`',
      '`docker polish ‸`',
      '`no-such-program ‸`',
      '```sh\n‸\n```',
      '‸',
    ])
      checkOffers(text, '');
  });

  it('offers each flag once, with all of its names, after a dash', () => {
    checkOffers('`docker volume ls --f‸`', '-f, --filter --format');
    checkOffers('`docker volume ls -f‸`', '-f, --filter');
    checkOffers('`docker run --vol‸`', '-v, --volume --volume-driver --volumes-from');
    checkOffers('`docker --log‸ ps`', '-l, --log-level');
    checkOffers('`kubectl get po --namesp‸`', '-n, --namespace');
  });

  it('offers a flag once, unless it repeats', () => {
    checkOffers('`docker volume ls -q --q‸`', '');
    checkOffers('`docker volume ls --q‸ -q`', '');
    checkOffers('`docker run -it --tt‸`', '');
    checkOffers('`docker run -e A=1 --env‸`', '-e, --env --env-file');
  });

  it('offers to combine short flags', () => {
    checkOffers('`docker run -i‸`', '-i, --interactive');
    checkOffers('`docker volume ls -qf‸`', '');
    const joined = '-it -itP -ita -itc -itd -ite -ith -itl -itm -itp -itq -itu -itv -itw';
    assert.equal(labels('`docker run -it‸`').sort().join(' '), joined);
    assert.equal(labels('`docker run -it‸`')[0], '-it');
    assert.equal(accept('`docker run -it‸ alpine`', '-itp'), '`docker run -itp‸ alpine`');
  });

  it('offers the values of a flag or a command, with their descriptions', () => {
    checkOffers('`docker run --restart ‸`', 'no always on-failure unless-stopped');
    checkOffers('`docker run --restart=un‸ alpine`', 'unless-stopped');
    checkOffers('`docker run --rm=‸ alpine`', 'true false');
    checkOffers('`docker run --name ‸`', '');
    checkOffers('`docker swarm join-token w‸`', 'worker');
    checkOffers('`kubectl get po -o ya‸`', 'yaml');
    checkOffers('`kubectl run web --image=alp‸`', 'alpine');
    checkOffers('`kubectl create job one --image alp‸`', 'alpine');
    assert.notEqual(item('`docker run --restart ‸`', 'always').detail, 'always');
  });

  it('offers images where one is expected, and flags only after a dash', () => {
    const images = labels('`docker run -it ‸`');
    assert.ok(images.includes('alpine') && images.includes('nginx'));
    assert.deepEqual(
      images.filter((name) => name.startsWith('-')),
      [],
    );
    checkOffers('`docker run -it --rm‸`', '--rm');
    checkOffers('`docker pull alp‸`', 'alpine');
  });

  it('offers names in the notes, the nearest first', () => {
    const notes =
      '```sh\ndocker network create front\ndocker build -t me/app:1 .\ndocker run -d --name far me/app:1\n```\n\n' +
      '```sh\ndocker run -d --name near --network front -v data:/db me/app:2\n';
    checkOffers(`${notes}docker stop ‸\n\`\`\`\n\nThen \`docker logs near\`.`, 'near far');
    assert.deepEqual(labels(`${notes}docker run ‸\n\`\`\``).slice(0, 3), ['me/app:2', 'me/app:1', 'alpine']);
    checkOffers(`${notes}docker network rm fr‸\n\`\`\``, 'front');
    checkOffers(`${notes}docker network rm ‸\n\`\`\``, 'front');
    checkOffers(`${notes}docker volume rm da‸\n\`\`\``, 'data');
    checkOffers('`docker stop <container>` and `docker stop ‸`', '-s, --signal -t, --timeout --help --time');
  });

  it('ignores the word at the cursor when it collects names', () => {
    for (const text of [
      '`docker run --rm nginxgit‸`',
      '`docker run --rm nginx‸git`',
      '`docker run --rm ‸nginxgit`',
      '`docker run --rm nginxgit‸ status`',
      '`docker stop "web‸"`',
      "`docker stop 'we‸b'`",
      '`docker run -v data:/d‸b nginx`',
    ]) {
      const own = completed(text).filter(({ kind }) => kind === CompletionItemKind.Value);
      assert.deepEqual(
        own.map(({ label }) => label),
        [],
        text,
      );
    }
  });

  it('offers programs after the first letter', () => {
    checkOffers('`docker-com‸`', 'docker-compose');
    checkOffers('```sh\nsudo docker-com‸\n```', 'docker-compose');
    assert.ok(labels('```sh\ndo‸\n```').includes('docker'));
    checkOffers('`docker-compose up‸`', 'up');
  });

  it('replaces the word that the cursor is in', () => {
    assert.equal(accept('`docker con‸tianer ls`', 'container'), '`docker container‸ ls`');
    assert.equal(accept('`docker run --restart=al‸`', 'always'), '`docker run --restart=always‸`');
    assert.equal(accept('`docker ‸`', 'ps'), '`docker ps‸`');
    assert.equal(accept('`docker run --restart "al‸"`', 'always'), '`docker run --restart "always‸"`');
    const twoLines = '```sh\ndocker run --restart "al‸\nx"\n```';
    assert.equal(accept(twoLines, 'always'), '```sh\ndocker run --restart "always‸\nx"\n```');
  });

  it('describes its items in plain text', () => {
    const { documentation, detail, insertTextFormat } = item('`docker container ex‸`', 'exec');
    assert.match(JSON.stringify(documentation), /docker container exec \[flags\] CONTAINER COMMAND\.\.\./);
    assert.match(JSON.stringify(item('`docker ru‸`', 'run').documentation), /docker run -d --name web/);
    assert.ok(detail);
    assert.equal(insertTextFormat, undefined);
  });

  it('marks deprecated items and lists them last', () => {
    const { tags, documentation } = item('`docker run --li‸`', '--link');
    assert.deepEqual(tags, [CompletionItemTag.Deprecated]);
    assert.match(JSON.stringify(documentation), /Deprecated. Use `/);
    assert.equal(labels('`docker run --‸`').indexOf('--link') > labels('`docker run --‸`').indexOf('--workdir'), true);
  });
});

/** Checks the labels that an editor shows at the cursor of a text. */
function checkOffers(text: string, expected: string): void {
  const { notes: parsedNotes, at } = marked(text);
  const shown = inOrder(completed(text)).filter(({ textEdit, filterText }) => {
    assert.ok(textEdit && 'range' in textEdit && filterText);
    const written = parsedNotes.text.slice(offsetAt(parsedNotes.lines, parsedNotes.text, textEdit.range.start), at);
    return filterText.split(' ').some((name) => name.startsWith(written));
  });
  assert.equal(shown.map(({ label }) => label).join(' '), expected, text);
}

/** Returns all labels, in order. */
function labels(text: string): string[] {
  return inOrder(completed(text)).map(({ label }) => label);
}

function item(text: string, label: string): CompletionItem {
  const found = completed(text).find((one) => one.label === label);
  assert.ok(found, `${label} is not offered in ${text}`);
  return found;
}

function accept(text: string, label: string): string {
  return accepted(marked(text).notes, item(text, label));
}

function completed(text: string): CompletionItem[] {
  const { notes: parsedNotes, at } = marked(text);
  return completeCommands(parsedNotes, at, allSpecifications);
}
