import assert from 'node:assert/strict';
import { explainImage } from '../../server/src/features/explain/image';
import { explainMode } from '../../server/src/features/explain/mode';
import { explainPorts } from '../../server/src/features/explain/ports';
import { explainOperator, explainShellWord, explainSubstitution } from '../../server/src/features/explain/shellSyntax';
import { explainAssignment, explainVariable } from '../../server/src/features/explain/variable';
import { explainMount, explainVolume } from '../../server/src/features/explain/volume';

type Table = readonly (readonly [text: string, says: string | undefined])[];

function check(explain: (text: string) => string | undefined, table: Table): void {
  for (const [text, says] of table) it(text, () => assert.equal(explain(text), says));
}

describe('ports', () => {
  check(explainPorts, [
    ['8080:80', 'Port `8080` of your machine leads to port `80` in the container.'],
    ['80', 'A free port of your machine, picked by docker, leads to port `80` in the container.'],
    [
      '127.0.0.1:8080:80/udp',
      'Port `8080` of your machine leads to port `80` in the container. Nobody but your machine itself (`127.0.0.1`) can reach it. This is for UDP, not for TCP.',
    ],
    [
      '127.0.0.1::80',
      'A free port of your machine, picked by docker, leads to port `80` in the container. Nobody but your machine itself (`127.0.0.1`) can reach it.',
    ],
    [
      '[::1]:53:53',
      'Port `53` of your machine leads to port `53` in the container. Nobody but your machine itself (`[::1]`) can reach it.',
    ],
    [
      '192.168.0.5:80:80',
      'Port `80` of your machine leads to port `80` in the container. It is open at the address `192.168.0.5` alone.',
    ],
    [
      '0.0.0.0:80:80/tcp',
      'Port `80` of your machine leads to port `80` in the container. Everybody who reaches your machine can reach it (`0.0.0.0`).',
    ],
    ['8080-8090:80-90', 'Ports `8080` to `8090` of your machine lead to ports `80` to `90` in the container.'],
    ['8080-8090', 'Free ports of your machine, picked by docker, lead to ports `8080` to `8090` in the container.'],
    ['published=8080,target=80', 'Port `8080` of your machine leads to port `80` in the container.'],
    ['published=8080', undefined],
    ['<port>:80', undefined],
    ['web', undefined],
    ['', undefined],
  ]);
});

describe('volumes', () => {
  check(explainVolume, [
    [
      '$(pwd):/app:ro',
      'The folder that the command is run in appears in the container as `/app`. The container can read it, and not change it.',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    ['${PWD}/html:/www', '`html` in the folder that the command is run in appears in the container as `/www`.'],
    ['%cd%:C:\\app', 'The folder that the command is run in appears in the container as `C:\\app`.'],
    ['.:/app', 'The folder that the command is run in appears in the container as `/app`.'],
    ['./html:/www', 'The file or folder `./html` of your machine appears in the container as `/www`.'],
    ['C:\\data:/data', 'The file or folder `C:\\data` of your machine appears in the container as `/data`.'],
    ['~/notes:/notes', 'The file or folder `~/notes` of your machine appears in the container as `/notes`.'],
    ['data:/var/lib/db', 'The volume `data` appears in the container as `/var/lib/db`.'],
    ['/data', 'A new volume without a name appears in the container as `/data`.'],
    [
      'data:/db:Z,rw',
      'The volume `data` appears in the container as `/db`. On systems with SELinux, this container alone may use it. The container can read and change it, as it can without `rw`.',
    ],
    ['data', undefined],
    ['', undefined],
  ]);
});

describe('mounts', () => {
  check(explainMount, [
    [
      'type=bind,source=/srv,target=/data,readonly',
      'The file or folder `/srv` of your machine appears in the container as `/data`. The container can read it, and not change it.',
    ],
    ['type=bind,src=html,dst=/www', 'The file or folder `html` of your machine appears in the container as `/www`.'],
    ['source=data,destination=/db,ro=false', 'The volume `data` appears in the container as `/db`.'],
    ['type=volume,target=/db', 'A new volume without a name appears in the container as `/db`.'],
    ['type=tmpfs,target=/tmp', 'Memory that is gone when the container stops appears in the container as `/tmp`.'],
    ['type=image,source=box,target=/box', 'What the image `box` holds appears in the container as `/box`.'],
    ['type=bind', undefined],
    ['', undefined],
  ]);
});

describe('images', () => {
  const common = [{ name: 'nginx', about: 'A web server' }];
  check(
    (text) => explainImage(text, common),
    [
      ['nginx:1.27-alpine', 'The image `nginx`, tag `1.27-alpine`, from Docker Hub. A web server.'],
      ['nginx', 'The image `nginx`, tag `latest`, since none is written, from Docker Hub. A web server.'],
      ['library/nginx:1', 'The image `library/nginx`, tag `1`, from Docker Hub. A web server.'],
      ['me/nginx:1', 'The image `me/nginx`, tag `1`, from Docker Hub.'],
      ['ghcr.io/me/app', 'The image `me/app`, tag `latest`, since none is written, from `ghcr.io`.'],
      ['localhost:5000/app:2', 'The image `app`, tag `2`, from `localhost:5000`.'],
      [
        'nginx@sha256:0123456789ab',
        'The image `nginx`, exactly the one with the digest `sha256:0123456789ab`, from Docker Hub. A web server.',
      ],
      ['scratch', 'No image at all: the new one starts empty.'],
      ['3fa85f64', 'The image whose ID starts with `3fa85f64`.'],
      ['<image>', undefined],
      ['-d', undefined],
      ['', undefined],
    ],
  );
});

describe('variables', () => {
  check(explainVariable, [
    ['LANG=C', 'Sets the variable `LANG` to `C`.'],
    ['EMPTY=', 'Sets the variable `EMPTY` to nothing.'],
    ['LANG', 'Hands on the variable `LANG` with the value that it has on your machine.'],
    ['A=`b`', 'Sets the variable `A` to `` `b` ``.'],
    ['1=2', undefined],
  ]);
  check(explainAssignment, [
    ['DEBUG=1', 'Sets the variable `DEBUG` to `1`, for this command alone.'],
    ['sudo', undefined],
  ]);
});

describe('rights of files', () => {
  check(explainMode, [
    ['755', 'Its owner may read, write and run, its group read and run, all others read and run.'],
    ['600', 'Its owner may read and write, its group nothing, all others nothing.'],
    [
      '2775',
      'Its owner may read, write and run, its group read, write and run, all others read and run. The `2` in front sets special rights.',
    ],
    ['+x', 'Everybody may also run it.'],
    ['u=rw,go-w', 'Its owner may only read and write it. Its group and all others may no longer write it.'],
    ['888', undefined],
    ['x', undefined],
    ['', undefined],
  ]);
});

describe('what a shell reads between the words', () => {
  check(explainOperator, [
    ['|', 'Hands what the command in front prints on to the command behind, as its input.'],
    ['&&', 'Runs the command behind only if the one in front succeeds.'],
    ['2>&1', 'Sends errors to where the output goes.'],
    ['===', undefined],
  ]);
  check(explainShellWord, [
    ['then', 'Starts what runs if the command behind `if` succeeds.'],
    ['docker', undefined],
    ['constructor', undefined],
  ]);
  check(explainSubstitution, [
    ['$(docker ps -q)', 'What the command in it prints stands here.'],
    ['"`id`"', 'What the command in it prints stands here.'],
    ['$HOME', 'The value of the variable `HOME` stands here.'],
    ['web', undefined],
  ]);
});
