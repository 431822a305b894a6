import { type ComposeKeys, key } from './key';

const amounts: ComposeKeys = {
  cpus: key('How many processors, with fractions.', "cpus: '0.50'"),
  memory: key('How much memory.', 'memory: 256M'),
  pids: key('How many processes.', 'pids: 100'),
  devices: key('Devices such as graphics cards.', 'devices:\n  - capabilities: [gpu]', {
    keys: {
      capabilities: key('What the device must be able to do.', 'capabilities: [gpu]'),
      driver: key('Who provides the device.', 'driver: nvidia'),
      count: key('How many devices, or `all`.', 'count: 1'),
      device_ids: key('Which devices, by their ids.', "device_ids: ['0']"),
      options: key('What else the driver wants to know.', 'options:\n  virtualization: false'),
    },
  }),
  generic_resources: key('Other resources that a swarm counts.', 'generic_resources: []'),
};

const rollout: ComposeKeys = {
  parallelism: key('How many containers change at once.', 'parallelism: 2'),
  delay: key('How long to wait from one group to the next.', 'delay: 10s'),
  failure_action: key('What happens when a change fails.', 'failure_action: rollback', {
    values: ['continue', 'rollback', 'pause'],
  }),
  monitor: key('How long a changed container is watched before it counts as well.', 'monitor: 30s'),
  max_failure_ratio: key('Which part of the containers may fail.', 'max_failure_ratio: 0.1'),
  order: key('Whether the old container stops before the new one starts, or behind it.', 'order: start-first', {
    values: ['stop-first', 'start-first'],
  }),
};

/** Keys allowed under `deploy` of a service. */
export const deployKeys: ComposeKeys = {
  replicas: key('How many containers of the service run.', 'replicas: 3'),
  mode: key('Whether a number of containers runs, or one on each machine.', 'mode: replicated', {
    values: ['replicated', 'global', 'replicated-job', 'global-job'],
  }),
  resources: key(
    'How much of the machine the service may use, and how much is kept free for it.',
    "resources:\n  limits:\n    cpus: '0.50'\n    memory: 256M",
    {
      keys: {
        limits: key('The most that a container may use.', 'limits:\n  memory: 256M', { keys: amounts }),
        reservations: key('What is kept free for a container.', 'reservations:\n  memory: 64M', { keys: amounts }),
      },
    },
  ),
  restart_policy: key('When a container that ended starts again.', 'restart_policy:\n  condition: on-failure', {
    keys: {
      condition: key('After which ends it starts again.', 'condition: on-failure', {
        values: ['none', 'on-failure', 'any'],
      }),
      delay: key('How long to wait before.', 'delay: 5s'),
      max_attempts: key('How often to try.', 'max_attempts: 3'),
      window: key('How long it must run to count as started.', 'window: 120s'),
    },
  }),
  placement: key(
    'On which machines of a swarm the service runs.',
    'placement:\n  constraints:\n    - node.role == manager',
    {
      keys: {
        constraints: key('What is asked of a machine.', 'constraints:\n  - node.role == manager'),
        preferences: key('How containers spread over machines.', 'preferences:\n  - spread: node.labels.zone', {
          keys: { spread: key('The label over whose values they spread.', 'spread: node.labels.zone') },
        }),
        max_replicas_per_node: key('How many containers one machine takes.', 'max_replicas_per_node: 1'),
      },
    },
  ),
  update_config: key(
    'How a new version of the service takes the place of the old one.',
    'update_config:\n  parallelism: 2\n  delay: 10s',
    { keys: rollout },
  ),
  rollback_config: key('How the old version comes back when the new one fails.', 'rollback_config:\n  parallelism: 0', {
    keys: rollout,
  }),
  endpoint_mode: key('How clients find the containers: by one address, or by a list of names.', 'endpoint_mode: vip', {
    values: ['vip', 'dnsrr'],
  }),
  labels: key('Facts about the service, by name; the containers do not have them.', 'labels:\n  org.example.team: web'),
};
