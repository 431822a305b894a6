import { t } from '@vscode/l10n';
import type { Code } from '../../markdown/code/code';
import { groupBy } from '../../text/groupBy';
import { slice } from '../../text/span';
import { memoizePerSectionInSteps } from '../catalog/memoizePerSection';
import type { ContainerRun, ContainerStep } from './containerStep';
import { containerStepsIn, isIndependent, type NotedStep } from './containerSteps';
import { clash, freePort, type PortRange, type PublishedPort, takenPorts } from './publishedPort';

/*
 * Finds ports of the host that two containers publish. Input: the container steps in the code of a section, in order.
 * Output: each port that is still published when another container requests it.
 *
 * Invariant: `running` contains the containers that certainly still run; a step that may stop any container empties it.
 */

/** A port of the host that two mappings publish; spans are relative to the start of the section. */
export interface PortClash {
  readonly port: PublishedPort;
  readonly taken: PublishedPort;
  /** Returns the message, which names a port and its earlier user. */
  readonly message: (port: number) => string;
  /** A port of the host that nothing in the same code publishes. */
  readonly free: number;
}

/** Returns the port clashes among containers that the commands of one code block run. */
export const clashesIn = memoizePerSectionInSteps(function* (section, specifications): Generator<
  void,
  readonly PortClash[]
> {
  const steps = yield* containerStepsIn.inSteps(section, specifications);
  const found: PortClash[] = [];
  for (const [code, own] of groupBy(steps, (step) => step.code)) {
    if (code.type !== 'span') for (const clash of yield* clashesOf(section.text, code, own)) found.push(clash);
  }
  return found;
});

/** Matches the error message of docker. Notes that quote it describe the clash themselves. */
const REFUSAL = /already (?:allocated|in use)/i;

function* clashesOf(text: string, code: Code, steps: readonly NotedStep[]): Generator<void, readonly PortClash[]> {
  const ports = steps.flatMap(({ step }) => (step.type === 'run' ? step.ports : []));
  if (ports.length < 2 || REFUSAL.test(slice(text, code.content))) return [];
  const found: PortClash[] = [];
  const taken = takenPorts(ports);
  let running: Running[] = [];
  let read = 0;
  for (const { step, prompt } of steps) {
    if (step.type === 'run') {
      // A command that is independent of the previous one is independent of all earlier ones.
      if (isIndependent(text.slice(read, step.span.start))) running = [];
      const others = running.filter((one) => one.prompt === prompt && isOther(one.run, step));
      for (const each of clashesOfRun(text, step, others, taken)) found.push(each);
      if (isIndependent(slice(text, step.span))) running = [];
      read = step.span.end;
      if (step.lasts) running = [...running, { run: step, prompt }].slice(-MAX_RUNNING);
    } else running = running.filter(({ run }) => runsOn(run, step));
    yield;
  }
  return found;
}

/** Returns the ports of one command that clash with its own earlier ports, or else with those of other running containers. */
function clashesOfRun(
  text: string,
  { ports }: ContainerRun,
  others: readonly Running[],
  taken: readonly PortRange[],
): PortClash[] {
  return ports.slice(0, MAX_PORTS).flatMap((port, n): PortClash[] => {
    const own = ports.slice(0, n).find((other) => clash(other, port) && !isSame(text, other, port));
    const first = own ? undefined : firstClash(others, port);
    if (own) return [{ port, taken: own, message: usedBySameCommand, free: freePort(port, taken) }];
    return first ? [{ port, taken: first.other, message: usedBy(first.by), free: freePort(port, taken) }] : [];
  });
}

interface Running {
  readonly run: ContainerRun;
  readonly prompt: string;
}

/** Maximum number of running containers that a new one is compared with. */
const MAX_RUNNING = 50;

/** Maximum number of ports of one command that are compared with others. */
const MAX_PORTS = 50;

/** Returns the first container that publishes a port which clashes with `port`, and that port. */
function firstClash(running: readonly Running[], port: PublishedPort) {
  for (const { run: by } of running) {
    const other = by.ports.slice(0, MAX_PORTS).find((one) => clash(one, port));
    if (other) return { by, other };
  }
  return undefined;
}

/** Returns whether two mappings have equal text, so that the second one is a repetition. */
function isSame(text: string, some: PublishedPort, other: PublishedPort): boolean {
  return slice(text, some.span) === slice(text, other.span);
}

/** Returns whether a command differs from the first one; a repetition may replace it. */
function isOther(first: ContainerRun, second: ContainerRun): boolean {
  const named = first.name && second.name && first.name.name !== second.name.name;
  return named || first.image !== second.image;
}

function runsOn({ name }: ContainerRun, step: ContainerStep): boolean {
  if (step.type === 'anything') return false;
  if (step.type !== 'end') return true;
  return step.names !== undefined && name !== undefined && !step.names.some((ended) => ended.name === name.name);
}

function usedBy({ name, image }: ContainerRun): PortClash['message'] {
  return (port) =>
    name
      ? t('Port {0} is already in use: the container “{1}” publishes it and is still running.', port, name.name)
      : t('Port {0} is already in use: a container of “{1}” publishes it and is still running.', port, image);
}

function usedBySameCommand(port: number): string {
  return t('Port {0} is already in use: this command already publishes it.', port);
}
