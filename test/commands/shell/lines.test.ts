import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_SHELL_LENGTH, shellLines } from '../../../server/src/commands/shell/lines';
import { typedCommands } from '../../../server/src/commands/shell/typedCommands';
import { type Code, codeIn } from '../../../server/src/markdown/code/code';
import { readBlocks } from '../../../server/src/markdown/sections/blocks';
import { slice } from '../../../server/src/text/span';
import { cpuTime } from '../../cpuTime';

/** Markdown, and the commands in its code, separated by ` / `. */
type Case = readonly [name: string, markdown: string, typed: string];

const sessions: readonly Case[] = [
  [
    'output of a session, which is not a command',
    '```console\n$ docker ps\ndocker run is no command here\n```',
    'docker ps',
  ],
  ['a prompt in a code block for a shell', '```sh\n$ docker ps\nCONTAINER ID   IMAGE\n$ ls\n```', 'docker ps / ls'],
  ['the prompt of a lab', '```\n[node1] $ docker info\n```', 'docker info'],
  [
    'the prompt of a lab on a separate line',
    '```\n[node1] (local) root@192.168.0.8 ~\n$ docker info\n```',
    'docker info',
  ],
  [
    'the prompt of a lab on the line of the command',
    '```\n[node1] (local) root@192.168.0.8 ~ $ docker info\n```',
    'docker info',
  ],
  ['a user at a host', '```\nme@host:~/notes$ docker ps\n```', 'docker ps'],
  ['a user at a host in the cloud', '```\nubuntu@ip-10-0-0-1:~$ docker ps\n```', 'docker ps'],
  ['a user at a host, in brackets', '```\n[me@host ~]$ docker ps\n```', 'docker ps'],
  ['root at a host', '```\nroot@8f2e:/# ls\n```', 'ls'],
  ['a Mac', '```\nme@MacBook-Pro notes % ls\n```', 'ls'],
  ['fish', '```\nme@host ~/notes> ls\n```', 'ls'],
  ['a branch of git', '```\nme@host:~/notes (main)$ git status\n```', 'git status'],
  ['an environment of Python', '```\n(venv) me@host:~$ pip list\n```', 'pip list'],
  ['a prompt with the name and version of a shell', '```\nbash-5.1$ mine\nsh-4.2# yours\n```', 'mine / yours'],
  ['a prompt in an Alpine container', '```\n/ # mine\n/app # npm start\n```', 'mine / npm start'],
  ['prompts without spaces', '```\n[node1]$docker ps\nme@host:~$docker info\n```', 'docker ps / docker info'],
  ['bare prompts without spaces', '```\n$docker ps\n$docker info\n```', 'docker ps / docker info'],
  ['PowerShell', '```\nPS C:\\notes> docker ps\nPS C:\\> docker info\nPS> ls\n```', 'docker ps / docker info / ls'],
  ['cmd', '```\nC:\\>docker ps\nC:\\Users\\me> docker info\n```', 'docker ps / docker info'],
  ['a percent sign', '```\n% docker ps\n```', 'docker ps'],
  ['an angle bracket', '```\n> docker ps\n> docker info\n```', 'docker ps / docker info'],
  ['a number sign as the only prompt', '```\n# docker ps\n```', 'docker ps'],
  ['a comment next to other commands', '```\n# docker ps\ndocker info\n```', 'docker info'],
  ['a comment in a script', '```bash\n# docker ps\ndocker info\n```', 'docker info'],
  [
    'a shell in a container',
    '```\n$ docker run -it alpine\n    /# ls\n    /# exit\n```',
    'docker run -it alpine / ls / exit',
  ],
  [
    'continued lines with a continuation prompt',
    '```\n$ docker run \\\n> -d \\\n> nginx\nf7a9\n```',
    'docker run \\⏎-d \\⏎nginx',
  ],
  [
    'a loop with a continuation prompt',
    '```\n$ for x in a b; do\n> echo $x\n> done\na\n```',
    'for x in a b; do⏎echo $x⏎done',
  ],
  [
    'a here-document with a continuation prompt',
    '```\n$ cat <<EOF > f\n> a\n> EOF\n$ ls\n```',
    'cat <<EOF > f⏎a⏎EOF / ls',
  ],
  ['continued lines in PowerShell', '```\nPS C:\\> docker run `\n>>   -d nginx\nf7a9\n```', 'docker run `⏎  -d nginx'],
  ['continued lines in cmd', '```\nC:\\> docker run ^\nMore? -d nginx\n```', 'docker run ^⏎-d nginx'],
  ['an unclosed quote', '```\n$ echo "a\nb\n$ ls\n```', 'echo "a / ls'],
  ['Python', '```\n>>> import os\n>>> os.getcwd()\n```', ''],
  ['Python in a session', '```console\n$ python3\n>>> ls = 1\n```', 'python3'],
  ['prompts of other programs', '```\nmysql> SELECT 1;\nmininet> pingall\nroot@box> feature:install x\n```', ''],
];

