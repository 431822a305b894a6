import type { Argument, Flag } from '../src/shell/specification';
import { dockerPlugins } from './docker-plugins';
import type { CommandSupplement, Supplement } from './supplement';

const list: CommandSupplement = { names: ['ls', 'list'] };
const remove: CommandSupplement = { names: ['rm', 'remove'] };

const container: Argument = { name: 'CONTAINER' };
const text: Argument = { name: 'string' };

function toggle(names: readonly string[], about: string): Flag {
  return { names, about };
}

function option(names: readonly string[], about: string, ...values: readonly string[]): Flag {
  return { names, about, value: values.length > 0 ? { ...text, values: values.map((name) => ({ name })) } : text };
}

const drivers = ['bridge', 'overlay', 'host', 'macvlan', 'ipvlan', 'none'];

const running: CommandSupplement = {
  args: [{ name: 'IMAGE' }, { name: 'COMMAND', optional: true, repeats: true, command: true }],
  values: {
    '--restart': ['no', 'always', 'on-failure', 'unless-stopped'],
    '--pull': ['always', 'missing', 'never'],
    '--network': ['bridge', 'host', 'none'],
  },
};

const executing: CommandSupplement = {
  args: [container, { name: 'COMMAND', repeats: true, command: true }],
};

const building: CommandSupplement = {
  flags: [{ names: ['--tag', '-t'], about: 'Names the image, as name or name:tag', value: text, repeats: true }],
};

const commit: CommandSupplement = {
  about: 'Makes a new image out of what changed in a container',
  args: [container, { name: 'REPOSITORY[:TAG]', optional: true }],
  flags: [
    option(['--author', '-a'], 'Who made the image'),
    { ...option(['--change', '-c'], 'A Dockerfile instruction to apply to the image'), repeats: true },
    option(['--message', '-m'], 'What the commit is about'),
    toggle(['--pause', '-p'], 'Stops the container for as long as the commit takes (it does, unless told not to)'),
  ],
};

const checkpointDirectory = option(['--checkpoint-dir'], 'Where the checkpoints are kept');
const insecure = toggle(['--insecure'], 'Allows a registry without a valid certificate');
const manifestList: Argument = { name: 'MANIFEST_LIST' };

