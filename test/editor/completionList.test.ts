import assert from 'node:assert/strict';
import type { Command } from '../../server/src/commands/catalog/specification';
import { allSpecifications } from '../commands/specifications';
import { suggestingEditor } from './suggestingEditor';

const head = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (12 min)

\`\`\`sh
docker run -d --name web1 httpd:2.4
docker build -t me/app:1 .
\`\`\`

`;

type Language = 'sh' | 'dockerfile' | 'yaml';

/** Presses keys in the last line of the notes, in a code block if a language is given; returns the resulting lines. */
async function typed(keys: string, language?: Language): Promise<string> {
  const [open, close] = language ? [`\`\`\`${language}\n`, '\n```\n'] : ['', ''];
  const editor = suggestingEditor(`${head}${open}‸${close}`);
  await editor.press(keys);
  const text = editor.text();
  assert.ok(text.startsWith(head + open) && text.endsWith(close), keys);
  return text.slice((head + open).length, text.length - close.length);
}

/** Checks that keys are typed unchanged: Enter never accepts an item of the list. */
async function checkUnchanged(keys: string, language?: Language): Promise<void> {
  assert.equal(await typed(keys, language), `${keys.replaceAll('⏎', '\n')}‸`);
}

describe('the completion list', () => {
  for (const [what, lines] of [
    [
      'commands',
      ['docker run', 'docker ps', 'docker cp', 'docker images', 'docker compose up', 'git status', 'git stash'],
    ],
    ['commands that are prefixes of others', ['docker rm', 'docker image', 'kubectl set', 'git rm', 'docker start']],
    ['other names of commands', ['npm i', 'docker container list', 'docker PS']],
    ['flags', ['docker run -d', 'docker run --rm', 'docker run --publish', 'docker ps --help']],
    ['flags that are already there', ['docker run --memory 1g --memory', 'docker volume ls -q -q']],
    ['combined flags', ['docker run -it', 'docker run -itd', 'docker run -p80', 'docker run -p8080:80 nginx']],
    ['values', ['docker run --restart=no', 'docker run --restart always', 'kubectl get po', 'kubectl get pods']],
    ['numbers', ['docker compose events --since 1', 'head -n 20', 'docker ps -n 5']],
    ['popular images', ['docker run -d alpine', 'docker pull redis', 'docker run --rm nginx', 'docker pull mongo']],
    ['images of the notes', ['docker run me/app:1', 'docker run httpd', 'docker run httpd:2.4', 'docker rmi me/app:1']],
    ['unknown images', ['docker run me/ap', 'docker run m/app', 'docker build -t al', 'docker pull nginx:1.27']],
    ['containers of the notes', ['docker stop web1', 'docker logs web1', 'docker exec web1 ls']],
    [
      'unknown containers',
      ['docker stop web', 'docker stop w', 'docker run --name we', 'docker stop "web', 'docker rm -f web'],
    ],
    ['unknown networks', ['docker run --network b', 'docker network create fr', 'docker run --network=ho']],
    ['folders and files', ['docker build .', 'cd ~/notes', 'cat a.txt', 'docker build -t me/app .', 'cd -']],
    [
      'commands inside commands',
      ['docker exec web1 docker ps', 'sudo docker ps', 'docker ps | grep web', 'docker rm $(docker ps'],
    ],
    ['programs', ['docker-compose', 'docker-compose up', 'docker', 'apt-get install curl']],
    [
      'complete lines with a space at the end',
      ['docker ps ', 'docker stop web1 ', 'git commit ', 'docker run nginx ', 'docker images '],
    ],
    ['comments, and words of unknown programs', ['# docker ru', 'docker run alpine sh', './run -d', 'my-tool --re']],
  ] as const)
    it(`does not change ${what} in a shell on Enter`, async () => {
      for (const line of lines) await checkUnchanged(`${line}⏎ls⏎`, 'sh');
    });

  it('does not change typed text in a Dockerfile on Enter', async () => {
    await checkUnchanged(
      'FROM node AS web⏎WORKDIR /app⏎COPY . .⏎COPY ⏎COPY --link⏎RUN npm ci⏎RUN ⏎EXPOSE 80⏎from we⏎COPY --from=we⏎FROM nginx⏎FROM web⏎user me⏎cmd⏎',
      'dockerfile',
    );
  });

  it('does not change typed text in a compose file on Enter', async () => {
    assert.equal(
      await typed(
        'services:⏎  web:⏎  image: nginx⏎restart: no⏎init: true⏎volumes:⏎  - data:/db⏎⌫⌫depends_on:⏎  - d⏎- web⏎',
        'yaml',
      ),
      `services:
  web:
    image: nginx
    restart: no
    init: true
    volumes:
      - data:/db
    depends_on:
      - d
      - web
      ‸`,
    );
  });

  for (const [what, lines] of [
    ['code spans', ['Then `docker stop web`.', 'Then `docker ps', 'As `docker rm` and `docker rmi`']],
    ['lists', ['- Lab', '- ', '- [ ] Lab', '* Video', '1. Reading']],
    ['headings', ['### Inter', '### Beginner', '#### Video', '#### Lab: Docker', '#### Video: Why Docker?']],
    [
      'times',
      ['#### [A](https://my.example) (5 min)', '#### [A](https://my.example) ~5', '#### [A](https://my.example) - 1'],
    ],
    ['links', ['[Docker](https://my.example)', 'See [Lab](https://training.play-with-docker.com) (1)', '[Lab]']],
    ['prose', ['We use docker run', 'Beginner', 'Lab (and more) ~ 5 - 6 = 1']],
  ] as const)
    it(`does not change ${what} in notes on Enter`, async () => {
      for (const line of lines) await checkUnchanged(`${line}⏎⏎And so on.`);
    });

  it('closes at the end of each word in the examples of many programs', async () => {
    for (const line of exampleLines(['docker', 'kubectl', 'git', 'helm']).filter((_, n) => n % everyNth === 0)) {
      const editor = suggestingEditor(`${head}\`\`\`sh\n‸\n\`\`\`\n`);
      for (const word of line.split(/(?<=\S)(?= )/)) {
        await editor.press(word);
        const isOpen = editor.shown().length > 0;
        // A word of only dashes is the start of a flag.
        assert.ok(!isOpen || /^ --?$/.test(word), `${editor.shown()[0]} at ${word} in ${line}`);
      }
    }
  });

  for (const [keys, lines] of [
    ['docker ru⏎', 'docker run‸'],
    ['docker ru⇥', 'docker run‸'],
    ['docker sto⌫o⏎', 'docker stop‸'],
    ['docker run --res⏎=un⏎ alp⏎', 'docker run --restart=unless-stopped alpine‸'],
    ['docker run -it --rm alp⇥', 'docker run -it --rm alpine‸'],
    ['kubectl get pers⏎', 'kubectl get persistentvolumes‸'],
    ['docker stop ⏎', 'docker stop web1‸'],
    ['docker network ⏎', 'docker network ls‸'],
    ['docker run -⏎', 'docker run -d‸'],
  ] as const)
    it(`completes ${keys}`, async () => {
      assert.equal(await typed(keys, 'sh'), lines);
    });

  it('completes a word in code without a language that could be a sentence', async () => {
    for (const [keys, lines] of [
      ['docker run alp⏎', 'docker run alpine‸'],
      ['docker stop web⌃⏎', 'docker stop web1‸'],
      ['docker ps⏎docker pull alp⏎', 'docker ps\ndocker pull alpine‸'],
    ] as const) {
      const editor = suggestingEditor(`${head}\`\`\`\n‸\n\`\`\`\n`);
      await editor.press(keys);
      assert.equal(editor.text().slice(head.length), `\`\`\`\n${lines}\n\`\`\`\n`);
    }
  });

  it('completes instructions, keys and links', async () => {
    assert.equal(await typed('FROM node⏎WORKD⌃⏎ /app', 'dockerfile'), 'FROM node\nWORKDIR /app‸');
    assert.equal(
      await typed('services:⏎  web:⏎  ima⏎⏎restart: un⏎', 'yaml'),
      'services:\n  web:\n    image: \n    restart: unless-stopped‸',
    );
    const link = '[Lab: DevOps Docker Beginners Guide](https://training.play-with-docker.com/ops-s1-hello/)';
    assert.equal(await typed('#### [DevO⏎'), `#### ${link} (45 min)\n\n‸`);
    assert.equal(await typed('#### dev⌃ops⏎'), `#### ${link} (45 min)\n\n‸`);
  });

  it('opens when the user requests it, and closes again at a complete word', async () => {
    for (const [keys, lines] of [
      ['docker rm⌃⏎', 'docker rmi‸'],
      ['docker run -it⌃⏎', 'docker run -itd‸'],
      ['docker stop we⌃⏎', 'docker stop web1‸'],
      ['docker stp⌫⌃o⏎', 'docker stop‸'],
      ['docker stp⌫⌃op⏎', 'docker stop\n‸'],
      ['docker stp⌫⌃op⌫⏎', 'docker stop‸'],
      ['docker stop⌃⏎', 'docker stop\n‸'],
      ['docker run -it alp⏎←←←←←←←⌃⏎', 'docker run -itd‸ alpine'],
    ] as const)
      assert.equal(await typed(keys, 'sh'), lines, keys);
  });

  it('stays closed at the word before a space that is deleted', async () => {
    for (const line of ['docker rm', 'docker cp', 'docker run -it', 'docker image', 'docker stop web1'])
      assert.equal(await typed(`# rmi cpu -its images⏎${line} ⌫⏎`, 'sh'), `# rmi cpu -its images\n${line}\n‸`);
  });
});

/** Only every nth example is tested, because all of them take a minute. */
const everyNth = 8;

/** Returns the examples of all commands of programs. */
function exampleLines(programs: readonly string[]): readonly string[] {
  return programs.flatMap((name) => linesOf(allSpecifications.get(name) as Command));
}

function linesOf({ example, commands = [] }: Command): readonly string[] {
  return [...(example ? [example.line] : []), ...commands.flatMap(linesOf)];
}
