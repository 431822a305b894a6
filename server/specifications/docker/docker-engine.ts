import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

const plugin = args('PLUGIN');
const noHelpFlag = ['-h'];
const checkpointFolder = flags('--checkpoint-dir FOLDER  Use a custom checkpoint storage directory');

/** Commands for the daemon, contexts, plugins and stored data. */
export const dockerEngine: Supplement = {
  checkpoint: { about: 'Manage checkpoints' },
  'checkpoint create': {
    about: 'Create a checkpoint from a running container',
    args: args('CONTAINER CHECKPOINT'),
    flags: [...checkpointFolder, ...flags('--leave-running  Leave the container running after checkpoint')],
  },
  'checkpoint ls': {
    names: ['ls', 'list'],
    about: 'List checkpoints for a container',
    args: args('CONTAINER'),
    flags: checkpointFolder,
  },
  'checkpoint rm': {
    names: ['rm', 'remove'],
    about: 'Remove a checkpoint',
    args: args('CONTAINER CHECKPOINT'),
    flags: checkpointFolder,
  },

  context: { without: [...noHelpFlag, 'list'] },
  'context create': {
    without: [...noHelpFlag, 'aci', 'ecs'],
    about: 'Create a context',
    args: args('CONTEXT'),
  },
  'context export': {
    without: noHelpFlag,
    about: 'Export a context to a tar archive FILE or a tar stream on STDOUT',
    args: [...args('CONTEXT'), { name: 'FILE | -', kind: 'file', optional: true }],
  },
  'context import': {
    without: noHelpFlag,
    args: [...args('CONTEXT'), { name: 'FILE | -', kind: 'file' }],
  },
  'context inspect': {
    without: noHelpFlag,
    args: args('[CONTEXT...]'),
    flags: flags('-f, --format FORMAT  Format output using a custom template'),
  },
  'context ls': {
    names: ['ls', 'list'],
    about: 'List contexts',
    flags: flags(`
      --format FORMAT  Format output using a custom template
      -q, --quiet  Only show context names
    `),
  },
  'context rm': { without: noHelpFlag, names: ['rm', 'remove'], args: args('CONTEXT...') },
  'context show': { without: noHelpFlag, about: 'Print the name of the current context' },
  'context update': { without: noHelpFlag, args: args('CONTEXT') },
  'context use': { without: noHelpFlag, about: 'Set the current docker context', args: args('CONTEXT') },

  'plugin create': {
    args: [...plugin, { name: 'PLUGIN-DATA-DIR', kind: 'folder' }],
  },
  'plugin disable': { args: plugin },
  'plugin enable': { args: plugin },
  'plugin inspect': { args: args('PLUGIN...') },
  'plugin install': {
    args: [...plugin, { name: 'KEY=VALUE', kind: 'variable', optional: true, repeats: true }],
  },
  'plugin ls': { names: ['ls', 'list'] },
  'plugin push': { args: [{ name: 'PLUGIN[:TAG]' }] },
  'plugin rm': { names: ['rm', 'remove'], args: args('PLUGIN...') },
  'plugin set': { args: args('PLUGIN KEY=VALUE...') },
  'plugin upgrade': { args: args('PLUGIN [REMOTE]') },

  'system dial-stdio': { about: 'Proxy the stdio stream to the daemon connection' },
};
