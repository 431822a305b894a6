import type { Command } from '../src/shell/specification';
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
import { inPlainWords } from './docker-words';
import { type Supplement, supplemented } from './supplement';
import { args, flags } from './usage';

/** What docker 28 and its usual plugins have beyond the specification, by command path. */
const supplement: Supplement = {
  '': {
    flags: flags(`
      --config FOLDER  Where the settings of the client are
      -c, --context CONTEXT  Which engine to talk to, by its context
      -D, --debug  Tells more about what happens
      -H, --host SOCKET...  Which engine to talk to, by its address
      -l, --log-level LEVEL  How much is logged
      --tls  Talks to the engine over TLS
      --tlscacert FILE  The certificate of the authority to trust
      --tlscert FILE  The client's own certificate
      --tlskey FILE  The key of that certificate
      --tlsverify  Talks over TLS and checks who answers
      -v, --version  Prints the version of the client
    `),
  },
  completion: {
    about: 'Prints a script that completes docker commands in a shell',
    args: [{ name: 'SHELL', values: ['bash', 'fish', 'powershell', 'zsh'].map((name) => ({ name })) }],
    flags: flags('--no-descriptions  Completes without a word about each'),
  },
  help: { about: 'Explains a command', args: args('[COMMAND...]') },
  inspect: {
    about: 'Shows all that docker knows of anything, as JSON',
    args: [{ name: 'NAME | ID', kind: 'container', repeats: true }],
  },
  login: { about: 'Logs in to a registry', args: args('[SERVER]') },
  logout: { about: 'Logs out of a registry', args: args('[SERVER]') },
  search: { about: 'Looks for images on Docker Hub', args: args('TERM') },
  version: { about: 'Prints the versions of client and engine' },

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

/** All that is known of docker: the specification in plain words, what it lacks, and what holds in many places. */
export function wholeDocker(specification: Command): Command {
  const docker = withDeprecated(supplemented(inPlainWords(specification), supplement));
  return withShortForms(withExamples(withValues(docker)));
}