const scripts: readonly Case[] = [
  ['one command per line', '```sh\ndocker ps\n\ndocker info\n```', 'docker ps / docker info'],
  ['comments', '```sh\n# first\ndocker ps # all\ndocker info // mine\n```', 'docker ps / docker info'],
  ['continued lines', '```sh\ndocker run \\\n  -d \\  \n  nginx\nls\n```', 'docker run \\⏎  -d \\⏎  nginx / ls'],
  [
    'continued lines, copied with their prompts',
    '```sh\ndocker run \\\n> --detach \\\n> nginx\n```',
    'docker run \\⏎--detach \\⏎nginx',
  ],
  ['a redirection on the next line', '```sh\ndocker ps \\\n> all.txt\n```', 'docker ps \\⏎> all.txt'],
  [
    'PowerShell',
    '```powershell\ndocker run `\n  -d nginx\nGet-Process | % { ls }\n```',
    'docker run `⏎  -d nginx / Get-Process | % { ls }',
  ],
  [
    'PowerShell in a fence of another shell',
    '```sh\ndocker run `\n  -d nginx\nls\n```',
    'docker run `⏎  -d nginx / ls',
  ],
  ['cmd', '```bat\ndocker run ^\n  -d nginx\n```', 'docker run ^⏎  -d nginx'],
  ['quotes over several lines', '```sh\ngit commit -m "one\n\ntwo"\nls\n```', 'git commit -m "one⏎⏎two" / ls'],
  ['a here-document', '```sh\ncat <<EOF > f\ndocker no\nEOF\nls\n```', 'cat <<EOF > f⏎docker no⏎EOF / ls'],
  ['two here-documents', '```sh\ncat <<A <<-"B C"\na\nA\n\tb\n\tB C\nls\n```', 'cat <<A <<-"B C"⏎a⏎A⏎\tb⏎\tB C / ls'],
  ['an unclosed here-document', '```sh\ncat <<EOF\nls\n```', 'cat <<EOF / ls'],
  ['blocks', '```sh\nif a; then\n  b\nfi\nf() {\n  c\n}\n(\n  d\n)\n```', 'if a; then⏎  b⏎fi / f() {⏎  c⏎} / (⏎  d⏎)'],
  ['an unclosed block', '```sh\nfor you\nls\n```', 'ls'],
  ['an unclosed bracket', '```sh\ndocker rm $(docker ps\nls\n```', 'docker rm $(docker ps / ls'],
  ['an apostrophe', "```sh\necho it's\necho that's\n```", "echo it's / echo that's"],
  [
    'a table below its command',
    '```sh\ndocker ps\nCONTAINER ID   IMAGE    NAMES\nf7a9e3c1b2d4   nginx    web\n8f2e00000000   nginx    db\nls\n```',
    'docker ps / ls',
  ],
  [
    'output of docker',
    '```sh\ndocker pull nginx\nUsing default tag: latest\nlatest: Pulling from library/nginx\nStatus: Downloaded newer image\n```',
    'docker pull nginx',
  ],
  ['output of ls', '```sh\nls -l\ntotal 8\n-rw-r--r-- 1 me me 5 notes\ndrwxr-xr-x 1 me me 5 old\n```', 'ls -l'],
  [
    'the content of an edited file',
    '```bash\nvi Dockerfile\nFROM alpine\nRUN apk update\nCMD ["sh"]\nvar os = require("os");\nconsole.log(os);\ndocker build .\n```',
    'vi Dockerfile / docker build .',
  ],
];

