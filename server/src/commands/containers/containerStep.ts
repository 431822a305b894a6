import { type Span, slice } from '../../text/span';
import type { Part } from '../catalog/part';
import { type Resolved, resolve } from '../catalog/resolve';
import { nameOf } from '../catalog/specification';
import type { Specifications } from '../catalog/specifications';
import { programIndex } from '../shell/program';
import type { CommandLine } from '../shell/words';
import { type PublishedPort, readPublishedPort } from './publishedPort';

/** The name of a container in a command. */
export interface ContainerName {
  readonly name: string;
  readonly span: Span;
}

/** The effect of a command on the containers of a machine. */
export type ContainerStep =
  | ContainerRun
  /** Uses existing containers. */
  | { readonly type: 'use'; readonly names: readonly ContainerName[] }
  /** Stops or removes containers; `undefined` for unknown ones. */
  | { readonly type: 'end'; readonly names: readonly ContainerName[] | undefined }
  /** May remove containers or switch to another machine. */
  | { readonly type: 'anything' };

/** A command that creates a container. */
export interface ContainerRun {
  readonly type: 'run';
  readonly span: Span;
  /** The name; `undefined` if docker generates it, or if it is a placeholder. */
  readonly name: ContainerName | undefined;
  readonly image: string;
  readonly ports: readonly PublishedPort[];
  /** Whether it still runs after the command: it is detached, and runs the default command of its image. */
  readonly lasts: boolean;
  /** Whether it is removed when it stops. */
  readonly removed: boolean;
}

const PLAIN_NAME = /^[a-zA-Z0-9][\w.-]*$/; // "web_1"

/** Commands that take one container, followed by other arguments. */
const singleUses = new Set(['attach', 'commit', 'exec', 'export', 'logs', 'port', 'top']);
const uses = new Set(['diff', 'pause', 'restart', 'start', 'stats', 'unpause', 'update', 'wait']);
const ends = new Set(['kill', 'rm', 'stop']);

/** Commands of docker that do not change containers. A command in none of these sets may have any effect. */
const harmless = new Set([
  ...['build', 'builder', 'cp', 'events', 'help', 'history', 'image', 'images', 'import', 'info', 'inspect', 'load'],
  ...[
    'login',
    'logout',
    'ls',
    'manifest',
    'network',
    'ps',
    'pull',
    'push',
    'save',
    'search',
    'tag',
    'version',
    'volume',
  ],
]);

/** Matches programs that may stop containers, or switch to another machine. */
const MAY_AFFECT_CONTAINERS =
  /\/|^(?:\.|bash|docker-\w+|eval|exit|kill|killall|logout|make|minikube|multipass|nerdctl|pkill|podman|reboot|service|sh|shutdown|source|ssh|su|systemctl|vagrant|wsl)$/;

/**
 * Returns the effect of a command on containers; `undefined` if it does not change or use any. `text` contains the
 * spans of the line.
 */
export function containerStep(
  text: string,
  line: CommandLine,
  specifications: Specifications,
): ContainerStep | undefined {
  const resolved = resolve(line, specifications);
  const program = line.words[programIndex(line.words)]?.value ?? '';
  if (!resolved || program !== 'docker') return MAY_AFFECT_CONTAINERS.test(program) ? { type: 'anything' } : undefined;
  // Words after placeholders are unknown, and another engine may be used: `docker $(docker-machine config b) run web`.
  if (resolved.path.length < 2 || flagValues(resolved, '--host', '--context').length > 0) return { type: 'anything' };
  const action = actionOf(resolved);
  if (action === 'run' || action === 'create') return runOf(text, resolved, action);
  const names = resolved.parts.filter(isArgument).map(({ span }) => nameIn(text, span));
  if (singleUses.has(action)) return { type: 'use', names: named(names.slice(0, 1)) };
  if (uses.has(action)) return { type: 'use', names: named(names) };
  if (ends.has(action)) return { type: 'end', names: names.length > 0 && names.every(isNamed) ? names : undefined };
  return harmless.has(action) ? undefined : { type: 'anything' };
}

/** Returns the name of the docker command: "exec" of `docker exec` and of `docker container exec`. */
function actionOf({ path }: Resolved): string {
  const [, first, second] = path;
  const command = first && nameOf(first) === 'container' ? second : first;
  return command ? nameOf(command) : '';
}

function runOf(text: string, resolved: Resolved, action: 'run' | 'create'): ContainerStep {
  const words = resolved.parts.filter(isArgument);
  const [name] = flagValues(resolved, '--name');
  const image = words[0];
  if (!image) return { type: 'anything' };
  const onHost = flagValues(resolved, '--network').some((value) => slice(text, value) === 'host');
  const given = onHost ? [] : flagValues(resolved, '--publish');
  return {
    type: 'run',
    span: { start: (resolved.parts[0] as Part).span.start, end: image.span.end },
    name: name && nameIn(text, name),
    image: slice(text, image.span),
    ports:
      action === 'create' ? [] : given.flatMap((span) => readPublishedPort(unquoted(slice(text, span)), span) ?? []),
    lasts:
      action === 'run' &&
      hasFlag(resolved, '--detach') &&
      !resolved.parts.some((part) => part.span.start >= image.span.end),
    removed: hasFlag(resolved, '--rm'),
  };
}

function flagValues({ parts }: Resolved, ...names: readonly string[]): readonly Span[] {
  return parts.flatMap((part) =>
    part.type === 'value' && names.some((name) => part.flag.names.includes(name)) ? [part.span] : [],
  );
}

function hasFlag({ parts }: Resolved, name: string): boolean {
  return parts.some((part) => part.type === 'flag' && part.flag.names.includes(name));
}

function isArgument(part: Part): boolean {
  return part.type === 'argument';
}

function nameIn(text: string, span: Span): ContainerName | undefined {
  const name = unquoted(slice(text, span));
  return PLAIN_NAME.test(name) ? { name, span } : undefined;
}

function named(names: readonly (ContainerName | undefined)[]): readonly ContainerName[] {
  return names.filter(isNamed);
}

function isNamed(name: ContainerName | undefined): name is ContainerName {
  return name !== undefined;
}

const QUOTES = /^(["'])(.*)\1$/; // "'web'"

function unquoted(value: string): string {
  return QUOTES.exec(value)?.[2] ?? value;
}
