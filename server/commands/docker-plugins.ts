import type { CommandSupplement, Supplement } from './supplement';
import { args, flags } from './usage';

/** A program beside docker that brings commands of its own; Docker Desktop installs most of them. */
function plugin(about: string): CommandSupplement {
  return { about, open: true, openFlags: true };
}

/** Commands of programs beside docker; of most, no more is known than what they are for. */
export const dockerPlugins: Supplement = {
  agent: plugin('Runs agents'),
  ai: plugin('Answers questions about docker'),
  cloud: plugin('Works with Docker Cloud'),
  debug: plugin('Opens a shell with tools in any container or image'),
  desktop: plugin('Starts, stops and asks Docker Desktop'),
  extension: plugin('Adds and removes extensions of Docker Desktop'),
  feedback: plugin('Sends feedback'),
  init: {
    about: 'Writes a Dockerfile and what else a project needs to start with docker',
    flags: flags('--version  Prints the version'),
  },
  mcp: plugin('Manages servers of tools for language models'),
  model: plugin('Runs language models'),
  offload: plugin('Runs containers and builds in the cloud'),
  pass: plugin('Keeps passwords'),
  sandbox: plugin('Runs agents in containers of their own'),
  sbom: {
    about: 'Lists what an image is made of',
    args: args('IMAGE'),
    flags: flags(`
      -D, --debug  Tells more about what happens
      --exclude PATTERN...  Leaves these files out
      --layers squashed|all  Which layers to look into
      -o, --output FILE  Where the list is written, if not to standard output
      --platform PLATFORM  For which kind of machine, where the image is for several
      --quiet  Prints nothing but the list
      -v, --version  Prints the version
    `),
  },
  scout: plugin('Tells what an image is made of and which weaknesses are known'),
};
