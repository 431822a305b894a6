import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { findingsOf } from '../../server/src/rules/engine/findings';
import { exampleContext as context } from '../rules/exampleContext';

// Tests the findings of rules about commands in the notes of one lab. `⟦...⟧` encloses the span of a finding.

describe('an unknown flag', () => {
  const rule = 'unknown-flag';

  for (const line of [
    'docker run -d ⟦--nmae⟧ web nginx',
    'docker run ⟦-name⟧ web nginx',
    'docker run ⟦–name⟧ web nginx',
    'docker run ⟦—rm⟧ nginx',
    'docker ps ⟦–a⟧',
    'ssh ⟦–i⟧ notes.pem me@os.example',
    'docker build -t notes . ⟦--no-cach⟧',
    'docker compose up ⟦--detatch⟧',
    'docker buildx build ⟦--platfrom⟧ linux/arm64 .',
    'docker exec web kubectl get pods ⟦--all-namespace⟧',
    'kubectl apply -f notes.yml ⟦--recrusive⟧',
    'sudo docker logs ⟦--folow⟧ web',
  ])
    it(`is in: ${line}`, () => check(rule, script(line)));

  for (const line of [
    'docker run -ditp8080:80 nginx',
    'docker run --rm=true --name=web nginx',
    'docker run alpine ls --colour',
    'docker run alpine notes –n',
    'docker exec web sh -c "docker run --nmae web"',
    'docker top web -eo pid',
    'docker -D --log-level debug ps -aq --no-trunc',
    'docker run --net host --dns-opt ndots:1 nginx',
    'docker scout cves --only-severity critical',
    'docker my-plugin --any',
    'docker run <options> [--flag] --$FLAG nginx',
    'docker -it run nginx',
    'kubectl exec web -- ls --colour',
    'git log --any-flag',
  ])
    it(`is not in: ${line}`, () => check(rule, script(line)));

  it('is reported only if a known flag is similar', () =>
    check(rule, 'Neither `docker run --whatever nginx` nor `docker run --opts`, but `docker run ⟦--detatch⟧ nginx`.'));
});

describe('misplaced flags', () => {
  const rule = 'misplaced-flag';

  for (const line of [
    'docker run nginx ⟦-p 8080:80⟧',
    'docker run me/notes:1 ⟦-p 8080:80 -it⟧',
    'docker run me/notes ⟦-v "$PWD":/notes⟧',
    'docker run ubuntu ⟦-it⟧ bash',
    'docker container run nginx ⟦--name web⟧',
    'docker run nginx ⟦-d⟧',
    'docker exec web ⟦-it⟧ sh',
    'docker ⟦-it⟧ run ubuntu',
    'docker container ⟦--all⟧ ls',
  ])
    it(`are in: ${line}`, () => check(rule, script(line)));

  for (const line of [
    'docker run alpine ls -it',
    'docker run nginx -t',
    'docker run redis --port 6380',
    'docker run postgres -c max_connections=200',
    'docker run curlimages/curl -v https://os.example',
    'docker run me/etcd --name node1',
    'docker run php -d memory_limit=1G -m',
    'docker run memcached -d',
    'docker --debug run nginx',
    'kubectl exec web -it -- sh',
  ])
    it(`are not in: ${line}`, () => check(rule, script(line)));
});

describe('a clashing port', () => {
  const rule = 'clashing-ports';

  it('is one that a container of another name or image publishes', () => {
    check(rule, script('docker run -d -p 80:80 --name a nginx', 'docker run -d -p ⟦80:8080⟧ --name b nginx'));
    check(rule, script('docker run -dp 80:80 nginx', 'docker run -dp⟦80:80⟧ httpd'));
    check(rule, script('docker run -d -p 127.0.0.1:80:80 nginx', 'docker run -p ⟦80:80⟧ -it httpd'));
  });

  it('is one that the same command publishes for another port of the container', () => {
    check(rule, script('docker run -p 80:80 -p ⟦80:8080⟧ nginx'));
    check(rule, script('docker run -p 80:80 -p 80:80 -p 81:80 -p 80:80/udp nginx'));
  });

  it('is free after the container is stopped, or may have been stopped', () => {
    for (const between of [
      'docker stop a',
      'docker rm -f $(docker ps -q)',
      'docker system prune',
      './clean.sh',
      'exit',
    ])
      check(rule, script('docker run -d -p 80:80 --name a nginx', between, 'docker run -d -p 80:80 --name b httpd'));
  });

  it('is still in use if another container is stopped', () =>
    check(
      rule,
      script('docker run -d -p 80:80 --name a nginx', 'docker stop c', 'docker run -d -p ⟦80:80⟧ --name b httpd'),
    ));

  it('ignores other protocols, addresses and hosts, and ports that are chosen from a range', () => {
    check(rule, script('docker run -d -p 53:53/udp nginx', 'docker run -d -p 53:53 httpd'));
    check(rule, script('docker run -d -p 127.0.0.1:80:80 nginx', 'docker run -d -p 127.0.0.2:80:80 httpd'));
    check(rule, script('docker run -d -p 80-90:80 nginx', 'docker run -d -p 80:80 httpd'));
    check(rule, '```console\n[node1] $ docker run -d -p 80:80 nginx\n[node2] $ docker run -d -p 80:80 httpd\n```');
  });

  it('is not reported if the second container replaces the first, or is the same one', () => {
    check(rule, script('docker run -d -p 80:80 nginx', '# or:', 'docker run -d -p 80:80 httpd'));
    check(rule, script('docker run -d -p 80:80 nginx', 'docker run -d -p 80:80 --name web nginx'));
    check(rule, script('docker run -d -p 80:80 nginx') + script('docker run -d -p 80:80 httpd'));
  });

  it('is one that another service of a compose file publishes, unless a profile has to ask for it', () => {
    const compose = (...more: readonly string[]) =>
      ['```yaml', 'services:', '  a:', '    image: nginx', '    ports:', '      - 80:80', '  b:', '    image: httpd']
        .concat(more, '```', '')
        .join('\n');
    check(rule, compose('    ports:', '    - ⟦127.0.0.1:80:8080⟧ # the same'));
    check(rule, compose('    ports:', '      - 80', '      - 8080:80', "      - '80:80/udp'"));
    check(rule, compose('    profiles: [test]', '    ports:', '      - 80:80'));
  });

  it('is not reported if the notes show that docker refuses it', () =>
    check(
      rule,
      '```console\n$ docker run -d -p 80:80 nginx\n$ docker run -d -p 80:80 httpd\ndocker: Bind for 0.0.0.0:80 failed: port is already allocated.\n```',
    ));
});

