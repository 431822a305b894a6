import { type Command, commandNamed } from '../../src/commands/catalog/specification';

/** Short forms of commands, with the path of the long form. */
const shortForms: Readonly<Record<string, string>> = {
  attach: 'container attach',
  build: 'image build',
  'builder build': 'image build',
  commit: 'container commit',
  cp: 'container cp',
  create: 'container create',
  diff: 'container diff',
  events: 'system events',
  exec: 'container exec',
  export: 'container export',
  history: 'image history',
  images: 'image ls',
  import: 'image import',
  info: 'system info',
  kill: 'container kill',
  load: 'image load',
  logs: 'container logs',
  pause: 'container pause',
  port: 'container port',
  ps: 'container ls',
  pull: 'image pull',
  push: 'image push',
  rename: 'container rename',
  restart: 'container restart',
  rm: 'container rm',
  rmi: 'image rm',
  run: 'container run',
  save: 'image save',
  start: 'container start',
  stats: 'container stats',
  stop: 'container stop',
  tag: 'image tag',
  top: 'container top',
  unpause: 'container unpause',
  update: 'container update',
  wait: 'container wait',
};

/** Returns `docker` with short forms that have the flags and arguments of their long forms. */
export function withShortForms(docker: Command): Command {
  return Object.entries(shortForms).reduce((command, [short, long]) => {
    const { example, ...form } = commandAt(docker, long.split(' '));
    const shorter = example && { ...example, line: example.line.replaceAll(`docker ${long}`, `docker ${short}`) };
    return replaced(command, short.split(' '), { ...form, ...(shorter && { example: shorter }) });
  }, docker);
}

function commandAt(command: Command, path: readonly string[]): Command {
  return path.reduce((one, name) => {
    const next = commandNamed(one, name);
    if (!next) throw new Error(`No command: ${path.join(' ')}`);
    return next;
  }, command);
}

/** Replaces the command at the path with `form`, but keeps its name. */
function replaced(command: Command, [name, ...rest]: readonly string[], form: Command): Command {
  const commands = command.commands?.map((one) => {
    if (name === undefined || one.names[0] !== name) return one;
    return rest.length > 0 ? replaced(one, rest, form) : { ...form, names: [name] };
  });
  return { ...command, ...(commands && { commands }) };
}
