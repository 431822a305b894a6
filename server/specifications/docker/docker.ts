import type { Command, Flag } from '../../src/commands/catalog/specification';
import { type Supplement, supplemented, withFlags } from '../supplement';
import { args, flags } from '../usage';
import { dockerBuildx } from './docker-buildx';
import { dockerCompose } from './docker-compose';
import { dockerContainer } from './docker-container';
import { withDeprecated } from './docker-deprecated';
import { dockerEngine } from './docker-engine';
import { withExamples } from './docker-examples';
import { dockerImage } from './docker-image';
import { dockerNetwork } from './docker-network';
import { dockerPlugins } from './docker-plugins';
import { withShortForms } from './docker-short-forms';
import { dockerSwarm } from './docker-swarm';
import { withValues } from './docker-values';
import { dockerVolume } from './docker-volume';

/** Additions to the specification for docker 28 and its standard plugins, by command path. */
const supplement: Supplement = {
  '': {
    flags: flags(`
      --config FOLDER  Location of client config files
      -c, --context CONTEXT  Name of the context to use to connect to the daemon
      -D, --debug  Enable debug mode
      -H, --host SOCKET...  Daemon socket to connect to
      -l, --log-level LEVEL  Set the logging level
      --tls  Use TLS; implied by --tlsverify
      --tlscacert FILE  Trust certs signed only by this CA
      --tlscert FILE  Path to TLS certificate file
      --tlskey FILE  Path to TLS key file
      --tlsverify  Use TLS and verify the remote
      -v, --version  Print version information and quit
    `),
  },
  completion: {
    about: 'Generate the autocompletion script for the specified shell',
    args: [{ name: 'SHELL', values: ['bash', 'fish', 'powershell', 'zsh'].map((name) => ({ name })) }],
    flags: flags('--no-descriptions  Disable completion descriptions'),
  },
  help: { about: 'Help about any command', args: args('[COMMAND...]') },
  inspect: { args: [{ name: 'NAME | ID', kind: 'container', repeats: true }] },
  login: { about: 'Authenticate to a registry', args: args('[SERVER]') },
  logout: { about: 'Log out from a registry', args: args('[SERVER]') },
  search: { about: 'Search Docker Hub for images', args: args('TERM') },

  ...dockerContainer,
  ...dockerImage,
  ...dockerNetwork,
  ...dockerVolume,
  ...dockerEngine,
  ...dockerSwarm,
  ...dockerCompose,
  ...dockerBuildx,
  ...dockerPlugins,
};

/** Returns docker's specification with all supplements. */
export function wholeDocker(specification: Command): Command {
  const docker = withDeprecated(supplemented(withFlags(specification, shortNameFirst), supplement));
  return withShortForms(withExamples(withValues(docker)));
}

/** Orders the names of a flag as docker's own help does: "-a, --all". */
function shortNameFirst(flag: Flag): Flag {
  return { ...flag, names: flag.names.toSorted((one, other) => one.length - other.length) };
}