describe('a duplicate container name', () => {
  const rule = 'duplicate-container';
  const first = 'docker run -d --name web nginx';
  const second = 'docker run -d --name web httpd';

  it('is reported if the lab already used it', () => {
    check(rule, script(first, 'docker run -d --name ⟦web⟧ httpd'));
    check(rule, `${script('docker create --name "web" nginx')}Then:\n\n${script('docker run --name ⟦web⟧ httpd')}`);
  });

  it('is free after a command that removes or stops the container, or may have done so', () => {
    for (const between of [
      'docker rm web',
      'docker stop web',
      'docker container prune',
      'docker rename web old',
      'ssh b',
    ])
      check(rule, script(first, between, second));
    check(rule, `${script(first)}Remove it first.\n\n${script(second)}`);
    check(rule, script('docker run --rm --name web nginx', second));
  });

  it('is free in another lab', () =>
    check(rule, `${script(first)}### [Lab: More](https://os.example/more) (5 min)\n\n${script(second)}`));

  it('is free on another machine', () => check(rule, `${script(first)}On node 2:\n\n${script(second)}`));

  it('is not reported in sentences', () => check(rule, `\`${first}\` is what \`${second}\` was.`));
});

describe('an unknown container', () => {
  const rule = 'unknown-container';

  it('is reported if the lab starts it only later', () => {
    check(rule, script('docker exec -it ⟦web⟧ sh', 'docker run -d --name web nginx'));
    check(rule, `${script('docker logs -f ⟦web⟧')}Start it:\n\n${script('docker run -d --name web nginx')}`);
  });

  it('is reported if its name is similar to that of another container', () => {
    check(rule, script('docker run -d --name website nginx', 'docker exec -it ⟦webiste⟧ sh'));
    check(rule, script('docker run -d --name website nginx', 'docker logs ⟦webste⟧'));
  });

  it('is not reported if it may have existed before the lab', () => {
    check(rule, script('docker stop web', 'docker rm web', 'docker run -d --name web nginx'));
    check(rule, script('docker exec web date', 'docker rm -f web', 'docker run -d --name web nginx'));
    check(rule, script('docker compose up -d', 'docker exec web date', 'docker run -d --name web nginx'));
    check(rule, `\`docker run --name web nginx\`\n\n${script('docker logs web', 'docker run -d --name web nginx')}`);
  });

  it('is not reported if its name may be that of another container', () => {
    check(rule, script('docker run -d --name webapp nginx', 'docker logs webapi'));
    check(rule, script('docker run -d --name worker1 nginx', 'docker logs worker2', 'docker logs worker'));
    check(rule, script('docker run -d --name web nginx', 'docker logs <container>', 'docker logs 3f2a'));
    check(rule, script('docker run -d --name website nginx', 'docker logs webiste', 'docker exec webiste sh'));
  });
});

describe('deprecated commands and flags', () => {
  const rule = 'deprecated-command';

  for (const line of [
    'sudo ⟦docker-compose⟧ -f notes.yml up -d',
    'docker run ⟦--link⟧ db:db web',
    'docker run ⟦--net⟧=host nginx',
    'docker ⟦deploy⟧ -c notes.yml notes',
  ])
    it(`is in: ${line}`, () => check(rule, script(line)));

  it('are not reported in text that only mentions them', () =>
    check(rule, 'The old `docker-compose` reads `docker-compose.yml`, as `docker compose up` does.'));
});

function script(...lines: readonly string[]): string {
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n\n`;
}

/** Checks the findings of a rule, which are marked in the notes of a lab. */
function check(rule: string, marked: string): void {
  const text = `# Notes\n\n## Area 2: Containers\n\n### [Lab: Boxes](https://os.example/box) (40 min)\n\n${marked}`;
  const bare = text.replace(/[⟦⟧]/g, '');
  const found = findingsOf(readNotes(bare), context, {}).filter((one) => one.rule.id === rule);
  const withMarks = found.reduceRight(
    (now, { span: { start, end } }) => `${now.slice(0, start)}⟦${now.slice(start, end)}⟧${now.slice(end)}`,
    bare,
  );
  assert.equal(withMarks, text);
}
