import assert from 'node:assert/strict';
import { notedCommand } from '../../server/src/commands/catalog/resolvedCommands';
import { misspelledCommand } from '../../server/src/commands/rules/misspelledCommand';
import { readCommands } from '../../server/src/commands/shell/words';
import { distance } from '../../server/src/text/nearest';
import { allSpecifications } from './specifications';

describe('typing errors in commands', () => {
  it('are found if exactly one name is similar', () => {
    check('docker container ⟦exce⟧ -it web sh', 'docker container exec');
    check('docker ⟦comit⟧ web notes:1', 'docker commit');
    check('docker ⟦rnu⟧ alpine', 'docker run');
    check('docker ⟦contianer⟧ ls', 'docker container ls');
    check('docker swarm ⟦joint-token⟧ worker', 'docker swarm join-token');
    check('docker network ⟦creates⟧ -d overlay notes', 'docker network create');
    check('docker compose ⟦donw⟧ now', 'docker compose down');
  });

  it('include synonyms', () => {
    check('docker container ⟦execute⟧', 'docker container exec');
    check('docker image ⟦delete⟧ alpine', 'docker image rm');
    check('docker container ⟦pull⟧ alpine', 'docker image pull');
  });

  it('are found in all programs, including incompletely known ones if nothing else is likely', () => {
    checkTyped('kubectl ⟦gte⟧ pods', 'kubectl get');
    checkTyped('kubectl ⟦descirbe⟧ pod web', 'kubectl describe');
    checkTyped('git ⟦comit⟧ -m notes', 'git commit');
    checkTyped('git ⟦psuh⟧', 'git push');
    checkTyped('minikube ⟦strat⟧', 'minikube start');
    checkTyped('sudo apt ⟦instal⟧ nginx', 'apt install');
    checkTyped('terraform ⟦aply⟧', 'terraform apply');
    checkTyped('npm ⟦verison⟧', 'npm version');
    for (const line of [
      'kubectl neat',
      'git co main',
      'git dc',
      'git lg',
      'git tree',
      'npm instal',
      'npm isntall',
      'npm t',
    ])
      checkTyped(line, undefined);
    checkTyped('npm ⟦logni⟧', 'npm login');
    for (const line of ['npm audit signatures', 'npm cache ls', 'npm config fix', 'npm logging'])
      checkTyped(line, undefined);
    for (const line of ['yarn lint', 'yarn biuld', 'tmux attach-sess', 'gem inst rake', 'cargo b', 'gradle tasks'])
      checkTyped(line, undefined);
  });

  it('include the name of the program if its commands follow', () => {
    check('⟦socker⟧ run', 'docker');
    check('⟦dokcer⟧ container ls', 'docker');
    check('⟦docker-compos⟧ up -d', 'docker-compose');
    check('⟦kubeclt⟧ get pods', 'kubectl');
  });

  it('have no fix if several names are similar, or another error would remain', () => {
    checkTyped('docker volume ⟦polish⟧ data', 'none');
    checkTyped('docker container ⟦rmn⟧ web', 'none');
  });

  for (const line of [
    'docker',
    'docker runs',
    'docker containers',
    'docker volumes and networks',
    'docker log',
    'docker mode',
    'docker api',
    'docker hub',
    'docker client server',
    'docker swarm mode',
    'docker swarm node',
    'docker network driver',
    'docker container instance',
    'docker container pull',
    'docker image is a template',
    'docker build-notes',
    'docker my-plugin run',
    'docker ext run',
    'docker 28.2.2',
    'docker run.sh',
    'docker container exec.',
    'docker context create prod',
    'docker help run',
    'docker scout cves alpine',
    'docker buildx history ls',
    'docker <comand> web',
    'docker container -i -t unknown',
    'dockerd run',
    'rocker build notes',
    'locker run',
    'docket ls',
    'worker run',
    'socker',
    'socker match results',
    'rm -rf docker contianer',
  ])
    it(`are not in: ${line}`, () => check(line, undefined));
});

describe('distance of words', () => {
  for (const [a, b, slips] of [
    ['', '', 0],
    ['run', 'run', 0],
    ['rn', 'run', 1],
    ['runn', 'run', 1],
    ['ron', 'run', 1],
    ['rnu', 'run', 1],
    ['socker', 'docker', 1],
    ['dokcer', 'docker', 1],
    ['worker', 'docker', 2],
    ['', 'ab', 2],
  ] as const)
    it(`${a} - ${b}`, () => assert.deepEqual([distance(a, b), distance(b, a)], [slips, slips]));
});

/** Checks the correction of a marked misspelling in prose. */
function check(marked: string, correction: string | undefined): void {
  assert.deepEqual(misspelling(marked, false), expected(marked, correction));
}

/** Checks the correction of a marked misspelling in a shell script and after a prompt. */
function checkTyped(marked: string, correction: string | undefined): void {
  assert.deepEqual(misspelling(marked, true), expected(marked, correction));
}

function expected(marked: string, correction: string | undefined) {
  return { marked, correction };
}

function misspelling(marked: string, typed: boolean) {
  const line = marked.replace(/[⟦⟧]/g, '');
  const [command] = readCommands(line, { start: 0, end: line.length });
  const noted = command && notedCommand(command, typed, allSpecifications);
  const found = noted && misspelledCommand(noted, allSpecifications);
  if (!found) return { marked: line, correction: undefined };
  const { start, end } = found.word.span;
  return {
    marked: `${line.slice(0, start)}⟦${line.slice(start, end)}⟧${line.slice(end)}`,
    correction: found.correction?.command ?? 'none',
  };
}
