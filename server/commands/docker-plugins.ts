import type { CommandSupplement, Supplement } from './supplement';

/** A program beside docker that brings commands of its own; Docker Desktop installs most of them. */
function plugin(about: string): CommandSupplement {
  return { about, open: true };
}

/** Commands of programs beside docker, by command path: those that the specification lacks, or names otherwise. */
export const dockerPlugins: Supplement = {
  'compose alpha': plugin('Commands that are tried out'),
  'compose attach': { about: "Joins a service container's input and output", args: [{ name: 'SERVICE' }] },
  'compose bridge': plugin('Turns compose files into the files of another platform'),
  'compose commit': { about: 'Makes an image out of a service container', args: [{ name: 'SERVICE' }] },
  'compose completion': { about: 'Prints a script that completes compose commands', args: [{ name: 'SHELL' }] },
  'compose export': { about: "Writes a service container's files as an archive", args: [{ name: 'SERVICE' }] },
  'compose help': { about: 'Explains a command', args: [{ name: 'COMMAND', optional: true }] },
  'compose publish': { about: 'Uploads the application to a registry', args: [{ name: 'REPOSITORY[:TAG]' }] },
  'compose scale': {
    about: 'Says how many containers each service has',
    args: [{ name: 'SERVICE=REPLICAS', repeats: true }],
  },
  'compose stats': { about: 'Shows live what the containers use', args: [{ name: 'SERVICE', optional: true }] },
  'compose volumes': { about: 'Lists the volumes', args: [{ name: 'SERVICE', optional: true, repeats: true }] },
  'compose wait': { about: 'Waits until services end', args: [{ name: 'SERVICE', repeats: true }] },
  'compose watch': {
    about: 'Builds services again when their files change',
    args: [{ name: 'SERVICE', repeats: true }],
  },

  'buildx bake': { names: ['bake', 'f'] },
  'buildx dap': plugin('Debugs a build from an editor'),
  'buildx debug': plugin('Debugs a build'),
  'buildx dial-stdio': { about: 'Connects standard input and output with the builder' },
  'buildx history': plugin('What was built before'),
  'buildx policy': plugin('Which sources a build may use'),

  agent: plugin('Runs agents'),
  ai: plugin('Answers questions about docker'),
  app: plugin('Packs compose applications'),
  assemble: plugin('Builds images without a Dockerfile'),
  cloud: plugin('Works with Docker Cloud'),
  debug: plugin('Opens a shell with tools in any container or image'),
  deploy: { about: 'Deploys a stack, in old versions', args: [{ name: 'STACK' }] },
  desktop: plugin('Starts, stops and asks Docker Desktop'),
  dev: plugin('Works with development environments'),
  engine: plugin('Changes the edition of the engine, in old versions'),
  extension: plugin('Adds and removes extensions of Docker Desktop'),
  feedback: plugin('Sends feedback'),
  init: { about: 'Writes a Dockerfile and what else a project needs to start with docker' },
  machine: plugin('Makes and manages machines that run docker'),
  mcp: plugin('Manages servers of tools for language models'),
  model: plugin('Runs language models'),
  offload: plugin('Runs containers and builds in the cloud'),
  pass: plugin('Keeps passwords'),
  sandbox: plugin('Runs agents in containers of their own'),
  scan: plugin('Looks for known weaknesses in an image, in old versions'),
  scout: plugin('Tells what an image is made of and which weaknesses are known'),
};