const unnamed: readonly Case[] = [
  [
    'known programs',
    '```\ndocker ps\nsudo mn -c\n./gradlew build\nA=1 npm start\n$(aws ecr get-login)\n```',
    'docker ps / sudo mn -c / ./gradlew build / A=1 npm start / $(aws ecr get-login)',
  ],
  [
    'programs with ordinary names among certain commands',
    '```\ntouch file.txt\necho hello > out.txt\ncat file.txt\nls -l\nchmod 400 file.txt\n```',
    'touch file.txt / echo hello > out.txt / cat file.txt / ls -l / chmod 400 file.txt',
  ],
  [
    'programs with ordinary names below a comment and a here-document',
    '```\n# This is for the image.\ncat <<EOF > Dockerfile\nFROM alpine\nEOF\ndocker build .\nmake test\n```',
    'cat <<EOF > Dockerfile⏎FROM alpine⏎EOF / docker build . / make test',
  ],
  ['ordinary words below one command', '```\nls -l\nmore files\n```', 'ls -l'],
  [
    'ordinary words in output',
    '```\ndocker ps\ndocker info\nServer: running\ntime left\n```',
    'docker ps / docker info',
  ],
  [
    'ordinary words next to a sentence',
    '```\nls -l\ndocker ps\nnow look at the list\nfind containers\n```',
    'ls -l / docker ps',
  ],
  ['a misspelled program', '```\ndokcer run hello-world\n```', 'dokcer run hello-world'],
  [
    'output of a program',
    '```\ncat /etc/resolv.conf\nsearch notes.example\nnameserver 127.0.0.11\noptions ndots:0\n```',
    'cat /etc/resolv.conf',
  ],
  ['indented', 'Then:\n\n    docker ps\n    docker info', 'docker ps / docker info'],
  ['a sentence', '```\ndocker is what runs\nmake sure that it runs\nfind the image\n```', ''],
  ['a version', '```\ngit version 2.43.0\ncurl 8.5.0 (x86_64)\n```', ''],
  ['a Dockerfile', '```\nFROM alpine\nRUN apk add curl\n```', ''],
  ['YAML', '```\nservices:\n  docker: yes\n  git:\n    image: git\n```', ''],
  ['JSON', '```\n{\n  "docker": "ps"\n}\n```', ''],
  ['JavaScript', '```\nconst docker = require("docker");\nmake({ docker: 1 });\n```', ''],
  ['Python', '```\nimport docker\nfrom git import Repo\nnode = docker.run()\n```', ''],
  ['SQL', '```\nCREATE TABLE users (\n  state CHAR(2),\n);\nSELECT * FROM users;\n```', ''],
  ['keys and values', '```\nType: HTTP\nPort Range: 80\n```', ''],
  ['a log', '```\n2024-01-01 12:00:00 docker started\ndocker: Error response from daemon\n```', ''],
  ['another language', '```yaml\ndocker ps\n```', ''],
  ['a language with attributes', '```{.bash}\nmine\n```\n\n```sh{1,3}\nyours\n```', 'mine / yours'],
  ['plain text', '```text\ndocker ps\nno command\n```', 'docker ps'],
];

const places: readonly Case[] = [
  ['a code span', 'Run `docker ps -a` now.', 'docker ps -a'],
  ['a code span with a prompt', 'Run `$ docker ps` and `PS C:\\> ls`.', 'docker ps / ls'],
  ['a code span over two lines', '> Run `docker run\n> -it alpine` now.', 'docker run -it alpine'],
  ['a list', '1. First\n\n   ```sh\n   cat <<EOF\n     a\n   EOF\n   ls\n   ```', 'cat <<EOF⏎  a⏎EOF / ls'],
  [
    'a quote',
    '> ```sh\n> docker run \\\n>   nginx\n> echo "a\n> b"\n> ls > f\n> ```',
    'docker run \\⏎  nginx / echo "a⏎b" / ls > f',
  ],
  ['a list in a quote', '> - ```sh\n>   docker run \\\n>     nginx\n>   ls\n>   ```', 'docker run \\⏎  nginx / ls'],
  ['Windows line endings', '```sh\r\ndocker run \\\r\n  nginx\r\nls\r\n```', 'docker run \\⏎  nginx / ls'],
];

for (const [what, cases] of Object.entries({ sessions, scripts, unnamed, places })) {
  describe(`commands typed in code: ${what}`, () => {
    for (const [name, markdown, typed] of cases) it(name, () => assert.equal(typedIn(markdown), typed));
  });
}

