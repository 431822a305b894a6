import { buildKeys } from './build';
import { deployKeys } from './deploy';
import { type ComposeKeys, key, yesOrNo } from './key';

const commands: ComposeKeys = {
  command: key('What to run.', 'command: ./prepare.sh'),
  user: key('As whom to run it.', 'user: root'),
  privileged: key('Runs it with all rights of the host.', 'privileged: true', yesOrNo),
  working_dir: key('In which folder to run it.', 'working_dir: /app'),
  environment: key('Variables that it sees.', 'environment:\n  - DEBUG=1'),
};

const granted: ComposeKeys = {
  source: key('Its name in this file.', 'source: db_password'),
  target: key('Where the container finds it.', 'target: password.txt'),
  uid: key('The user that owns the file, by number.', "uid: '1000'"),
  gid: key('The group that owns the file, by number.', "gid: '1000'"),
  mode: key('Who may read it.', 'mode: 0440'),
};

/** Keys allowed under each service. */
export const serviceKeys: ComposeKeys = {
  image: key('The image that its containers start from.', 'image: nginx:1.27', { kind: 'image' }),
  build: key('Builds the image from a Dockerfile, in this folder or as the keys below say.', 'build: .', {
    keys: buildKeys,
  }),
  command: key('Overrides the default command of the image.', 'command: npm run dev'),
  entrypoint: key(
    'The program that the container starts, instead of the one of the image.',
    'entrypoint: /docker-entrypoint.sh',
  ),
  ports: key('Which ports of the host lead to which ports of the container.', "ports:\n  - '8080:80'", {
    kind: 'ports',
    keys: {
      target: key('The port in the container.', 'target: 80'),
      published: key('The port of the host.', "published: '8080'"),
      host_ip: key('The address of the host that listens.', 'host_ip: 127.0.0.1'),
      protocol: key('Which protocol.', 'protocol: tcp', { values: ['tcp', 'udp'] }),
      mode: key('Whether every machine of a swarm listens, or only that of the container.', 'mode: host', {
        values: ['ingress', 'host'],
      }),
      app_protocol: key('What is spoken on the port.', 'app_protocol: http'),
      name: key('A name for the port.', 'name: web'),
    },
  }),
  expose: key('Ports that other services can reach, but the host cannot.', "expose:\n  - '3000'"),
  environment: key('Variables that the container sees.', 'environment:\n  POSTGRES_DB: notes', { kind: 'variable' }),
  env_file: key('Files that such variables are read from.', 'env_file: .env', {
    keys: {
      path: key('Where the file is.', 'path: ./local.env'),
      required: key('Whether the file must be there.', 'required: false', yesOrNo),
      format: key('How the file is written.', 'format: raw', { values: ['raw'] }),
    },
  }),
  volumes: key(
    'Folders of the host and named volumes, and where the container finds them.',
    'volumes:\n  - data:/var/lib/data',
    {
      kind: 'volume',
      keys: {
        type: key('What is mounted.', 'type: volume', {
          values: ['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image'],
        }),
        source: key('The folder of the host, or the volume.', 'source: data', { kind: 'volume' }),
        target: key('Where the container finds it.', 'target: /var/lib/data'),
        read_only: key('Whether the container may only read.', 'read_only: true', yesOrNo),
        consistency: key('How exactly both sides agree; only some systems care.', 'consistency: cached'),
        bind: key('More about a folder of the host.', 'bind:\n  create_host_path: true', {
          keys: {
            propagation: key('Whether mounts below it are seen, too.', 'propagation: rshared'),
            create_host_path: key(
              'Creates the folder on the host if it does not exist.',
              'create_host_path: true',
              yesOrNo,
            ),
            selinux: key('Whether other containers share the label.', 'selinux: z', { values: ['z', 'Z'] }),
            recursive: key('What happens to mounts below it.', 'recursive: enabled', {
              values: ['enabled', 'disabled', 'writable', 'readonly'],
            }),
          },
        }),
        volume: key('More about a volume.', 'volume:\n  nocopy: true', {
          keys: {
            nocopy: key('Leaves out the files that the image has in that place.', 'nocopy: true', yesOrNo),
            subpath: key('Mounts only this folder of the volume.', 'subpath: site'),
            labels: key('Facts about the volume, by name.', 'labels:\n  org.example.team: web'),
          },
        }),
        tmpfs: key('More about a folder in memory.', 'tmpfs:\n  size: 64m', {
          keys: { size: key('How much it holds.', 'size: 64m'), mode: key('Who may use it.', 'mode: 0755') },
        }),
        image: key('More about an image that is mounted.', 'image:\n  subpath: site', {
          keys: { subpath: key('Mounts only this folder of the image.', 'subpath: site') },
        }),
      },
    },
  ),
  depends_on: key('Services that start before this one.', 'depends_on:\n  - db', {
    kind: 'service',
    each: {
      condition: key('What is waited for.', 'condition: service_healthy', {
        values: ['service_started', 'service_healthy', 'service_completed_successfully'],
      }),
      restart: key('Starts this service again when that one does.', 'restart: true', yesOrNo),
      required: key('Whether that service must be there.', 'required: false', yesOrNo),
    },
  }),
  networks: key('The networks that the container is in.', 'networks:\n  - backend', {
    kind: 'network',
    each: {
      aliases: key('More names of the container in this network.', 'aliases:\n  - database'),
      ipv4_address: key('A fixed address.', 'ipv4_address: 172.16.238.10'),
      ipv6_address: key('A fixed address of version 6.', 'ipv6_address: 2001:db8::10'),
      link_local_ips: key('More addresses within the link.', 'link_local_ips:\n  - 169.254.0.10'),
      mac_address: key('The hardware address in this network.', 'mac_address: 02:42:ac:11:00:02'),
      interface_name: key('What the network card is called inside.', 'interface_name: eth1'),
      priority: key('In which order the container joins its networks.', 'priority: 100'),
      gw_priority: key('Which network leads outside.', 'gw_priority: 1'),
      driver_opts: key('What else the driver wants to know.', 'driver_opts: {}'),
    },
  }),
  restart: key('When a container that ended starts again.', 'restart: unless-stopped', {
    values: ['no', 'always', 'on-failure', 'unless-stopped'],
  }),
  healthcheck: key(
    'How to find out whether the service works.',
    "healthcheck:\n  test: ['CMD', 'pg_isready']\n  interval: 10s",
    {
      keys: {
        test: key('The command to run; exit code 0 means healthy.', "test: ['CMD', 'curl', '-f', 'http://localhost']"),
        interval: key('How long to wait from one check to the next.', 'interval: 30s'),
        timeout: key('A check that takes longer has failed.', 'timeout: 5s'),
        retries: key('After how many failed checks in a row the container is unhealthy.', 'retries: 3'),
        start_period: key('How long it may take to start: failed checks do not count before.', 'start_period: 20s'),
        start_interval: key('How long to wait between checks while it starts.', 'start_interval: 2s'),
        disable: key('Turns off the check of the image.', 'disable: true', yesOrNo),
      },
    },
  ),
  container_name: key('The name of the container; there can be only one then.', 'container_name: notes-db'),
  hostname: key('What the container calls itself.', 'hostname: web'),
  domainname: key('The domain that the container takes itself to be in.', 'domainname: example.org'),
  deploy: key('How many containers run, on which machines, and with how much of them.', 'deploy:\n  replicas: 3', {
    keys: deployKeys,
  }),
  develop: key(
    'What happens while you change the code.',
    'develop:\n  watch:\n    - path: ./src\n      action: sync\n      target: /app/src',
    {
      keys: {
        watch: key('What to do when which files change.', 'watch:\n  - path: ./src\n    action: rebuild', {
          keys: {
            path: key('The files to watch.', 'path: ./src'),
            action: key('What to do when one changes.', 'action: sync', {
              values: ['rebuild', 'restart', 'sync', 'sync+restart', 'sync+exec'],
            }),
            target: key('Where the container has these files.', 'target: /app/src'),
            ignore: key('Files that do not count.', 'ignore:\n  - node_modules/'),
            include: key('The only files that count.', "include:\n  - '*.ts'"),
            initial_sync: key('Copies the files once at the beginning, too.', 'initial_sync: true', yesOrNo),
            exec: key('What to run in the container behind it.', 'exec:\n  command: make', { keys: commands }),
          },
        }),
      },
    },
  ),
  profiles: key('Starts the service only when one of these profiles is asked for.', 'profiles:\n  - debug'),
  extends: key('Extends another service.', 'extends:\n  file: common.yaml\n  service: base', {
    keys: {
      service: key('Which service.', 'service: base', { kind: 'service' }),
      file: key('The file that contains it.', 'file: common.yaml'),
    },
  }),
  pull_policy: key('When the image is downloaded.', 'pull_policy: always', {
    values: ['always', 'never', 'missing', 'if_not_present', 'build', 'daily', 'weekly'],
  }),
  platform: key('For which system and processor the image is.', 'platform: linux/amd64', {
    values: ['linux/amd64', 'linux/arm64'],
  }),
  working_dir: key('The folder that commands run in.', 'working_dir: /app'),
  user: key('As whom the container runs.', "user: '1000:1000'"),
  group_add: key('More groups of that user.', 'group_add:\n  - mail'),
  tty: key('Allocates a terminal.', 'tty: true', yesOrNo),
  stdin_open: key('Keeps standard input open.', 'stdin_open: true', yesOrNo),
  init: key('Runs a small first process that clears away the ended ones.', 'init: true', yesOrNo),
  attach: key('Whether `up` shows its log.', 'attach: false', yesOrNo),
  scale: key('How many containers run.', 'scale: 2'),
  labels: key('Facts about the container, by name.', 'labels:\n  org.example.team: web'),
  label_file: key('Files that such facts are read from.', 'label_file: ./app.labels'),
  annotations: key('Facts for the runtime, by name.', 'annotations:\n  org.example.team: web'),
  logging: key('Where the log goes.', 'logging:\n  driver: json-file', {
    keys: {
      driver: key('Who keeps the log.', 'driver: json-file', {
        values: ['json-file', 'local', 'none', 'syslog', 'journald', 'gelf', 'fluentd', 'awslogs', 'splunk'],
      }),
      options: key('What else the driver wants to know.', 'options:\n  max-size: 10m'),
    },
  }),
  network_mode: key('Uses the network of the host or of another container, or none.', 'network_mode: host', {
    values: ['bridge', 'host', 'none'],
  }),
  secrets: key('Secrets that the container may read.', 'secrets:\n  - db_password', { keys: granted }),
  configs: key('Settings files that the container gets.', 'configs:\n  - nginx_conf', { keys: granted }),
  links: key('Old way to reach another service; a network does it by itself.', 'links:\n  - db', { kind: 'service' }),
  external_links: key('Old way to reach containers of other applications.', 'external_links:\n  - redis'),
  volumes_from: key('Mounts all that another service mounts.', 'volumes_from:\n  - app', { kind: 'service' }),
  tmpfs: key('Folders in memory, gone when the container ends.', 'tmpfs: /run'),
  stop_signal: key('The signal that asks the container to end.', 'stop_signal: SIGINT'),
  stop_grace_period: key('How long it may take to end before it is killed.', 'stop_grace_period: 30s'),
  post_start: key('Commands to run once the container has started.', 'post_start:\n  - command: ./prepare.sh', {
    keys: commands,
  }),
  pre_stop: key('Commands to run before it stops.', 'pre_stop:\n  - command: ./save.sh', { keys: commands }),
  extra_hosts: key(
    'Host names that the container knows, with their addresses.',
    "extra_hosts:\n  - 'host.docker.internal:host-gateway'",
  ),
  dns: key('Servers that the container asks for addresses.', 'dns: 9.9.9.9'),
  dns_opt: key('Options for asking them.', 'dns_opt:\n  - use-vc'),
  dns_search: key('Domains in which short names are looked for.', 'dns_search: example.org'),
  mac_address: key('The hardware address of its network card.', 'mac_address: 02:42:ac:11:00:02'),
  cap_add: key('Rights of the kernel that the container gets.', 'cap_add:\n  - NET_ADMIN'),
  cap_drop: key('Rights of the kernel that are taken from it.', 'cap_drop:\n  - ALL'),
  privileged: key('Gives extended privileges to the container.', 'privileged: true', yesOrNo),
  read_only: key('Makes the root file system read-only.', 'read_only: true', yesOrNo),
  security_opt: key('How the container is kept apart from the host.', 'security_opt:\n  - no-new-privileges:true'),
  devices: key('Devices of the host that the container may use.', "devices:\n  - '/dev/ttyUSB0:/dev/ttyUSB0'", {
    keys: {
      source: key('The device of the host.', 'source: /dev/ttyUSB0'),
      target: key('What the container calls it.', 'target: /dev/ttyUSB0'),
      permissions: key('What may be done with it.', 'permissions: rwm'),
    },
  }),
  device_cgroup_rules: key('Rules about kinds of devices.', "device_cgroup_rules:\n  - 'c 1:3 mr'"),
  gpus: key('Graphics cards that the container may use.', 'gpus: all', { values: ['all'] }),
  sysctls: key('Settings of the kernel within the container.', 'sysctls:\n  net.core.somaxconn: 1024'),
  ulimits: key('How many files or processes it may have open.', 'ulimits:\n  nofile: 1024'),
  shm_size: key('How much shared memory it has.', 'shm_size: 128m'),
  ipc: key('Whose shared memory it uses.', 'ipc: host', { values: ['shareable', 'host', 'private', 'none'] }),
  pid: key('Whose processes it sees.', 'pid: host', { values: ['host'] }),
  uts: key('Whose host name it has.', 'uts: host', { values: ['host'] }),
  cgroup: key('Whose control group it is in.', 'cgroup: private', { values: ['host', 'private'] }),
  cgroup_parent: key('Below which control group it runs.', 'cgroup_parent: m-executor-abcd'),
  userns_mode: key('Whose users it sees.', 'userns_mode: host', { values: ['host'] }),
  isolation: key('How it is kept apart from the host, on Windows.', 'isolation: process', {
    values: ['default', 'process', 'hyperv'],
  }),
  runtime: key('The program that runs the container.', 'runtime: runc'),
  storage_opt: key('Options for where its files are kept.', 'storage_opt:\n  size: 1G'),
  cpus: key('How many processors it may use, with fractions.', 'cpus: 0.5'),
  cpuset: key('Which processors it may use.', 'cpuset: 0-1'),
  cpu_count: key('How many processors it sees, on Windows.', 'cpu_count: 2'),
  cpu_percent: key('Which part of the processors it may use, on Windows.', 'cpu_percent: 50'),
  cpu_shares: key('Its weight against other containers when processors are busy.', 'cpu_shares: 512'),
  cpu_period: key('The length of the time slices that `cpu_quota` counts in.', 'cpu_period: 100000'),
  cpu_quota: key('How much of each time slice it may use.', 'cpu_quota: 50000'),
  cpu_rt_runtime: key('How long it may run in real time.', 'cpu_rt_runtime: 400ms'),
  cpu_rt_period: key('Within which time that counts.', 'cpu_rt_period: 1400us'),
  mem_limit: key('The most memory that it may use.', 'mem_limit: 256m'),
  mem_reservation: key('How much memory it keeps when memory is short.', 'mem_reservation: 64m'),
  mem_swappiness: key('How readily its memory is moved to disk, 0 to 100.', 'mem_swappiness: 0'),
  memswap_limit: key('The limit of memory plus swap.', 'memswap_limit: 512m'),
  pids_limit: key('How many processes it may have.', 'pids_limit: 100'),
  oom_kill_disable: key('Does not end it when memory runs out.', 'oom_kill_disable: true', yesOrNo),
  oom_score_adj: key('How early it is ended when memory runs out.', 'oom_score_adj: 500'),
  blkio_config: key('How much it may read and write.', 'blkio_config:\n  weight: 300'),
  credential_spec: key('The account that it runs under, on Windows.', 'credential_spec:\n  file: my-spec.json'),
  models: key('Language models that the service uses.', 'models:\n  - chat'),
  provider: key('Leaves the service to something outside of docker.', 'provider:\n  type: example-cloud', {
    keys: {
      type: key('Who provides it.', 'type: example-cloud'),
      options: key('What else the provider wants to know.', 'options:\n  size: small'),
    },
  }),
  use_api_socket: key('Gives the container access to the Docker API.', 'use_api_socket: true', yesOrNo),
};
