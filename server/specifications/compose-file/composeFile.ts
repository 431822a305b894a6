import type { Command } from '../../src/commands/catalog/specification';
import { type ComposeKeys, commandsOf, key, yesOrNo } from './key';
import { serviceKeys } from './service';

const labels = key('Facts about it, by name.', 'labels:\n  org.example.team: web');
const external = key('It is there already; compose neither makes nor deletes it.', 'external: true', yesOrNo);
const driverOptions = key('What else the driver wants to know.', 'driver_opts:\n  type: nfs');

const networkKeys: ComposeKeys = {
  driver: key('What makes the network.', 'driver: bridge', {
    values: ['bridge', 'host', 'overlay', 'macvlan', 'ipvlan', 'none'],
  }),
  driver_opts: driverOptions,
  name: key('Its name outside of this file.', 'name: shared'),
  external,
  internal: key('Cuts it off from the outside.', 'internal: true', yesOrNo),
  attachable: key('Allows standalone containers to join.', 'attachable: true', yesOrNo),
  enable_ipv4: key('Enables IPv4 addresses.', 'enable_ipv4: true', yesOrNo),
  enable_ipv6: key('Enables IPv6 addresses.', 'enable_ipv6: true', yesOrNo),
  ipam: key('Which addresses it gives.', 'ipam:\n  config:\n    - subnet: 172.28.0.0/16', {
    keys: {
      driver: key('Who gives them.', 'driver: default', { values: ['default'] }),
      config: key('The ranges of addresses.', 'config:\n  - subnet: 172.28.0.0/16', {
        keys: {
          subnet: key('All addresses of the network.', 'subnet: 172.28.0.0/16'),
          ip_range: key('Those among them that containers get.', 'ip_range: 172.28.5.0/24'),
          gateway: key('The address that leads outside.', 'gateway: 172.28.0.1'),
          aux_addresses: key('Addresses that are taken, by host name.', 'aux_addresses:\n  host1: 172.28.1.5'),
        },
      }),
      options: key('What else the driver wants to know.', 'options: {}'),
    },
  }),
  labels,
};

const storedKeys: ComposeKeys = {
  file: key('The file that it is read from.', 'file: ./password.txt'),
  environment: key('The variable that it is read from.', 'environment: DB_PASSWORD'),
  external,
  name: key('Its name outside of this file.', 'name: shared'),
  labels,
  driver: key('Who keeps it.', 'driver: example'),
  driver_opts: driverOptions,
  template_driver: key('What fills in its gaps.', 'template_driver: golang'),
};

const topLevel: ComposeKeys = {
  services: key('The containers of the application, each service by its name.', 'services:\n  web:\n    image: nginx', {
    each: serviceKeys,
  }),
  networks: key('The networks that services share.', 'networks:\n  backend:\n    driver: bridge', {
    each: networkKeys,
  }),
  volumes: key('The volumes that keep data when containers go.', 'volumes:\n  data:', {
    each: {
      driver: key('Who keeps the data.', 'driver: local', { values: ['local'] }),
      driver_opts: driverOptions,
      name: key('Its name outside of this file.', 'name: shared'),
      external,
      labels,
    },
  }),
  secrets: key('Passwords and keys that services may read.', 'secrets:\n  db_password:\n    file: ./password.txt', {
    each: storedKeys,
  }),
  configs: key('Settings files that services get.', 'configs:\n  nginx_conf:\n    file: ./nginx.conf', {
    each: { ...storedKeys, content: key('What the file says.', 'content: |\n  debug=true') },
  }),
  name: key('The name of the application; it begins the names of its containers.', 'name: notes'),
  include: key('Other compose files that belong to this one.', 'include:\n  - ./db/compose.yaml', {
    keys: {
      path: key('Where the other file is.', 'path: ./db/compose.yaml'),
      project_directory: key('The folder that its paths count from.', 'project_directory: ./db'),
      env_file: key('Variables for it.', 'env_file: ./db/.env'),
    },
  }),
  models: key('Language models that services use.', 'models:\n  chat:\n    model: ai/smollm2', {
    each: {
      model: key('Which model.', 'model: ai/smollm2'),
      context_size: key('How much text it considers.', 'context_size: 4096'),
      runtime_flags: key('Runtime flags.', "runtime_flags:\n  - '--verbose'"),
    },
  }),
  version: key('Old files began with it. It says nothing any more, and compose warns of it.', "version: '3.8'", {
    deprecated: '',
  }),
};

/** The keys of a compose file, as a specification. */
export const composeFile: Command = {
  names: ['compose-file'],
  about: 'The services, networks and volumes of an application.',
  commands: commandsOf(topLevel),
};