describe('command lines in code', () => {
  const check = (marked: string, typed: string) => {
    const markdown = marked.replace('‸', '');
    const lines = codes(markdown).flatMap(([text, code]) => shellLines(text, code, marked.indexOf('‸')));
    assert.equal(
      lines.map((line) => `${line.typed ? 'typed' : 'quoted'}: ${slice(markdown, line.span)}`).join(' / '),
      typed,
    );
  };

  it('are typed after a prompt and in shell code, and only mentioned elsewhere', () => {
    check('```sh\ndocker ps‸\n```', 'typed: docker ps');
    check('```\n$ docker ps‸\n```', 'typed: docker ps');
    check('```\ndocker ps‸\n```', 'quoted: docker ps');
    check('`docker ps‸`', 'quoted: docker ps');
  });

  it('are found at the cursor', () => {
    check('```sh\ndocker ps\ndocker ‸run \\\n  nginx\n```', 'typed: docker run \\\n  nginx');
    check('```sh\ndocker run \\\n  ‸\nls\n```', 'typed: docker run \\\n  ');
    check('```console\n$ docker ps\nno ‸command\n```', '');
  });

  it('are found while the user types a program in code without a language', () => {
    check('```\ndoc‸\n```', 'quoted: doc');
    check('```\nno comm‸and\n```', '');
  });

  it('are found in linear time, in one line or in many', () => {
    const pieces = [
      '$ ',
      '[a] ',
      'me@',
      '/',
      '# ',
      '> ',
      'A  ',
      'A ',
      'a=',
      'sudo ',
      'docker ',
      'dokcer ',
      '`',
      '"$(',
      '{',
      '\\ ',
    ];
    for (const piece of pieces.flatMap((one) => [one, `${one.repeat(40)}\n`])) {
      for (const language of ['', 'sh']) {
        const text = piece.repeat(100_000 / piece.length);
        const all = { start: 0, end: text.length };
        const took = cpuTime(() => shellLines(text, { type: 'fence', span: all, content: all, language }));
        // Most texts take 50 ms. Quadratic work would take ten seconds.
        assert.ok(took < 2000, `${JSON.stringify(piece)} took ${took} ms`);
      }
    }
  });

  it('map back to their offsets, in any notes', () => {
    const piece = fc.constantFrom(
      ...[
        '```',
        '```sh',
        '~~~',
        '`',
        '> ',
        '- ',
        '    ',
        '\n',
        '\r\n',
        '\r',
        '$ ',
        '# ',
        'PS C:\\> ',
        '\\',
        ' \\\n',
        ' \\\r\n',
        ' ^\n',
        '\t',
      ],
      ...[
        'docker',
        ' ps',
        ' -a',
        'cat <<EOF',
        'EOF',
        "'",
        '"',
        '$(',
        ')',
        '${',
        '}',
        ' | ',
        '; ',
        'if ',
        'fi',
        '<id>',
        '[a b]',
        'ß🙂',
      ],
    );
    const notes = fc.array(piece, { maxLength: 60 }).map((pieces) => `\`\`\`sh\n${pieces.join('')}`);
    fc.assert(
      fc.property(notes, (markdown) => {
        for (const [text, code] of codes(markdown)) checkPlaces(text, code);
      }),
      { numRuns: 1000 },
    );
  });
});

function checkPlaces(text: string, code: Code): void {
  let end = code.content.start;
  for (const line of shellLines(text, code)) {
    assert.ok(end <= line.span.start && line.span.start <= line.span.end && line.span.end <= code.content.end);
    end = line.span.end;
    for (const { span, words } of line.commands) {
      let at = span.start;
      for (const word of words) {
        assert.ok(at <= word.span.start && word.span.start < word.span.end && word.span.end <= span.end);
        assert.equal(word.text, text.slice(word.span.start, word.span.end));
        at = word.span.end;
      }
      assert.ok(line.span.start <= span.start && span.end <= line.span.end);
    }
  }
}

/** Returns all code, each with the text of its section. Spans of code are relative to its section. */
function codes(markdown: string): (readonly [text: string, code: Code])[] {
  return readBlocks(markdown).sections.flatMap((section) =>
    codeIn(section).map((code) => [section.text, code] as const),
  );
}

function typedIn(markdown: string): string {
  return codes(markdown)
    .flatMap(([text, code]) => typedCommands(text, { code, lines: shellLines(text, code) }))
    .map((command) => command.text.replaceAll('\n', '⏎'))
    .join(' / ');
}

describe('a code block that is too long', () => {
  it('has no commands, so that edits in it are answered quickly', () => {
    const commandsIn = (length: number) => {
      const text = `\`\`\`sh\n${'docker ps\n'.repeat(length / 10)}\`\`\`\n`;
      const [section] = readBlocks(text).sections;
      return section ? codeIn(section).flatMap((code) => shellLines(text, code)).length : undefined;
    };
    assert.equal(commandsIn(MAX_SHELL_LENGTH), MAX_SHELL_LENGTH / 10);
    assert.equal(commandsIn(MAX_SHELL_LENGTH + 20), 0);
  });
});
