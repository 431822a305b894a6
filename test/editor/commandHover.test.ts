import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { hoverCommand } from '../../server/src/commands/hover/commandHover';
import { offsetAt } from '../../server/src/text/lines';
import { allSpecifications } from '../commands/specifications';
import { marked } from './marked';

describe('hover on commands', () => {
  it('explains programs and their commands, with usage and an example', () => {
    check('`dock‸er container exec web sh`', 'docker', /^\*\*docker\*\*/);
    check('`docker conta‸iner exec web sh`', 'container', /^\*\*docker container\*\*/);
    check('`docker container ‸exec web sh`', 'exec', /\[flags\] CONTAINER COMMAND.*docker container exec -it web sh/s);
    check('```sh\n$ docker image list‸\n```', 'list', /Aliases: `list`/);
    check('`docker-com‸pose up`', 'docker-compose', /Deprecated. Use `docker compose` instead/);
  });

  it('explains flags, combined or separate', () => {
    check('`docker run -i‸t alpine`', '-it', /^`-it` is two flags:\n\n- `-i`, `--interactive`.*\n- `-t`, `--tty`/);
    check('`docker run -it‸p 80:80 nginx`', '-itp', /^`-itp` is three flags:/);
    check('`docker run -‸i alpine`', '-i', /^`-i`, `--interactive`/);
    check('`docker run --lin‸k db web`', '--link', /Deprecated. Use `/);
    check('`kubectl get po --name‸space me`', '--namespace', /A flag of `kubectl`/);
  });

  it('shows hidden characters', () => {
    check('`docker rm we\u200bb d‸b`', 'db', /\n\nContains hidden characters: `docker rm we⟨U\+200B⟩b db`$/);
    check('`dock‸er\u00a0rm web`', 'docker', /Contains hidden characters: `docker⟨U\+00A0⟩rm web`$/);
  });

  it('explains the end of flags, `--`', () => {
    check('`kubectl exec -it web -‸- ls -l`', '--', /^Marks the end of flags/);
  });

  it('explains the values of flags', () => {
    check(
      '`docker run -p 80‸80:80 nginx`',
      '8080:80',
      /^Maps port `8080` on your machine to port `80` .*\n\nThe value of `-p`, `--publish`/,
    );
    check(
      '`docker run -p80‸80:80 nginx`',
      '8080:80',
      /^Maps port `8080` on your machine to port `80` in the container/,
    );
    check('`docker run -v "$(pwd):/a‸pp" nginx`', '"$(pwd):/app"', /^Mounts the current folder at `\/app`/);
    check('`docker run -e LANG=‸C nginx`', 'LANG=C', /^Sets the variable `LANG` to `C`/);
    check(
      '`docker run --mount type=tmpfs,‸target=/x nginx`',
      'type=tmpfs,target=/x',
      /^Mounts a temporary file system in memory/,
    );
    check('`docker run --restart=al‸ways nginx`', 'always', /^`always`: /);
    check('`docker run --rm=fal‸se nginx`', 'false', /^Turns off `--rm`/);
    check('`docker run --hostname ‸here nginx`', 'here', /^`-h`, `--hostname`/);
  });

  it('explains images and other names, and where the notes define them', () => {
    check('`docker run ngi‸nx:1.27`', 'nginx:1.27', /^The image `nginx`, tag `1.27`, from Docker Hub\. A web server/);
    check('`docker run --name w‸eb nginx`', 'web', /^A new name \(container\)\./);
    const notes = '# Lab\n\n```sh\ndocker network create front\ndocker run -d --name web nginx\n';
    check(
      `${notes}docker logs w‸eb\n\`\`\``,
      'web',
      /^`web` \(container\) is created on line 5 .*docker run -d --name web/s,
    );
    check(`${notes}docker run --net‸work front x\n\`\`\``, '--network', /^`--network`/);
    check(`${notes}docker run --network fr‸ont x\n\`\`\``, 'front', /^`front` \(network\) is created on line 4/);
  });

  it('explains commands inside other commands', () => {
    check('`docker exec -it web kube‸ctl get po`', 'kubectl', /^\*\*kubectl\*\*/);
    check('`docker exec web ls -‸l`', '-l', /A flag of `ls`/);
    check('`docker run alpine no-s‸uch`', 'no-such', /^Part of the command that `docker run` runs/);
    check('```sh\nbash -c "docker ru‸n x"\n```', 'run', /^\*\*docker run\*\*/);
    check('`docker rm $(docker p‸s -q)`', 'ps', /^\*\*docker ps\*\*/);
    check('`docker rm ‸$(docker ps -q)`', '$(docker ps -q)', /^The output of the command is inserted here/);
  });

  it('explains that flags after the image are passed on', () => {
    check('`docker run nginx -‸d`', '-d', /^A flag of `docker run` has to come before \*IMAGE\*/);
    check('`docker run nginx -p 80‸:80`', '-p 80:80', /^A flag of `docker run` has to come before/);
  });

  it('explains placeholders', () => {
    check(
      '`docker stop <contai‸ner id>`',
      '<container id>',
      /^`<container id>` is a placeholder. Replace it with a value: container id\./,
    );
    check('`docker push <me>/a‸pp`', '<me>/app', /^`<me>` is a placeholder. Replace it with a value: me\./);
    check('`docker run [OPTIONS] IM‸AGE`', 'IMAGE', /The argument \*IMAGE\*/);
  });

  it('explains shell syntax', () => {
    check('`docker ps ‸| grep web`', '|', /^Passes the output of the command on the left to the command on the right/);
    check('`docker ps‸|grep web`', '|', /^Passes the output of the command on the left to the command on the right/);
    check('`docker pull x &‸& docker run x`', '&&', /^Runs the next command only if/);
    check('`docker logs web ‸> log.txt`', '>', /^Writes the output of the command to a file/);
    check('`docker logs web 2‸>&1`', '2>&1', /^Sends errors/);
    check('```sh\ndocker run ‸\\\n  nginx\n```', '\\', /^Continues the command on the next line/);
    check('```sh\nfor n in 1 2; ‸do docker ps; done\n```', 'do', /^Starts the commands of a loop/);
    check('`su‸do docker ps`', 'sudo', /^Runs a command as root/);
    check('`DEBUG=‸1 docker ps`', 'DEBUG=1', /^Sets the variable `DEBUG` to `1`, for this command only/);
  });

  it('shows nothing elsewhere', () => {
    for (const text of [
      'We use dock‸er run.',
      'We use `docker` ‸| `grep`',
      '`docker pol‸ish`',
      '`docker run --no-su‸ch x`',
      '`docker-compose.‸yml`',
      '`docker‸0`',
      '`docker ps # then ‸| grep`',
      '`no-such-program -‸l`',
      '```yaml\ndocker‸: 1\n```',
    ])
      assert.equal(hovered(text), undefined, text);
  });
});

/** Checks the hover at the cursor in notes: the word that it is about, and its text. */
function check(text: string, word: string, help: RegExp): void {
  const hover = hovered(text);
  assert.ok(hover?.range && MarkupContent.is(hover.contents), text);
  const { notes: parsedNotes } = marked(text);
  const { start, end } = hover.range;
  const [from, to] = [start, end].map((place) => offsetAt(parsedNotes.lines, parsedNotes.text, place));
  assert.equal(parsedNotes.text.slice(from, to), word);
  assert.match(hover.contents.value, help);
}

function hovered(text: string) {
  const { notes: parsedNotes, at } = marked(text);
  return hoverCommand(parsedNotes, at, allSpecifications);
}
