import type { Argument, ArgumentKind, Command, Flag, Value } from '../src/shell/specification';

/** What a flag's value is, and the values that docker knows by name, each with a word about it. */
interface FlagValue {
  readonly name: string;
  readonly kind?: ArgumentKind;
  readonly values?: Readonly<Record<string, string>>;
}

const duration: FlagValue = { name: 'DURATION' };
const file: FlagValue = { name: 'FILE', kind: 'file' };
const folder: FlagValue = { name: 'FOLDER', kind: 'folder' };
const network: FlagValue = { name: 'NETWORK', kind: 'network' };
const setting: FlagValue = { name: 'KEY=VALUE' };
const variable: FlagValue = { name: 'KEY=VALUE', kind: 'variable' };
const ports: FlagValue = { name: '[HOST_PORT:]PORT', kind: 'ports' };

const platform: FlagValue = {
  name: 'PLATFORM',
  values: {
    'linux/amd64': 'Most computers and servers',
    'linux/arm64': 'Macs with Apple chips, newer Raspberry Pis, some servers',
    'linux/arm/v7': 'Older Raspberry Pis',
    'linux/386': 'Old computers with 32 bits',
    'linux/ppc64le': 'IBM Power',
    'linux/riscv64': 'RISC-V boards',
    'linux/s390x': 'IBM mainframes',
    'windows/amd64': 'Windows containers',
  },
};

const format: FlagValue = {
  name: 'FORMAT',
  values: {
    json: 'For programs to read',
    table: 'Columns under headings',
    "'{{json .}}'": 'A template: here, all fields as JSON',
  },
};

const logDriver: FlagValue = {
  name: 'DRIVER',
  values: {
    local: 'Compact files, turned over when they are full',
    'json-file': 'JSON files, which is what docker does unless told otherwise',
    journald: "The systemd journal of the container's machine",
    syslog: 'The system log',
    fluentd: 'Fluentd',
    gelf: 'Graylog, Logstash and what else reads GELF',
    awslogs: 'Amazon CloudWatch',
    gcplogs: 'Google Cloud',
    splunk: 'Splunk',
    etwlogs: 'Event Tracing for Windows',
    none: 'Nowhere; "docker logs" shows nothing',
  },
};

const signal: FlagValue = {
  name: 'SIGNAL',
  values: {
    SIGTERM: 'Asks to end',
    SIGKILL: 'Ends at once; the program is not asked',
    SIGINT: 'What Ctrl+C sends',
    SIGHUP: 'Makes many programs read their settings again',
    SIGQUIT: 'Asks to end and leave a dump behind',
    SIGUSR1: 'Means what the program makes of it',
    SIGUSR2: 'Means what the program makes of it',
  },
};

const isolation: FlagValue = {
  name: 'TECHNOLOGY',
  values: {
    default: 'What the engine is set to',
    process: 'Containers share the kernel (Windows)',
    hyperv: 'Each container has a small virtual machine (Windows)',
  },
};

const capability: FlagValue = {
  name: 'CAPABILITY',
  values: {
    ALL: 'Every capability',
    NET_ADMIN: 'Changes network settings',
    NET_BIND_SERVICE: 'Opens ports below 1024',
    NET_RAW: 'Sends raw packets, as ping does',
    SYS_ADMIN: 'Mounts file systems, and much else',
    SYS_PTRACE: 'Watches other programs, as debuggers do',
    SYS_TIME: 'Sets the clock',
    CHOWN: 'Gives files to other users',
    SETUID: 'Becomes another user',
    SETGID: 'Becomes another group',
    DAC_OVERRIDE: 'Ignores who may read and write files',
    MKNOD: 'Makes device files',
  },
};

const mount: FlagValue = {
  name: 'MOUNT',
  values: {
    'type=bind,source=,target=': 'A file or folder of this machine',
    'type=volume,source=,target=': 'A volume',
    'type=tmpfs,target=': 'Memory that is gone when the container ends',
    'type=image,source=,target=': 'The files of an image',
  },
};

const availability: FlagValue = {
  name: 'STATE',
  values: {
    active: 'Takes tasks',
    pause: 'Takes no more tasks, and keeps those that it has',
    drain: 'Takes no tasks; those that it has move elsewhere',
  },
};

