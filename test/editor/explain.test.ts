import assert from 'node:assert/strict';
import { explainImage } from '../../server/src/commands/explain/image';
import { explainMode } from '../../server/src/commands/explain/mode';
import { explainPorts } from '../../server/src/commands/explain/ports';
import { explainOperator, explainShellWord, explainSubstitution } from '../../server/src/commands/explain/shellSyntax';
import { explainAssignment, explainVariable } from '../../server/src/commands/explain/variable';
import { explainMount, explainVolume } from '../../server/src/commands/explain/volume';

type Table = readonly (readonly [text: string, says: string | undefined])[];

function check(explain: (text: string) => string | undefined, table: Table): void {
  for (const [text, says] of table) it(text, () => assert.equal(explain(text), says));
}

describe('ports', () => {
  check(explainPorts, [
    ['8080:80', 'Maps port `8080` on your machine to port `80` in the container.'],
    ['80', 'Maps a free port on your machine, selected by Docker, to port `80` in the container.'],
    [
      '127.0.0.1:8080:80/udp',
      'Maps port `8080` on your machine to port `80` in the container. Only your machine can connect (`127.0.0.1`). The protocol is UDP instead of TCP.',
    ],
    [
      '127.0.0.1::80',
      'Maps a free port on your machine, selected by Docker, to port `80` in the container. Only your machine can connect (`127.0.0.1`).',
    ],
    [
      '[::1]:53:53',
      'Maps port `53` on your machine to port `53` in the container. Only your machine can connect (`[::1]`).',
    ],
    [
      '192.168.0.5:80:80',
      'Maps port `80` on your machine to port `80` in the container. Connections are accepted only at the address `192.168.0.5`.',
    ],
    [
      '0.0.0.0:80:80/tcp',
      'Maps port `80` on your machine to port `80` in the container. Other machines can also connect (`0.0.0.0`).',
    ],
    ['8080-8090:80-90', 'Maps ports `8080` to `8090` on your machine to ports `80` to `90` in the container.'],
    ['8080-8090', 'Maps free ports on your machine, selected by Docker, to ports `8080` to `8090` in the container.'],
    ['published=8080,target=80', 'Maps port `8080` on your machine to port `80` in the container.'],
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
      'Mounts the current folder at `/app` in the container. The container can read it but not change it.',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    ['${PWD}/html:/www', 'Mounts `html` in the current folder at `/www` in the container.'],
    ['%cd%:C:\\app', 'Mounts the current folder at `C:\\app` in the container.'],
    ['.:/app', 'Mounts the current folder at `/app` in the container.'],
    ['./html:/www', 'Mounts the file or folder `./html` on your machine at `/www` in the container.'],
    ['C:\\data:/data', 'Mounts the file or folder `C:\\data` on your machine at `/data` in the container.'],
    ['~/notes:/notes', 'Mounts the file or folder `~/notes` on your machine at `/notes` in the container.'],
    ['data:/var/lib/db', 'Mounts the volume `data` at `/var/lib/db` in the container.'],
    ['/data', 'Mounts a new anonymous volume at `/data` in the container.'],
    [
      'data:/db:Z,rw',
      'Mounts the volume `data` at `/db` in the container. With SELinux, it is private to this container. The container can read and change it (the default).',
    ],
    ['data', undefined],
    ['', undefined],
  ]);
});

describe('mounts', () => {
  check(explainMount, [
    [
      'type=bind,source=/srv,target=/data,readonly',
      'Mounts the file or folder `/srv` on your machine at `/data` in the container. The container can read it but not change it.',
    ],
    ['type=bind,src=html,dst=/www', 'Mounts the file or folder `html` on your machine at `/www` in the container.'],
    ['source=data,destination=/db,ro=false', 'Mounts the volume `data` at `/db` in the container.'],
    ['type=volume,target=/db', 'Mounts a new anonymous volume at `/db` in the container.'],
    ['type=tmpfs,target=/tmp', 'Mounts a temporary file system in memory at `/tmp` in the container.'],
    ['type=image,source=box,target=/box', 'Mounts the content of the image `box` at `/box` in the container.'],
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
      ['nginx', 'The image `nginx`, tag `latest` (the default), from Docker Hub. A web server.'],
      ['library/nginx:1', 'The image `library/nginx`, tag `1`, from Docker Hub. A web server.'],
      ['me/nginx:1', 'The image `me/nginx`, tag `1`, from Docker Hub.'],
      ['ghcr.io/me/app', 'The image `me/app`, tag `latest` (the default), from `ghcr.io`.'],
      ['localhost:5000/app:2', 'The image `app`, tag `2`, from `localhost:5000`.'],
      ['nginx@sha256:0123456789ab', 'The image `nginx`, digest `sha256:0123456789ab`, from Docker Hub. A web server.'],
      ['scratch', 'An empty image, for images that are built from scratch.'],
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
    ['EMPTY=', 'Sets the variable `EMPTY` to an empty value.'],
    ['LANG', 'Passes the variable `LANG` with its value on your machine.'],
    ['A=`b`', 'Sets the variable `A` to `` `b` ``.'],
    ['1=2', undefined],
  ]);
  check(explainAssignment, [
    ['DEBUG=1', 'Sets the variable `DEBUG` to `1`, for this command only.'],
    ['sudo', undefined],
  ]);
});

describe('file permissions', () => {
  check(explainMode, [
    ['755', 'Owner: read, write, execute. Group: read, execute. Others: read, execute.'],
    ['600', 'Owner: read, write. Group: none. Others: none.'],
    [
      '2775',
      'Owner: read, write, execute. Group: read, write, execute. Others: read, execute. The first digit, `2`, sets special permissions.',
    ],
    ['+x', 'Adds permissions for all users: execute.'],
    [
      'u=rw,go-w',
      'Sets the permissions for the owner: read, write. Removes permissions for the group and others: write.',
    ],
    ['888', undefined],
    ['x', undefined],
    ['', undefined],
  ]);
});

describe('shell operators', () => {
  check(explainOperator, [
    ['|', 'Passes the output of the command on the left to the command on the right as input.'],
    ['&&', 'Runs the next command only if the previous command succeeds.'],
    ['2>&1', 'Sends errors to the same place as the output.'],
    ['===', undefined],
  ]);
  check(explainShellWord, [
    ['then', 'Starts the commands that run if the condition succeeds.'],
    ['docker', undefined],
    ['constructor', undefined],
  ]);
  check(explainSubstitution, [
    ['$(docker ps -q)', 'The output of the command is inserted here.'],
    ['"`id`"', 'The output of the command is inserted here.'],
    ['$HOME', 'The value of the variable `HOME` is inserted here.'],
    ['web', undefined],
  ]);
});
