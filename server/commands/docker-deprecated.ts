import type { Command } from '../src/shell/specification';
import { type Supplement, supplemented } from './supplement';
import { flags } from './usage';

/** Flags that docker's documentation tells not to use any more, or that are gone: where, the flag, and what to write instead. */
const deprecatedFlags: readonly (readonly [path: string, flag: string, instead: string])[] = [
  ...['container run', 'container create'].flatMap(
    (path) =>
      [
        [
          path,
          '--link CONTAINER...  Lets this container find another one by name, as before there were networks',
          '--network',
        ],
        [path, '--net NETWORK...  Which network the container joins', '--network'],
        [path, '--net-alias NAME...  What others in the network may call it, too', '--network-alias'],
        [path, '--dns-opt OPTION...  A setting of how it looks up names', '--dns-option'],
        [path, '--kernel-memory SIZE  How much memory of the kernel it may use', ''],
      ] as const,
  ),
  ['container update', '--kernel-memory SIZE  How much memory of the kernel it may use', ''],
  ['container stop', '--time SECONDS  How long it may take to end before it is killed', '--timeout'],
  ['container restart', '--time SECONDS  How long it may take to end before it is killed', '--timeout'],
  ['container ls', '--before CONTAINER  Lists only those made before this one', '--filter'],
  ['container ls', '--since CONTAINER  Lists only those made after this one', '--filter'],
  ['image build', '--stream  Sends only the files that the build asks for', ''],
  ['image tag', '-f, --force  Takes the name away from another image', ''],
  ['login', '-e, --email ADDRESS  Your address', ''],
  ['search', '--automated  Lists only images that were built by Docker Hub', '--filter'],
  ['search', '-s, --stars NUMBER  Lists only images with at least so many stars', '--filter'],
  ['version', '--kubeconfig FILE  The settings for Kubernetes', ''],
  ['context create', '--default-stack-orchestrator NAME  Who ran stacks', ''],
  ['context create', '--kubernetes KEY=VALUE...  The Kubernetes cluster of the context', ''],
  ['context update', '--default-stack-orchestrator NAME  Who ran stacks', ''],
  ['context update', '--kubernetes KEY=VALUE...  The Kubernetes cluster of the context', ''],
  ['context export', '--kubeconfig  Writes settings for Kubernetes', ''],
  ['stack deploy', '--bundle-file FILE  A bundle of services', '--compose-file'],
  ...['deploy', 'ls', 'ps', 'rm', 'services'].map(
    (name) => [`stack ${name}`, '--orchestrator NAME  Who ran stacks', ''] as const,
  ),

  ['buildx build', '--print METHOD  Asks about the Dockerfile instead of building it', '--call'],
  ['buildx create', '--config FILE  The settings of BuildKit', '--buildkitd-config'],
  ['buildx prune', '--keep-storage SIZE  How much is kept', '--reserved-space'],
  ['compose', '--no-ansi  Prints no colours and does not move the cursor', '--ansi'],
  ['compose', '--verbose  Tells more about what happens', ''],
  ['compose', '--workdir FOLDER  The folder that paths begin at', '--project-directory'],
  ['compose build', '--compress  Sends the files to the engine compressed', ''],
  ['compose build', '--force-rm  Deletes the containers of failed steps, too', ''],
  ['compose build', '--no-rm  Keeps the containers of finished steps', ''],
  ['compose build', '--parallel  Builds several images at once', ''],
  ['compose build', '--progress auto|tty|plain|quiet  How progress is shown', ''],
  ['compose cp', '--all  Copies into all containers of the service', ''],
  ['compose pull', '--parallel  Pulls several images at once', ''],
  ['compose pull', '--no-parallel  Pulls one image at a time', ''],
  ['compose rm', '-a, --all  Deletes containers of single commands, too', ''],
];

/** Commands of which the same is true. */
const deprecatedCommands: Supplement = {
  app: { about: 'Packed compose applications', open: true, deprecated: 'docker compose' },
  assemble: { about: 'Built images without a Dockerfile', open: true, deprecated: '' },
  daemon: { about: 'Started the engine', open: true, openFlags: true, deprecated: 'dockerd' },
  deploy: { about: 'Deployed a stack', args: [{ name: 'STACK' }], openFlags: true, deprecated: 'docker stack deploy' },
  dev: { about: 'Worked with development environments', open: true, deprecated: '' },
  engine: { about: 'Changed the edition of the engine', open: true, deprecated: '' },
  machine: { about: 'Made and managed machines that run docker', open: true, deprecated: '' },
  'buildx install': { deprecated: '' },
  'buildx uninstall': { deprecated: '' },
  'compose alpha dry-run': {
    about: 'Said what a command would do',
    open: true,
    openFlags: true,
    deprecated: 'docker compose --dry-run',
  },
  'compose alpha publish': {
    about: 'Uploaded the compose files',
    openFlags: true,
    deprecated: 'docker compose publish',
  },
  'compose alpha scale': {
    about: 'Said how many containers services have',
    openFlags: true,
    deprecated: 'docker compose scale',
  },
  'compose alpha watch': {
    about: 'Built services again when their files changed',
    openFlags: true,
    deprecated: 'docker compose watch',
  },
  scan: {
    about: 'Looked for known weaknesses in an image',
    open: true,
    openFlags: true,
    deprecated: 'docker scout cves',
  },
};

/** Docker with what notes of older days still say of it. */
export function withDeprecated(docker: Command): Command {
  return deprecatedFlags.reduce(
    (command, [path, flag, instead]) =>
      supplemented(command, { [path]: { flags: flags(flag).map((one) => ({ ...one, deprecated: instead })) } }),
    supplemented(docker, deprecatedCommands),
  );
}