const order: FlagValue = {
  name: 'ORDER',
  values: {
    'stop-first': 'The old task ends before the new one starts',
    'start-first': 'The new task runs before the old one ends',
  },
};

const failureAction: FlagValue = {
  name: 'ACTION',
  values: { pause: 'Stops where it is', continue: 'Goes on', rollback: 'Takes the change back' },
};

const driver: FlagValue = {
  name: 'DRIVER',
  values: {
    bridge: 'A network of its own on one machine',
    overlay: 'One network across the machines of a swarm',
    host: "The machine's own network",
    macvlan: 'Containers look like machines of their own on the real network',
    ipvlan: 'The same, behind one hardware address',
    none: 'No network',
  },
};

function sameFor(keys: readonly string[], value: FlagValue): Readonly<Record<string, FlagValue>> {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

const constraint: FlagValue = {
  name: 'CONSTRAINT',
  values: {
    'node.role==manager': 'On managers only',
    'node.role==worker': 'On workers only',
    'node.hostname==': 'On this machine',
    'node.labels.': 'On machines with this label',
  },
};

const preference: FlagValue = {
  name: 'PREFERENCE',
  values: { 'spread=node.labels.': 'Evenly over the values of this label' },
};

const limit: FlagValue = {
  name: 'NAME=LIMIT',
  values: {
    'nofile=': 'How many files may be open',
    'nproc=': 'How many processes its user may have',
    'core=': 'How large core dumps may be',
    'memlock=': 'How much memory may be locked',
    'stack=': 'How large the stack may grow',
  },
};

/** Filters end with their "=", since what follows is the user's. */
function filters(values: Readonly<Record<string, string>>): FlagValue {
  return { name: 'FILTER', values };
}

const label = { 'label=': 'Carries this label' };
const name = { 'name=': 'Has this in its name' };
const id = { 'id=': 'Has an ID that begins with this' };

const containerFilters = filters({
  'status=running': 'Runs',
  'status=exited': 'Has ended',
  'status=created': 'Was never started',
  'status=paused': 'Is frozen',
  ...name,
  'ancestor=': 'Comes from this image, or one built on it',
  'health=unhealthy': 'Fails its health check',
  'exited=0': 'Has ended with this exit code',
  'publish=': 'Opens this port',
  'volume=': 'Uses this volume or path',
  'network=': 'Is connected with this network',
  'before=': 'Was made before this one',
  'since=': 'Was made after this one',
  ...label,
  ...id,
});

const taskFilters = filters({
  'desired-state=running': 'Should run',
  'desired-state=shutdown': 'Has ended, and should have',
  ...name,
  'node=': 'Runs on this machine',
  ...id,
});

/**
 * Values by flag, or by path and flag where a flag of that name means something else elsewhere.
 */
const flagValues: Readonly<Record<string, FlagValue>> = {
  '--add-host': { name: 'HOST:IP' },
  '--advertise-addr': { name: 'ADDRESS' },
  '--alias': { name: 'NAME' },
  '--annotation': setting,
  '--attach': {
    name: 'STREAM',
    values: { STDIN: 'What the container reads', STDOUT: 'What it prints', STDERR: 'The errors that it prints' },
  },
  '--availability': availability,
  '--aux-address': { name: 'NAME=IP' },
  '--blkio-weight': { name: 'WEIGHT' },
  '--blkio-weight-device': { name: 'DEVICE:WEIGHT' },
  '--build-arg': variable,
  '--ca-cert': file,
  '--ca-key': file,
  '--cache-from': { name: 'IMAGE', kind: 'image' },
  '--call': {
    name: 'METHOD',
    values: {
      build: 'Builds, as usual',
      check: 'Looks for mistakes in the Dockerfile',
      outline: 'Lists the arguments that the build takes',
      targets: 'Lists the stages that can be built',
    },
  },
  '--cap-add': capability,
  '--cap-drop': capability,
  '--cert-expiry': duration,
  '--cgroup-parent': { name: 'GROUP' },
  '--cgroupns': {
    name: 'NAMESPACE',
    values: { private: 'Sees its own control groups alone', host: 'Sees those of the machine' },
  },
  '--change': { name: 'INSTRUCTION' },
  '--checkpoint-dir': folder,
  '--cidfile': file,
  '--compose-file': file,
  '--config': folder,
  '--container-label': setting,
  '--config-rm': { name: 'CONFIG' },
  '--container-label-add': setting,
  '--container-label-rm': { name: 'KEY' },
  '--config-from': network,
  '--constraint': constraint,
  '--constraint-add': constraint,
  '--constraint-rm': constraint,
  '--context': { name: 'CONTEXT' },
  '--cpus': { name: 'NUMBER' },
  '--cpuset-cpus': { name: 'LIST' },
  '--cpuset-mems': { name: 'LIST' },
  '--credential-spec': { name: 'CREDENTIAL' },
  '--data-path-addr': { name: 'ADDRESS' },
  '--default-addr-pool': { name: 'SUBNET' },
  '--description': { name: 'TEXT' },
  '--detach-keys': { name: 'KEYS', values: { 'ctrl-p,ctrl-q': 'What docker takes unless told otherwise' } },
  '--device': { name: 'DEVICE', kind: 'file' },
  '--device-cgroup-rule': { name: 'RULE' },
  '--device-read-bps': { name: 'DEVICE:SIZE' },
  '--device-read-iops': { name: 'DEVICE:NUMBER' },
  '--device-write-bps': { name: 'DEVICE:SIZE' },
  '--device-write-iops': { name: 'DEVICE:NUMBER' },
  '--dir': folder,
  '--dns': { name: 'IP' },
  '--dns-add': { name: 'IP' },
  '--dns-option': { name: 'OPTION' },
  '--dns-option-add': { name: 'OPTION' },
  '--dns-option-rm': { name: 'OPTION' },
  '--dns-rm': { name: 'IP' },
  '--dns-search': { name: 'DOMAIN' },
  '--dns-search-add': { name: 'DOMAIN' },
  '--dns-search-rm': { name: 'DOMAIN' },
  '--domainname': { name: 'DOMAIN' },
  '--driver': driver,
  '--driver-opt': setting,
  '--endpoint-mode': {
    name: 'MODE',
    values: { vip: 'One address for all tasks', dnsrr: 'Each name look-up gives the address of another task' },
  },
  '--entrypoint': { name: 'PROGRAM' },
  '--env': variable,
  '--env-add': variable,
  '--env-rm': { name: 'KEY', kind: 'variable' },
  '--env-file': file,
  '--expose': { name: 'PORT' },
  '--external-ca': { name: 'CA' },
  '--file': file,
  '--format': format,
  '--from': { name: 'CONTEXT' },
  '--gateway': { name: 'IP' },
  '--generic-resource': { name: 'NAME=NUMBER' },
  '--generic-resource-add': { name: 'NAME=NUMBER' },
  '--generic-resource-rm': { name: 'NAME' },
  '--gpus': { name: 'GPUS', values: { all: 'All that there are', 'device=': 'Those with these numbers or IDs' } },
  '--group': { name: 'GROUP' },
  '--group-add': { name: 'GROUP' },
  '--group-rm': { name: 'GROUP' },
  '--health-cmd': { name: 'COMMAND' },
  '--host': { name: 'HOST:IP' },
  '--host-add': { name: 'HOST:IP' },
  '--host-rm': { name: 'HOST:IP' },
  '--hostname': { name: 'NAME' },
  '--iidfile': file,
  '--image': { name: 'IMAGE', kind: 'image' },
  '--input': file,
  '--invoke': { name: 'COMMAND' },
  '--ip': { name: 'IP' },
  '--ip6': { name: 'IPV6' },
  '--ip-range': { name: 'SUBNET' },
  '--ipam-driver': { name: 'DRIVER' },
  '--ipam-opt': setting,
  '--ipc': {
    name: 'MODE',
    values: {
      private: 'Its own shared memory',
      shareable: 'Its own shared memory, which other containers may use',
      host: "The machine's shared memory",
      'container:': 'The shared memory of this container',
      none: 'No shared memory',
    },
  },
  '--isolation': isolation,
  '--key': file,
  '--label': setting,
  '--label-add': setting,
  '--label-rm': { name: 'KEY' },
  '--label-file': file,
  '--link': { name: 'CONTAINER:ALIAS', kind: 'container' },
  '--link-local-ip': { name: 'IP' },
  '--listen-addr': { name: 'ADDRESS' },
  '--log-driver': logDriver,
  '--log-opt': {
    name: 'KEY=VALUE',
    values: {
      'max-size=': 'How large a file may grow before the next one is begun',
      'max-file=': 'How many files are kept',
      'mode=non-blocking': 'Drops lines rather than letting the container wait',
      'tag=': 'What stands beside each line',
    },
  },
  '--log-level': {
    name: 'LEVEL',
    values: {
      debug: 'Everything',
      info: 'What happens',
      warn: 'What may be wrong',
      error: 'What is wrong',
      fatal: 'What makes docker stop',
    },
  },
  '--mac-address': { name: 'MAC' },
  '--message': { name: 'TEXT' },
  '--mode': {
    name: 'MODE',
    values: {
      replicated: 'As many tasks as are asked for',
      global: 'One task on each machine',
      'replicated-job': 'As many tasks as are asked for, each until it is done',
      'global-job': 'One task on each machine, each until it is done',
    },
  },
  '--mount': mount,
  '--mount-add': mount,
  '--mount-rm': { name: 'TARGET' },
  '--name': { name: 'NAME' },
  '--net': network,
  '--network': {
    ...network,
    values: {
      bridge: 'The usual network of containers, on this machine',
      host: "The machine's own network: ports need not be published",
      none: 'No network at all',
      'container:': "This container's network",
    },
  },
  '--network-add': network,
  '--network-rm': network,
  '--network-alias': { name: 'NAME' },
  '--opt': setting,
  '--output': file,
  '--password': { name: 'PASSWORD' },
  '--pid': {
    name: 'MODE',
    values: { host: 'Sees all that runs on the machine', 'container:': 'Sees what runs in this container' },
  },
  '--placement-pref': preference,
  '--placement-pref-add': preference,
  '--placement-pref-rm': preference,
  '--platform': platform,
  '--progress': {
    name: 'STYLE',
    values: {
      auto: 'Lines that redraw themselves, where it is a terminal',
      plain: 'All that the steps print, line by line',
      tty: 'Lines that redraw themselves',
      quiet: 'Nothing',
      rawjson: 'JSON, for programs',
    },
  },
  '--provenance': {
    name: 'MODE',
    values: { 'mode=min': 'Says little', 'mode=max': 'Says all', true: 'Says little', false: 'Says nothing' },
  },
  '--publish': ports,
  '--publish-add': ports,
  '--publish-rm': { name: 'PORT' },
  '--pull': {
    name: 'WHEN',
    values: {
      missing: 'Where it is not on this machine, as usual',
      always: 'Each time, to have the newest',
      never: 'Not at all',
    },
  },
  '--resolve-image': {
    name: 'WHEN',
    values: { always: 'For each service', changed: 'Where the image changed', never: 'Not at all' },
  },
  '--restart': {
    name: 'POLICY',
    values: {
      no: 'Not at all, as usual',
      always: 'Always; after a stop by hand, when the engine starts again',
      'on-failure': 'When it ends with an error; on-failure:3 tries three times',
      'unless-stopped': 'Always, but not once it was stopped by hand',
    },
  },
  '--restart-condition': {
    name: 'CONDITION',
    values: { any: 'Whenever it ends', 'on-failure': 'When it ends with an error', none: 'Not at all' },
  },
  '--role': {
    name: 'ROLE',
    values: { worker: 'Runs tasks', manager: 'Decides what runs where, too' },
  },
  '--rollback-failure-action': failureAction,
  '--rollback-order': order,
  '--runtime': {
    name: 'RUNTIME',
    values: { runc: 'The usual one', 'io.containerd.runc.v2': 'The usual one, in full', nvidia: 'With NVIDIA GPUs' },
  },
  '--sbom': { name: 'MODE', values: { true: 'With the list', false: 'Without it' } },
  '--scope': { name: 'SCOPE', values: { local: 'This machine', swarm: 'The whole swarm' } },
  '--secret': { name: 'SECRET', values: { 'id=,src=': 'A file', 'id=,env=': 'An environment variable' } },
  '--secret-rm': { name: 'SECRET' },
  '--security-opt': {
    name: 'OPTION',
    values: {
      'no-new-privileges': 'Lets nothing gain rights, as sudo would',
      'seccomp=unconfined': 'Allows every system call',
      'apparmor=unconfined': 'Without AppArmor',
      'label=disable': 'Without SELinux',
      'systempaths=unconfined': 'Hides no system path',
    },
  },
  '--signal': signal,
  '--since': { name: 'TIME', values: { '10m': 'The last ten minutes', '1h': 'The last hour' } },
  '--sort': { name: 'COLUMN' },
  '--stop-signal': signal,
  '--storage-opt': setting,
  '--subnet': { name: 'SUBNET' },
  '--sysctl': setting,
  '--sysctl-add': setting,
  '--sysctl-rm': { name: 'KEY' },
  '--tag': { name: 'NAME:TAG' },
  '--tail': { name: 'NUMBER', values: { all: 'All lines', 100: 'The last hundred lines' } },
  '--target': { name: 'STAGE' },
  '--template-driver': { name: 'DRIVER', values: { golang: 'Templates as in Go: {{ env "NAME" }}' } },
  '--tlscacert': file,
  '--tlscert': file,
  '--tlskey': file,
  '--tmpfs': folder,
  '--token': { name: 'TOKEN' },
  '--type': {
    name: 'TYPE',
    values: {
      container: 'A container',
      image: 'An image',
      network: 'A network',
      volume: 'A volume',
      node: 'A machine of the swarm',
      plugin: 'A plugin',
      secret: 'A secret',
      config: 'A config',
      service: 'A service',
      task: 'A task',
    },
  },
  '--ulimit': limit,
  '--ulimit-add': limit,
  '--ulimit-rm': { name: 'NAME' },
  '--until': { name: 'TIME' },
  '--update-failure-action': failureAction,
  '--update-order': order,
  '--user': { name: 'USER[:GROUP]' },
  '--username': { name: 'NAME' },
  '--userns': { name: 'MODE', values: { host: "The machine's users" } },
  '--uts': { name: 'MODE', values: { host: "The machine's name" } },
  '--volume': { name: 'SOURCE:TARGET', kind: 'volume' },
  '--volume-driver': { name: 'DRIVER' },
  '--volumes-from': { name: 'CONTAINER', kind: 'container' },
  '--workdir': { name: 'FOLDER' },

  ' --host': {
    name: 'SOCKET',
    values: {
      'unix:///var/run/docker.sock': 'The engine on this machine',
      'tcp://': 'An engine on the network',
      'ssh://': 'An engine behind SSH',
    },
  },
  '--docker': { name: 'KEY=VALUE', values: { 'host=': 'Where the engine listens' } },
  'buildx create --config': file,
  'buildx history inspect attachment --type': {
    name: 'TYPE',
    values: { provenance: 'How the image came to be', sbom: 'What it is made of' },
  },
  'compose bridge transformations create --from': { name: 'IMAGE', kind: 'image' },
  'compose up --attach': { name: 'SERVICE', kind: 'service' },
  'compose up --no-attach': { name: 'SERVICE', kind: 'service' },
  'compose up --exit-code-from': { name: 'SERVICE', kind: 'service' },
  'compose ps --filter': filters({ 'status=': 'Is in this state' }),
  'compose ls --filter': filters({ 'name=': 'Has this in its name' }),
  'container ls --filter': containerFilters,
  'container ls --since': { name: 'CONTAINER', kind: 'container' },
  'container prune --filter': filters({ 'until=': 'Was made longer ago than this', ...label }),
  ...sameFor(['image build --output', 'buildx build --output'], {
    name: 'OUTPUT',
    values: {
      'type=docker': 'The docker engine',
      'type=local,dest=': 'A folder',
      'type=tar,dest=': 'An archive',
      'type=image,name=': 'An image',
      'type=registry': 'The registry',
      'type=oci,dest=': 'An archive in the OCI format',
    },
  }),
  'image ls --filter': filters({
    'dangling=true': 'Has no name any more',
    'reference=': 'Has a name like this',
    'before=': 'Was made before this one',
    'since=': 'Was made after this one',
    ...label,
  }),
  'image prune --filter': filters({ 'until=': 'Was made longer ago than this', ...label }),
  'builder prune --filter': filters({ 'until=': 'Was last used longer ago than this' }),
  'manifest annotate --arch': {
    name: 'ARCHITECTURE',
    values: { amd64: 'Most computers', arm64: 'ARM with 64 bits', arm: 'ARM with 32 bits', 386: 'Old computers' },
  },
  'manifest annotate --os': { name: 'SYSTEM', values: { linux: 'Linux', windows: 'Windows' } },
  'network ls --filter': filters({
    'driver=': 'Has this driver',
    'type=custom': 'Was made by somebody',
    'dangling=true': 'Is used by no container',
    ...name,
    ...label,
    ...id,
  }),
  'network prune --filter': filters({ 'until=': 'Was made longer ago than this', ...label }),
  'node ls --filter': filters({ 'role=manager': 'Manages', 'role=worker': 'Works', ...name, ...label, ...id }),
  'node ps --filter': taskFilters,
  'plugin ls --filter': filters({ 'enabled=true': 'Is on', 'capability=': 'Can do this' }),
  'search --filter': filters({ 'is-official=true': 'Is kept by Docker', 'stars=': 'Has at least so many stars' }),
  'secret create --driver': { name: 'DRIVER' },
  'service create --config': { name: 'CONFIG' },
  'service create --secret': { name: 'SECRET' },
  'service update --config-add': { name: 'CONFIG' },
  'service ls --filter': filters({ 'mode=replicated': 'Has so many tasks', 'mode=global': 'Is everywhere', ...name }),
  'service ps --filter': taskFilters,
  'service create --isolation': isolation,
  'stack ps --filter': taskFilters,
  'stack services --filter': filters({ 'mode=replicated': 'Has so many tasks', ...name, ...label }),
  'system events --filter': filters({
    'type=': 'Is about a container, image, network, ...',
    'event=': 'Is of this kind',
    'container=': 'Is about this container',
    'image=': 'Is about this image',
    ...label,
  }),
  'system prune --filter': filters({ 'until=': 'Was made longer ago than this', ...label }),
  'volume create --driver': { name: 'DRIVER', values: { local: 'Files on this machine, as usual' } },
  'volume create --scope': { name: 'SCOPE', values: { single: 'One node', multi: 'Several nodes' } },
  'volume create --secret': { name: 'KEY=SECRET' },
  'volume create --sharing': {
    name: 'SHARING',
    values: { none: 'One at a time', readonly: 'Many read', onewriter: 'One writes, many read', all: 'All write' },
  },
  'volume create --type': { name: 'TYPE', values: { block: 'A raw device', mount: 'A file system' } },
  'volume ls --filter': filters({
    'dangling=true': 'Is used by no container',
    'driver=': 'Has this driver',
    ...name,
    ...label,
  }),
  'volume prune --filter': filters({ ...label, 'all=true': 'Has a name, too' }),
};

/** Plugins say themselves what their values are, where that is not what docker's are. */
const ofPlugins = /^(?:buildx|compose)\b/;

/** What docker calls the types of values, in words. */
const types: Readonly<Record<string, string>> = {
  bytes: 'SIZE',
  decimal: 'NUMBER',
  float: 'RATIO',
  int: 'NUMBER',
  uint: 'NUMBER',
  uint16: 'NUMBER',
  uint32: 'NUMBER',
};

const argumentKinds: Readonly<Record<string, ArgumentKind>> = {
  NETWORK: 'network',
  SERVICE: 'service',
  VOLUME: 'volume',
};

/** The command, and all below it, with what is known of the values of its flags and of its arguments. */
export function withValues(command: Command, path = ''): Command {
  const commands = command.commands?.map((one) => withValues(one, `${path} ${one.names[0]}`.trim()));
  return {
    ...command,
    ...(commands && { commands }),
    ...(command.flags && { flags: command.flags.map((flag) => withValue(flag, path)) }),
    ...(command.args && { args: command.args.map(withKind) }),
  };
}

function withValue(flag: Flag, path: string): Flag {
  const { value } = flag;
  if (!value) return flag;
  if (ofPlugins.test(path) && (value.kind ?? value.values)) return flag;
  const known = flag.names.flatMap((one) => [flagValues[`${path} ${one}`], flagValues[one]]).find(Boolean);
  return {
    ...flag,
    value: known ? argumentOf(known) : { ...value, name: types[value.name] ?? value.name.toUpperCase() },
  };
}

function argumentOf({ values, ...value }: FlagValue): Argument {
  return { ...value, ...(values && { values: named(values) }) };
}

/** The values in the order in which they are written, each with what it means. */
function named(values: Readonly<Record<string, string>>): readonly Value[] {
  return Object.entries(values).map(([name, about]) => ({ name, about }));
}

function withKind(argument: Argument): Argument {
  const kind = argument.kind ?? argumentKinds[argument.name];
  return kind ? { ...argument, kind } : argument;
}
