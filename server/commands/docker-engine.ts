import type { Supplement } from './supplement';
import { args, flags } from './usage';

const plugin = args('PLUGIN');
const noHelpFlag = ['-h'];
const checkpointFolder = flags('--checkpoint-dir FOLDER  Where checkpoints are kept, if not at the usual place');

/** The engine itself, where it runs, what extends it, and what it keeps. */
export const dockerEngine: Supplement = {
  checkpoint: { about: 'Freezes running containers and thaws them later' },
  'checkpoint create': {
    about: 'Freezes a running container into a checkpoint',
    args: args('CONTAINER CHECKPOINT'),
    flags: [...checkpointFolder, ...flags('--leave-running  Lets the container go on afterwards')],
  },
  'checkpoint ls': {
    names: ['ls', 'list'],
    about: 'Lists the checkpoints of a container',
    args: args('CONTAINER'),
    flags: checkpointFolder,
  },
  'checkpoint rm': {
    names: ['rm', 'remove'],
    about: 'Deletes a checkpoint',
    args: args('CONTAINER CHECKPOINT'),
    flags: checkpointFolder,
  },

  context: { without: [...noHelpFlag, 'list'], about: 'Says which docker engine the commands talk to' },
  'context create': {
    without: [...noHelpFlag, 'aci', 'ecs'],
    about: 'Describes one more engine to talk to',
    args: args('CONTEXT'),
  },
  'context export': {
    without: noHelpFlag,
    about: 'Writes a context to a file',
    args: [...args('CONTEXT'), { name: 'FILE | -', kind: 'file', optional: true }],
  },
  'context import': {
    without: noHelpFlag,
    about: 'Takes a context from a file',
    args: [...args('CONTEXT'), { name: 'FILE | -', kind: 'file' }],
  },
  'context inspect': {
    without: noHelpFlag,
    about: 'Shows all that is known of contexts, as JSON',
    args: args('[CONTEXT...]'),
    flags: flags('-f, --format FORMAT  Prints only what a template asks for'),
  },
  'context ls': {
    names: ['ls', 'list'],
    about: 'Lists the contexts',
    flags: flags(`
      --format FORMAT  Prints the list in another form
      -q, --quiet  Prints names only
    `),
  },
  'context rm': { without: noHelpFlag, names: ['rm', 'remove'], about: 'Forgets contexts', args: args('CONTEXT...') },
  'context show': { without: noHelpFlag, about: 'Prints the name of the context in use' },
  'context update': { without: noHelpFlag, about: 'Changes a context', args: args('CONTEXT') },
  'context use': { without: noHelpFlag, about: 'Makes a context the usual one', args: args('CONTEXT') },

  plugin: { about: 'Extends the engine, for instance by drivers of volumes and networks' },
  'plugin create': {
    about: 'Makes a plugin out of a folder with its files and settings',
    args: [...plugin, { name: 'PLUGIN-DATA-DIR', kind: 'folder' }],
  },
  'plugin disable': { about: 'Turns a plugin off', args: plugin },
  'plugin enable': { about: 'Turns a plugin on', args: plugin },
  'plugin inspect': { about: 'Shows all that docker knows of plugins, as JSON', args: args('PLUGIN...') },
  'plugin install': {
    about: 'Downloads a plugin and turns it on',
    args: [...plugin, { name: 'KEY=VALUE', kind: 'variable', optional: true, repeats: true }],
  },
  'plugin ls': { names: ['ls', 'list'], about: 'Lists the plugins' },
  'plugin push': { about: 'Uploads a plugin to a registry', args: [{ name: 'PLUGIN[:TAG]' }] },
  'plugin rm': { names: ['rm', 'remove'], about: 'Deletes plugins', args: args('PLUGIN...') },
  'plugin set': { about: 'Changes settings of a plugin', args: args('PLUGIN KEY=VALUE...') },
  'plugin upgrade': { about: 'Brings a plugin up to date', args: args('PLUGIN [REMOTE]') },

  system: { about: 'Shows what the engine does, and frees what it keeps' },
  'system df': { about: 'Shows how much disk images, containers and volumes take' },
  'system dial-stdio': { about: 'Connects standard input and output with the engine, as SSH contexts do' },
  'system events': { about: 'Prints live what happens in the engine' },
  'system info': { about: 'Shows how the engine is set up, and counts what it keeps' },
  'system prune': { about: 'Deletes stopped containers, unused networks and images, and what builds kept' },
};
