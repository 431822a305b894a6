import type { Command } from '../src/shell/specification';
import { type Supplement, supplemented } from './supplement';
import { flags } from './usage';

/** A flag, as usage tells it, and what to write instead; "" where nothing takes its place. */
type DeprecatedFlag = readonly [flag: string, instead: string];

const ofNewContainers: readonly DeprecatedFlag[] = [
  ['--link CONTAINER...  Lets the container find another one by name, as before there were networks', '--network'],
  ['--net NETWORK...  The network that the container joins', '--network'],
  ['--net-alias NAME...  What others in the network may call the container, too', '--network-alias'],
  ['--dns-opt OPTION...  A setting of how the container looks up names', '--dns-option'],
  ['--kernel-memory SIZE  How much memory of the kernel the container may use', ''],
];

/** What docker's documentation tells not to write any more, and what is gone. */
const deprecatedFlags: readonly (readonly [path: string, ...DeprecatedFlag])[] = [
  ...ofNewContainers.map((flag) => ['container run', ...flag] as const),
  ...ofNewContainers.map((flag) => ['container create', ...flag] as const),
  ['container update', '--kernel-memory SIZE  How much memory of the kernel the container may use', ''],
  ['container stop', '--time SECONDS  How long containers may take to end before they are killed', '--timeout'],
  ['container restart', '--time SECONDS  How long containers may take to end before they are killed', '--timeout'],
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
  ['stack deploy', '--bundle-file FILE  A bundle of services', ''],
  ['stack', '--orchestrator NAME  Who ran stacks', ''],
  ...['deploy', 'ls', 'ps', 'rm', 'services'].map(
    (name) => [`stack ${name}`, '--orchestrator NAME  Who ran stacks', ''] as const,
  ),

  ['buildx build', '--print METHOD  Asks about the Dockerfile instead of building it', '--call'],
  ['buildx create', '--config FILE  The settings of BuildKit', '--buildkitd-config'],
  ['buildx prune', '--keep-storage SIZE  How much is kept', '--reserved-space'],
  ['compose', '--no-ansi  Prints no colours and does not move the cursor', '--ansi'],
  ['compose', '-c, --context CONTEXT  Which engine to talk to, by its context', 'docker --context'],
  ['compose', '-H, --host SOCKET  Which engine to talk to, by its address', 'docker --host'],
  ['compose', '--log-level LEVEL  How much is logged', 'docker --log-level'],
  ['compose', "--skip-hostname-check  Does not check whether the engine's certificate has its name", ''],
  ['compose', '--tls  Talks to the engine over TLS', 'docker --tls'],
  ['compose', '--tlscacert FILE  The certificate of the authority to trust', 'docker --tlscacert'],
  ['compose', "--tlscert FILE  The client's own certificate", 'docker --tlscert'],
  ['compose', '--tlskey FILE  The key of that certificate', 'docker --tlskey'],
  ['compose', '--tlsverify  Talks over TLS and checks who answers', 'docker --tlsverify'],
  ['compose', '--verbose  Tells more about what happens', ''],
  ['compose', '--workdir FOLDER  The folder that paths begin at', '--project-directory'],
  ['compose build', '--compress  Sends the files to the engine compressed', ''],
  ['compose build', '--force-rm  Deletes the containers of failed steps, too', ''],
  ['compose build', '--no-rm  Keeps the containers of finished steps', ''],
  ['compose build', '--parallel  Builds several images at once', ''],
  ['compose build', '--progress auto|tty|plain|quiet  How progress is shown', ''],
  ['compose pull', '--parallel  Pulls several images at once', ''],
  ['compose pull', '--no-parallel  Pulls one image at a time', ''],
  ['compose scale', '-t, --timeout SECONDS  How long containers may take to end before they are killed', ''],
  ['compose rm', '-a, --all  Deletes containers of single commands, too', ''],
];

/** Commands of which the same is true. */
const deprecatedCommands: Supplement = {
  app: { about: 'Packed compose applications', open: true, openFlags: true, deprecated: '' },
  assemble: { about: 'Built images without a Dockerfile', open: true, openFlags: true, deprecated: '' },
  daemon: { about: 'Started the engine', open: true, openFlags: true, deprecated: 'dockerd' },
  deploy: { about: 'Deployed a stack', args: [{ name: 'STACK' }], openFlags: true, deprecated: 'docker stack deploy' },
  dev: { about: 'Worked with development environments', open: true, openFlags: true, deprecated: '' },
  engine: { about: 'Changed the edition of the engine', open: true, openFlags: true, deprecated: '' },
  machine: { about: 'Made and managed machines that run docker', open: true, openFlags: true, deprecated: '' },
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
