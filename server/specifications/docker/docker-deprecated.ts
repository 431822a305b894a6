import type { Command } from '../../src/commands/catalog/specification';
import { type Supplement, supplemented } from '../supplement';
import { flags } from '../usage';

/** A flag in the format of help output, and its replacement; "" if there is none. */
type DeprecatedFlag = readonly [flag: string, instead: string];

const ofNewContainers: readonly DeprecatedFlag[] = [
  ['--link CONTAINER...  Add link to another container', '--network'],
  ['--net NETWORK...  Connect a container to a network', '--network'],
  ['--net-alias NAME...  Add network-scoped alias for the container', '--network-alias'],
  ['--dns-opt OPTION...  Set DNS options', '--dns-option'],
  ['--kernel-memory SIZE  Kernel memory limit', ''],
];

/** Deprecated and removed flags, from docker's documentation, by command path. */
const deprecatedFlags: readonly (readonly [path: string, ...DeprecatedFlag])[] = [
  ...ofNewContainers.map((flag) => ['container run', ...flag] as const),
  ...ofNewContainers.map((flag) => ['container create', ...flag] as const),
  ['container update', '--kernel-memory SIZE  Kernel memory limit', ''],
  ['container stop', '--time SECONDS  Seconds to wait before killing the container', '--timeout'],
  ['container restart', '--time SECONDS  Seconds to wait before killing the container', '--timeout'],
  ['container ls', '--before CONTAINER  Show only containers created before this one', '--filter'],
  ['container ls', '--since CONTAINER  Show only containers created since this one', '--filter'],
  ['image build', '--stream  Stream attaches to server to negotiate build context', ''],
  ['image tag', '-f, --force  Force tagging an image', ''],
  ['login', '-e, --email ADDRESS  Email', ''],
  ['search', '--automated  Only show automated builds', '--filter'],
  ['search', '-s, --stars NUMBER  Only display images with at least this many stars', '--filter'],
  ['version', '--kubeconfig FILE  Kubernetes config file', ''],
  [
    'context create',
    '--default-stack-orchestrator NAME  Default orchestrator for stack operations (swarm|kubernetes|all)',
    '',
  ],
  ['context create', '--kubernetes KEY=VALUE...  Set the Kubernetes endpoint', ''],
  [
    'context update',
    '--default-stack-orchestrator NAME  Default orchestrator for stack operations (swarm|kubernetes|all)',
    '',
  ],
  ['context update', '--kubernetes KEY=VALUE...  Set the Kubernetes endpoint', ''],
  ['context export', '--kubeconfig  Export a kubeconfig file', ''],
  ['stack deploy', '--bundle-file FILE  Path to a Distributed Application Bundle file', ''],
  ['stack', '--orchestrator NAME  Orchestrator to use (swarm|kubernetes|all)', ''],
  ...['deploy', 'ls', 'ps', 'rm', 'services'].map(
    (name) => [`stack ${name}`, '--orchestrator NAME  Orchestrator to use (swarm|kubernetes|all)', ''] as const,
  ),

  ['buildx build', '--print METHOD  Print result of information request (e.g., outline, targets)', '--call'],
  ['buildx create', '--config FILE  BuildKit config file', '--buildkitd-config'],
  ['buildx prune', '--keep-storage SIZE  Amount of disk space to keep for cache', '--reserved-space'],
  ['compose', '--no-ansi  Do not print ANSI control characters', '--ansi'],
  ['compose', '-c, --context CONTEXT  Specify a context name', 'docker --context'],
  ['compose', '-H, --host SOCKET  Daemon socket to connect to', 'docker --host'],
  ['compose', '--log-level LEVEL  Set log level', 'docker --log-level'],
  [
    'compose',
    "--skip-hostname-check  Don't check the daemon's hostname against the name specified in the client certificate",
    '',
  ],
  ['compose', '--tls  Use TLS; implied by --tlsverify', 'docker --tls'],
  ['compose', '--tlscacert FILE  Trust certs signed only by this CA', 'docker --tlscacert'],
  ['compose', '--tlscert FILE  Path to TLS certificate file', 'docker --tlscert'],
  ['compose', '--tlskey FILE  Path to TLS key file', 'docker --tlskey'],
  ['compose', '--tlsverify  Use TLS and verify the remote', 'docker --tlsverify'],
  ['compose', '--verbose  Show more output', ''],
  ['compose', '--workdir FOLDER  Specify an alternate working directory', '--project-directory'],
  ['compose build', '--compress  Compress the build context using gzip', ''],
  ['compose build', '--force-rm  Always remove intermediate containers', ''],
  ['compose build', '--no-rm  Do not remove intermediate containers after a successful build', ''],
  ['compose build', '--parallel  Build images in parallel', ''],
  ['compose build', '--progress auto|tty|plain|quiet  Set type of progress output (auto, tty, plain, quiet)', ''],
  ['compose pull', '--parallel  Pull multiple images in parallel', ''],
  ['compose pull', '--no-parallel  Disable parallel pulling', ''],
  ['compose scale', '-t, --timeout SECONDS  Specify a shutdown timeout in seconds', ''],
  ['compose rm', '-a, --all  Also remove one-off containers created by docker compose run', ''],
];

/** Deprecated and removed commands, by path. */
const deprecatedCommands: Supplement = {
  app: { about: 'Docker Application', open: true, openFlags: true, deprecated: '' },
  assemble: { about: 'Build images without a Dockerfile', open: true, openFlags: true, deprecated: '' },
  daemon: { about: 'Start the Docker daemon', open: true, openFlags: true, deprecated: 'dockerd' },
  deploy: {
    about: 'Deploy a new stack or update an existing stack',
    args: [{ name: 'STACK' }],
    openFlags: true,
    deprecated: 'docker stack deploy',
  },
  dev: { about: 'Docker Dev Environments', open: true, openFlags: true, deprecated: '' },
  engine: { about: 'Manage the docker engine', open: true, openFlags: true, deprecated: '' },
  machine: { about: 'Create and manage machines running Docker', open: true, openFlags: true, deprecated: '' },
  'buildx install': { deprecated: '' },
  'buildx uninstall': { deprecated: '' },
  'compose alpha dry-run': {
    about: 'Dry run command allows you to test a command without applying changes',
    open: true,
    openFlags: true,
    deprecated: 'docker compose --dry-run',
  },
  'compose alpha publish': {
    about: 'Publish compose application',
    openFlags: true,
    deprecated: 'docker compose publish',
  },
  'compose alpha scale': {
    about: 'Scale services',
    openFlags: true,
    deprecated: 'docker compose scale',
  },
  'compose alpha watch': {
    about: 'Watch build context for service and rebuild/refresh containers when files are updated',
    openFlags: true,
    deprecated: 'docker compose watch',
  },
  scan: {
    about: 'Docker Scan',
    open: true,
    openFlags: true,
    deprecated: 'docker scout cves',
  },
};

/** Returns `docker` with deprecated and removed commands and flags, which older notes still use. */
export function withDeprecated(docker: Command): Command {
  return deprecatedFlags.reduce(
    (command, [path, flag, instead]) =>
      supplemented(command, { [path]: { flags: flags(flag).map((one) => ({ ...one, deprecated: instead })) } }),
    supplemented(docker, deprecatedCommands),
  );
}
