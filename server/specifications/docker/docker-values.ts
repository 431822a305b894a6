import type { Argument, ArgumentKind, Command, Flag, Value } from '../../src/commands/catalog/specification';

/** The value of a flag: its name in help texts, its kind, and the predefined values with a description of each. */
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
    'linux/amd64': '64-bit Intel and AMD processors',
    'linux/arm64': '64-bit ARM: Apple silicon, recent Raspberry Pi models',
    'linux/arm/v7': '32-bit ARM: older Raspberry Pi models',
    'linux/386': '32-bit Intel and AMD processors',
    'linux/ppc64le': 'IBM Power',
    'linux/riscv64': '64-bit RISC-V',
    'linux/s390x': 'IBM mainframes',
    'windows/amd64': 'Windows containers',
  },
};

const format: FlagValue = {
  name: 'FORMAT',
  values: {
    json: 'Print in JSON format',
    table: 'Print output in table format with column headers',
    "'{{json .}}'": 'Print output using a Go template, here all fields as JSON',
  },
};

const logDriver: FlagValue = {
  name: 'DRIVER',
  values: {
    local: 'Custom format designed for minimal overhead',
    'json-file': 'JSON files (default)',
    journald: "The systemd journal of the container's machine",
    syslog: 'syslog',
    fluentd: 'Fluentd',
    gelf: 'Graylog Extended Log Format (GELF), as for Graylog or Logstash',
    awslogs: 'Amazon CloudWatch Logs',
    gcplogs: 'Google Cloud Logging',
    splunk: 'Splunk',
    etwlogs: 'Event Tracing for Windows',
    none: 'No logs; "docker logs" shows no output',
  },
};

const signal: FlagValue = {
  name: 'SIGNAL',
  values: {
    SIGTERM: 'Terminate gracefully',
    SIGKILL: 'Kill immediately',
    SIGINT: 'Interrupt, as Ctrl+C does',
    SIGHUP: 'Hang up; many programs reload their configuration',
    SIGQUIT: 'Quit and dump core',
    SIGUSR1: 'User-defined signal 1',
    SIGUSR2: 'User-defined signal 2',
  },
};

const isolation: FlagValue = {
  name: 'TECHNOLOGY',
  values: {
    default: 'Isolation set in the configuration of the daemon',
    process: 'Namespace isolation (Windows)',
    hyperv: 'Hyper-V hypervisor partition-based isolation (Windows)',
  },
};

const capability: FlagValue = {
  name: 'CAPABILITY',
  values: {
    ALL: 'All capabilities',
    NET_ADMIN: 'Perform various network-related operations',
    NET_BIND_SERVICE: 'Bind a socket to privileged ports (below 1024)',
    NET_RAW: 'Use RAW and PACKET sockets',
    SYS_ADMIN: 'Perform a range of system administration operations',
    SYS_PTRACE: 'Trace arbitrary processes using ptrace(2)',
    SYS_TIME: 'Set the system clock',
    CHOWN: 'Change file owners and groups',
    SETUID: 'Change the user ID of a process',
    SETGID: 'Change the group ID of a process',
    DAC_OVERRIDE: 'Bypass file permission checks',
    MKNOD: 'Create special files using mknod(2)',
  },
};

const mount: FlagValue = {
  name: 'MOUNT',
  values: {
    'type=bind,source=,target=': 'Mount a file or folder of the host',
    'type=volume,source=,target=': 'A volume',
    'type=tmpfs,target=': 'Mount a temporary file system in memory',
    'type=image,source=,target=': 'Mount the files of an image',
  },
};

const availability: FlagValue = {
  name: 'STATE',
  values: {
    active: 'Accept new tasks',
    pause: 'Accept no new tasks, keep existing ones',
    drain: 'Accept no new tasks, move existing ones to other nodes',
  },
};

