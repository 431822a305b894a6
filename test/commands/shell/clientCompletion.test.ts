import assert from 'node:assert/strict';
import { clientQuestion, readOffers } from '../../../server/src/commands/catalog/clientCompletion';
import { readCommands } from '../../../server/src/commands/shell/words';

describe('an installed program', () => {
  const check = (line: string, written: string, asked: string) =>
    it(`${line} ${written}`, () => {
      const words = readCommands(line, { start: 0, end: line.length }).at(-1)?.words ?? [];
      const question = clientQuestion(words, written);
      assert.equal(question ? [question.client, ...question.args].join('|') : 'nobody', asked);
    });

  describe('is asked to complete its line, word by word', () => {
    check('docker', '', 'docker|__complete|');
    check('docker container', 'st', 'docker|__complete|container|st');
    check('docker run --name "my web" -it', '', 'docker|__complete|run|--name|my web|-it|');
    check('docker run', '--network=', 'docker|__complete|run|--network=');
    check('kubectl get', 'po', 'kubectl|__complete|get|po');
    check('helm', 'up', 'helm|__complete|up');
    check('docker rm "$(touch here)"', '', 'docker|__complete|rm|$(touch here)|');
    check('docker run', '--rest', 'docker|__complete|run|--rest');
    check('docker run -p80:80 -e A=b --rm=false', '', 'docker|__complete|run|-p80:80|-e|A=b|--rm=false|');
    check('docker network connect', 'w', 'docker|__complete|network|connect|w');
    check('kubectl -n web logs --follow', 'po', 'kubectl|__complete|-n|web|logs|--follow|po');
    check('kubectl get po', '-', 'kubectl|__complete|get|po|-');
    check('docker run', '-it', 'docker|__complete|run|-it');
  });

  describe('is not run if it is another program, or if notes would choose the server that it connects to', () => {
    check('git', 'st', 'nobody');
    check('./docker', 'run', 'nobody');
    check('', 'do', 'nobody');
    check('docker -H ssh://elsewhere', 'ps', 'nobody');
    check('docker -Hssh://elsewhere', 'ps', 'nobody');
    check('docker -DH ssh://elsewhere', 'ps', 'nobody');
    check('docker --host=ssh://elsewhere', 'ps', 'nobody');
    check('docker', '--context=elsewhere', 'nobody');
    check('docker --config ./here', 'ps', 'nobody');
    check('kubectl --kubeconfig ./here get', 'po', 'nobody');
    check('kubectl -n web -s elsewhere get', 'po', 'nobody');
    check('docker compose -f oci://elsewhere/app up', '', 'nobody');
    check('docker compose --file=https://elsewhere/app.git up', '', 'nobody');
    check('docker compose -f git@elsewhere.example:app.git up', '', 'nobody');
    check('helm show values', 'oci://elsewhere/app', 'nobody');
    check('docker run a\0b', '', 'nobody');
    check('docker compose up', '', 'nobody');
    check('docker model', 'r', 'nobody');
    check('docker container plugin', '', 'nobody');
    check('docker constructor', '', 'nobody');
    check('docker -a ps', '', 'nobody');
    check('docker -l ps compose -f compose.yaml up', '', 'nobody');
    check('docker ps -n --host=elsewhere', '', 'nobody');
    check('docker run --env-file=.env', '', 'nobody');
    check('docker run -iH elsewhere', '', 'nobody');
    check('docker run', '-Hssh', 'nobody');
    check('docker exec web --', '', 'nobody');
    check('kubectl apply -f .', '', 'nobody');
    check('kubectl get -f .', '', 'nobody');
    check('kubectl --v=9 get', '', 'nobody');
    check('kubectl krew', '', 'nobody');
    check('minikube kubectl', '', 'nobody');
    check('minikube -p ../elsewhere', 'st', 'nobody');
    check('helm plugin install', '', 'nobody');
    check('helm pull', '', 'nobody');
  });

  it('prints a line for each match, then a directive', () => {
    const offers = (answer: string) => readOffers(answer).map(({ name, about }) => `${name}: ${about}`);
    assert.deepEqual(offers('start\tStart some containers\nstats\tShow them:\n:4\n'), [
      'start: Start some containers',
      'stats: Show them',
    ]);
    assert.deepEqual(offers('no\nalways\n:36\n'), ['no: ', 'always: ']);
    assert.deepEqual(offers('_activeHelp_ Choose a name\n:4\n'), []);
    assert.deepEqual(offers(':1\n'), []);
    assert.deepEqual(offers('yaml\nyml\n:8\n'), []);
    assert.deepEqual(offers('Error: unknown command "__complete"\n'), []);
    assert.deepEqual(offers(''), []);
  });
});