/** What docker 28 and its usual plugins have beyond the specification, by command path. */
export const dockerSupplement: Supplement = {
  '': {
    flags: [
      option(['--config'], 'The directory of the settings of the client'),
      option(['--context', '-c'], 'The context that says which daemon to talk to'),
      toggle(['--debug', '-D'], 'Tells more about what happens'),
      { ...option(['--host', '-H'], 'The socket of the daemon'), repeats: true },
      option(['--log-level', '-l'], 'How much is logged', 'debug', 'info', 'warn', 'error', 'fatal'),
      toggle(['--tls'], 'Talks to the daemon over TLS'),
      option(['--tlscacert'], 'The certificate of the authority to trust'),
      option(['--tlscert'], "The client's own certificate"),
      option(['--tlskey'], 'The key of that certificate'),
      toggle(['--tlsverify'], 'Talks over TLS and checks who answers'),
      toggle(['--version', '-v'], 'Prints the version of the client'),
    ],
  },
  help: { about: 'Explains a command', args: [{ name: 'COMMAND', optional: true, repeats: true }] },
  completion: {
    about: 'Prints a script that completes docker commands in a shell',
    args: [{ name: 'SHELL', values: ['bash', 'fish', 'powershell', 'zsh'].map((name) => ({ name })) }],
  },

  run: running,
  create: running,
  'container run': running,
  'container create': running,
  exec: executing,
  'container exec': executing,
  commit,
  'container commit': commit,
  'container ls': { names: ['ls', 'list', 'ps'] },
  'container rm': remove,

  build: building,
  'builder build': building,
  'image build': building,
  'buildx build': { ...building, names: ['build', 'b'] },
  'image ls': list,
  'image rm': remove,

  checkpoint: { about: 'Freezes running containers and thaws them later' },
  'checkpoint create': {
    about: 'Freezes a running container into a checkpoint',
    args: [container, { name: 'CHECKPOINT' }],
    flags: [checkpointDirectory, toggle(['--leave-running'], 'Lets the container go on afterwards')],
  },
  'checkpoint ls': {
    ...list,
    about: 'Lists the checkpoints of a container',
    args: [container],
    flags: [checkpointDirectory],
  },
  'checkpoint rm': {
    ...remove,
    about: 'Deletes a checkpoint',
    args: [container, { name: 'CHECKPOINT' }],
    flags: [checkpointDirectory],
  },

  manifest: { about: 'One image name for several kinds of machines' },
  'manifest annotate': {
    about: 'Says for which machine a manifest in a local list is',
    args: [manifestList, { name: 'MANIFEST' }],
    flags: [
      option(['--arch'], 'The kind of processor'),
      option(['--os'], 'The operating system'),
      { ...option(['--os-features'], 'What the operating system must be able to do'), repeats: true },
      option(['--os-version'], 'The version of the operating system'),
      option(['--variant'], 'The variant of the processor'),
    ],
  },
  'manifest create': {
    about: 'Starts a local list of manifests',
    args: [manifestList, { name: 'MANIFEST', repeats: true }],
    flags: [toggle(['--amend', '-a'], 'Adds to a list that is there'), insecure],
  },
  'manifest inspect': {
    about: 'Shows a manifest, or a list of them',
    args: [{ ...manifestList, optional: true }, { name: 'MANIFEST' }],
    flags: [insecure, toggle(['--verbose', '-v'], 'Shows layers and platform too')],
  },
  'manifest push': {
    about: 'Uploads a list of manifests',
    args: [manifestList],
    flags: [insecure, toggle(['--purge', '-p'], 'Deletes the local list afterwards')],
  },
  'manifest rm': { about: 'Deletes local lists of manifests', args: [{ ...manifestList, repeats: true }] },

  'trust key': { about: 'The keys that sign images' },
  'trust key generate': {
    about: 'Makes a pair of keys to sign with',
    args: [{ name: 'NAME' }],
    flags: [option(['--dir'], 'Where the keys are written')],
  },
  'trust key load': {
    about: 'Takes a private key from a file',
    args: [{ name: 'KEYFILE' }],
    flags: [option(['--name'], 'What to call the key')],
  },
  'trust signer': { about: 'Who may sign images' },
  'trust signer add': {
    about: 'Lets somebody sign',
    args: [{ name: 'NAME' }, { name: 'REPOSITORY', repeats: true }],
    flags: [{ ...option(['--key'], 'The file with the public key of the signer'), repeats: true }],
  },
  'trust signer remove': {
    about: 'Lets somebody sign no longer',
    args: [{ name: 'NAME' }, { name: 'REPOSITORY', repeats: true }],
    flags: [toggle(['--force', '-f'], 'Does not ask before the last signer goes')],
  },

  'context ls': { ...list, about: 'Lists the contexts', flags: [toggle(['--quiet', '-q'], 'Shows names only')] },
  'context rm': remove,
  // A context of any name; the two commands below it belonged to cloud integrations that are gone.
  'context create': { args: [{ name: 'CONTEXT' }] },
  'network ls': list,
  'network rm': remove,
  'network create': { values: { '--driver': drivers } },
  'plugin ls': list,
  'plugin rm': remove,
  'volume ls': list,
  'volume rm': remove,
  'volume update': {
    about: 'Changes a volume of a cluster',
    args: [{ name: 'VOLUME', optional: true }],
    flags: [option(['--availability'], 'Whether tasks may use the volume', 'active', 'pause', 'drain')],
  },
  'system dial-stdio': { about: 'Connects standard input and output with the daemon' },

  'config ls': list,
  'config rm': remove,
  'node ls': list,
  'node rm': remove,
  'node update': { values: { '--availability': ['active', 'pause', 'drain'], '--role': ['worker', 'manager'] } },
  'secret ls': list,
  'secret rm': remove,
  'service ls': list,
  'service rm': remove,
  'stack config': {
    about: 'Prints the compose files as one, with all variables filled in',
    flags: [
      { ...option(['--compose-file', '-c'], 'A compose file; - reads standard input'), repeats: true },
      toggle(['--skip-interpolation'], 'Leaves the variables as they are'),
    ],
  },
  'stack deploy': { names: ['deploy', 'up'] },
  'stack ls': list,
  'stack rm': { names: ['rm', 'remove', 'down'] },
  'swarm update': { flags: [toggle(['--autolock'], 'Whether managers need a key when they start again')] },

  ...dockerPlugins,
};