const order: FlagValue = {
  name: 'ORDER',
  values: {
    'stop-first': 'Stop the old task before starting the new one',
    'start-first': 'Start the new task before stopping the old one',
  },
};

const failureAction: FlagValue = {
  name: 'ACTION',
  values: { pause: 'Pause the update', continue: 'Continue the update', rollback: 'Roll back the update' },
};

const driver: FlagValue = {
  name: 'DRIVER',
  values: {
    bridge: 'Isolated network on a single host',
    overlay: 'Network that connects several Docker daemons',
    host: 'Network stack of the host',
    macvlan: 'Assign a MAC address to each container',
    ipvlan: 'Control over IPv4 and IPv6 addressing, with a shared MAC address',
    none: 'Isolate the container from all networks',
  },
};

function sameFor(keys: readonly string[], value: FlagValue): Readonly<Record<string, FlagValue>> {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

const constraint: FlagValue = {
  name: 'CONSTRAINT',
  values: {
    'node.role==manager': 'Run on manager nodes only',
    'node.role==worker': 'Run on worker nodes only',
    'node.hostname==': 'Run on the node with this host name',
    'node.labels.': 'Run on nodes with this label',
  },
};

const preference: FlagValue = {
  name: 'PREFERENCE',
  values: { 'spread=node.labels.': 'Spread tasks evenly over the values of this label' },
};

const limit: FlagValue = {
  name: 'NAME=LIMIT',
  values: {
    'nofile=': 'Maximum number of open files',
    'nproc=': 'Maximum number of processes of the user',
    'core=': 'Maximum size of core dumps',
    'memlock=': 'Maximum amount of locked memory',
    'stack=': 'Maximum size of the stack',
  },
};

/** Returns a filter value. Keys end with "=" where the user types the rest. */
function filters(values: Readonly<Record<string, string>>): FlagValue {
  return { name: 'FILTER', values };
}

const label = { 'label=': 'Label, or label and value' };
const name = { 'name=': 'Part of the name' };
const id = { 'id=': 'Beginning of the ID' };

const containerFilters = filters({
  'status=running': 'Running',
  'status=exited': 'Exited',
  'status=created': 'Created, but never started',
  'status=paused': 'Paused',
  ...name,
  'ancestor=': 'Created from this image or a descendant of it',
  'health=unhealthy': 'Failing its health check',
  'exited=0': 'Exited with this exit code',
  'publish=': 'Publishing this port',
  'volume=': 'Mounting this volume or path',
  'network=': 'Connected to this network',
  'before=': 'Created before this one',
  'since=': 'Created after this one',
  ...label,
  ...id,
});

const taskFilters = filters({
  'desired-state=running': 'Meant to be running',
  'desired-state=shutdown': 'Meant to be shut down',
  ...name,
  'node=': 'Assigned to this node',
  ...id,
});

/** Values by flag, or by command path and flag where the flag means something else in that command. */
const flagValues: Readonly<Record<string, FlagValue>> = {
  '--add-host': { name: 'HOST:IP' },
  '--advertise-addr': { name: 'ADDRESS' },
  '--alias': { name: 'NAME' },
  '--annotation': setting,
  '--attach': {
    name: 'STREAM',
    values: { STDIN: 'Standard input', STDOUT: 'Standard output', STDERR: 'Standard error' },
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
      build: 'Execute the build (default)',
      check: 'Check the build for errors and best practices',
      outline: 'Show the build arguments and stages',
      targets: 'List the build targets',
    },
  },
  '--cap-add': capability,
  '--cap-drop': capability,
  '--cert-expiry': duration,
  '--cgroup-parent': { name: 'GROUP' },
  '--cgroupns': {
    name: 'NAMESPACE',
    values: { private: 'Private cgroup namespace', host: 'Cgroup namespace of the host' },
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
  '--detach-keys': { name: 'KEYS', values: { 'ctrl-p,ctrl-q': 'Default detach keys' } },
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
    values: { vip: 'Virtual IP address for all tasks', dnsrr: 'DNS round robin' },
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
  '--gpus': { name: 'GPUS', values: { all: 'All GPUs', 'device=': 'GPUs with these indexes or UUIDs' } },
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
      private: 'Private IPC namespace',
      shareable: 'Private IPC namespace that other containers can join',
      host: 'IPC namespace of the host',
      'container:': 'IPC namespace of another container',
      none: 'Private IPC namespace, without /dev/shm',
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
      'max-size=': 'Maximum size of a log file before it is rotated',
      'max-file=': 'Maximum number of log files',
      'mode=non-blocking': 'Buffer messages, and drop them if the buffer is full',
      'tag=': 'Tag of each message',
    },
  },
  '--log-level': {
    name: 'LEVEL',
    values: {
      debug: 'Debug messages and above',
      info: 'Informational messages and above',
      warn: 'Warnings and above',
      error: 'Errors and above',
      fatal: 'Fatal errors only',
    },
  },
  '--mac-address': { name: 'MAC' },
  '--message': { name: 'TEXT' },
  '--mode': {
    name: 'MODE',
    values: {
      replicated: 'Specified number of replica tasks',
      global: 'One task on each node',
      'replicated-job': 'Specified number of tasks that run to completion',
      'global-job': 'One task on each node, run to completion',
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
      bridge: 'Default bridge network',
      host: 'Network stack of the host; ports need not be published',
      none: 'No networking',
      'container:': 'Network stack of another container',
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
    values: { host: 'PID namespace of the host', 'container:': 'PID namespace of another container' },
  },
  '--placement-pref': preference,
  '--placement-pref-add': preference,
  '--placement-pref-rm': preference,
  '--platform': platform,
  '--progress': {
    name: 'STYLE',
    values: {
      auto: 'tty in a terminal, otherwise plain',
      plain: 'Print the full output of each step',
      tty: 'Update the progress in place',
      quiet: 'Print no progress',
      rawjson: 'Print progress as JSON lines',
    },
  },
  '--provenance': {
    name: 'MODE',
    values: {
      'mode=min': 'Minimal provenance attestation',
      'mode=max': 'Full provenance attestation',
      true: 'Minimal provenance attestation',
      false: 'No provenance attestation',
    },
  },
  '--publish': ports,
  '--publish-add': ports,
  '--publish-rm': { name: 'PORT' },
  '--pull': {
    name: 'WHEN',
    values: {
      missing: 'Pull the image if it is not cached locally (default)',
      always: 'Always pull the image',
      never: 'Never pull the image',
    },
  },
  '--resolve-image': {
    name: 'WHEN',
    values: {
      always: 'Always resolve the image digest',
      changed: 'Resolve the image digest if the image changed',
      never: 'Never resolve the image digest',
    },
  },
  '--restart': {
    name: 'POLICY',
    values: {
      no: 'Do not restart the container (default)',
      always: 'Always restart; if stopped manually, restart when the daemon restarts',
      'on-failure': 'Restart on a non-zero exit code; on-failure:3 limits it to 3 attempts',
      'unless-stopped': 'Always restart, unless the container was stopped manually',
    },
  },
  '--restart-condition': {
    name: 'CONDITION',
    values: {
      any: 'Restart whenever it exits',
      'on-failure': 'Restart on a non-zero exit code',
      none: 'Never restart',
    },
  },
  '--role': {
    name: 'ROLE',
    values: { worker: 'Execute tasks', manager: 'Manage the swarm and execute tasks' },
  },
  '--rollback-failure-action': failureAction,
  '--rollback-order': order,
  '--runtime': {
    name: 'RUNTIME',
    values: {
      runc: 'Default runtime',
      'io.containerd.runc.v2': 'Full name of the default runtime',
      nvidia: 'NVIDIA container runtime',
    },
  },
  '--sbom': { name: 'MODE', values: { true: 'Create an SBOM attestation', false: 'No SBOM attestation' } },
  '--scope': { name: 'SCOPE', values: { local: 'Single host', swarm: 'All nodes of the swarm' } },
  '--secret': {
    name: 'SECRET',
    values: { 'id=,src=': 'Secret from a file', 'id=,env=': 'Secret from an environment variable' },
  },
  '--secret-rm': { name: 'SECRET' },
  '--security-opt': {
    name: 'OPTION',
    values: {
      'no-new-privileges': 'Prevent processes from gaining new privileges',
      'seccomp=unconfined': 'Turn off seccomp confinement',
      'apparmor=unconfined': 'Turn off AppArmor confinement',
      'label=disable': 'Turn off SELinux label confinement',
      'systempaths=unconfined': 'Turn off confinement for system paths',
    },
  },
  '--signal': signal,
  '--since': { name: 'TIME', values: { '10m': 'Last 10 minutes', '1h': 'Last hour' } },
  '--sort': { name: 'COLUMN' },
  '--stop-signal': signal,
  '--storage-opt': setting,
  '--subnet': { name: 'SUBNET' },
  '--sysctl': setting,
  '--sysctl-add': setting,
  '--sysctl-rm': { name: 'KEY' },
  '--tag': { name: 'NAME:TAG' },
  '--tail': { name: 'NUMBER', values: { all: 'Show all lines', 100: 'Show the last 100 lines' } },
  '--target': { name: 'STAGE' },
  '--template-driver': { name: 'DRIVER', values: { golang: 'Go template: {{ env "NAME" }}' } },
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
      node: 'A node of the swarm',
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
  '--userns': { name: 'MODE', values: { host: 'User namespace of the host' } },
  '--uts': { name: 'MODE', values: { host: 'UTS namespace of the host' } },
  '--volume': { name: 'SOURCE:TARGET', kind: 'volume' },
  '--volume-driver': { name: 'DRIVER' },
  '--volumes-from': { name: 'CONTAINER', kind: 'container' },
  '--workdir': { name: 'FOLDER' },

  ' --host': {
    name: 'SOCKET',
    values: {
      'unix:///var/run/docker.sock': 'Docker daemon on this machine',
      'tcp://': 'Docker daemon over TCP',
      'ssh://': 'Docker daemon over SSH',
    },
  },
  '--docker': { name: 'KEY=VALUE', values: { 'host=': 'Docker endpoint on which to connect' } },
  'buildx create --config': file,
  'buildx history inspect attachment --type': {
    name: 'TYPE',
    values: { provenance: 'Provenance attestation', sbom: 'Software bill of materials' },
  },
  'compose bridge transformations create --from': { name: 'IMAGE', kind: 'image' },
  'compose up --attach': { name: 'SERVICE', kind: 'service' },
  'compose up --no-attach': { name: 'SERVICE', kind: 'service' },
  'compose up --exit-code-from': { name: 'SERVICE', kind: 'service' },
  'compose ps --filter': filters({ 'status=': 'Status of the container' }),
  'compose ls --filter': filters({ 'name=': 'Part of the name' }),
  'container ls --filter': containerFilters,
  'container ls --since': { name: 'CONTAINER', kind: 'container' },
  'container prune --filter': filters({ 'until=': 'Created before this time', ...label }),
  ...sameFor(['image build --output', 'buildx build --output'], {
    name: 'OUTPUT',
    values: {
      'type=docker': 'Image in the local image store',
      'type=local,dest=': 'Files in a folder',
      'type=tar,dest=': 'Files in a tar archive',
      'type=image,name=': 'An image',
      'type=registry': 'Image pushed to a registry',
      'type=oci,dest=': 'OCI image layout in a tar archive',
    },
  }),
  'image ls --filter': filters({
    'dangling=true': 'Untagged, and not used by another image',
    'reference=': 'Pattern of the name and tag',
    'before=': 'Created before this one',
    'since=': 'Created after this one',
    ...label,
  }),
  'image prune --filter': filters({ 'until=': 'Created before this time', ...label }),
  'builder prune --filter': filters({ 'until=': 'Last used before this time' }),
  'manifest annotate --arch': {
    name: 'ARCHITECTURE',
    values: {
      amd64: '64-bit Intel and AMD processors',
      arm64: '64-bit ARM processors',
      arm: '32-bit ARM processors',
      386: '32-bit Intel and AMD processors',
    },
  },
  'manifest annotate --os': { name: 'SYSTEM', values: { linux: 'Linux', windows: 'Windows' } },
  'network ls --filter': filters({
    'driver=': 'Driver of the network',
    'type=custom': 'User-defined',
    'dangling=true': 'Not used by any container',
    ...name,
    ...label,
    ...id,
  }),
  'network prune --filter': filters({ 'until=': 'Created before this time', ...label }),
  'node ls --filter': filters({
    'role=manager': 'Manager nodes',
    'role=worker': 'Worker nodes',
    ...name,
    ...label,
    ...id,
  }),
  'node ps --filter': taskFilters,
  'plugin ls --filter': filters({ 'enabled=true': 'Enabled', 'capability=': 'Capability of the plugin' }),
  'search --filter': filters({ 'is-official=true': 'Docker Official Images', 'stars=': 'Minimum number of stars' }),
  'secret create --driver': { name: 'DRIVER' },
  'service create --config': { name: 'CONFIG' },
  'service create --secret': { name: 'SECRET' },
  'service update --config-add': { name: 'CONFIG' },
  'service ls --filter': filters({
    'mode=replicated': 'Replicated services',
    'mode=global': 'Global services',
    ...name,
  }),
  'service ps --filter': taskFilters,
  'service create --isolation': isolation,
  'stack ps --filter': taskFilters,
  'stack services --filter': filters({ 'mode=replicated': 'Replicated services', ...name, ...label }),
  'system events --filter': filters({
    'type=': 'Type of the object: container, image, network, ...',
    'event=': 'Type of the event',
    'container=': 'Name or ID of the container',
    'image=': 'Name or ID of the image',
    ...label,
  }),
  'system prune --filter': filters({ 'until=': 'Created before this time', ...label }),
  'volume create --driver': { name: 'DRIVER', values: { local: 'Files on this machine (default)' } },
  'volume create --scope': {
    name: 'SCOPE',
    values: { single: 'Volume is used by one node at a time', multi: 'Volume is used by several nodes at once' },
  },
  'volume create --secret': { name: 'KEY=SECRET' },
  'volume create --sharing': {
    name: 'SHARING',
    values: {
      none: 'One task at a time',
      readonly: 'Any number of tasks, read-only',
      onewriter: 'One task writes, any number of tasks read',
      all: 'Any number of tasks read and write',
    },
  },
  'volume create --type': { name: 'TYPE', values: { block: 'Block device', mount: 'A file system' } },
  'volume ls --filter': filters({
    'dangling=true': 'Not used by any container',
    'driver=': 'Driver of the volume',
    ...name,
    ...label,
  }),
  'volume prune --filter': filters({ ...label, 'all=true': 'Named volumes as well as anonymous ones' }),
};

/** Commands of plugins; the values in their own specifications take precedence over docker's. */
const ofPlugins = /^(?:buildx|compose)\b/;

/** Names shown for docker's value types. */
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

/** Returns `command`, including its subcommands, with the predefined values of its flags and the kinds of its arguments. */
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

/** Returns the values as a list, in the order of the keys. */
function named(values: Readonly<Record<string, string>>): readonly Value[] {
  return Object.entries(values).map(([name, about]) => ({ name, about }));
}

function withKind(argument: Argument): Argument {
  const kind = argument.kind ?? argumentKinds[argument.name];
  return kind ? { ...argument, kind } : argument;
}
