import type { Found } from '../../markdown/sections/collectFromSections';
import { type Span, span } from '../../text/span';
import { collectFromCommands } from '../catalog/collectFromCommands';
import type { Specifications } from '../catalog/specifications';
import type { CheckedHost } from '../codeHost';
import { containerStepsIn, type NotedStep } from './containerSteps';

/** A step with spans relative to `base`, the offset of its section. */
export type PlacedStep = Found<NotedStep>;

/** Steps that are done together. */
export interface Lab {
  readonly body: Span;
  readonly steps: readonly PlacedStep[];
}

/** The effects of the commands in notes on containers. */
export interface Labs {
  /** All steps in document order, inside and outside of labs. */
  readonly steps: readonly PlacedStep[];
  /** The topics with containers. A topic within another one is a separate lab. */
  readonly labs: readonly Lab[];
}

const known = new WeakMap<CheckedHost, { readonly specifications: Specifications; readonly labs: Labs }>();

/** Returns the labs and the container steps of their commands. Cached until the notes or the specifications change. */
export function labsIn(host: CheckedHost, specifications: Specifications): Labs {
  const last = known.get(host);
  if (last?.specifications === specifications) return last.labs;
  const steps = collectFromCommands(host.blocks, (section) => containerStepsIn(section, specifications));
  const labs = { steps, labs: labsOf(host, steps) };
  known.set(host, { specifications, labs });
  return labs;
}

function labsOf({ parts }: CheckedHost, steps: readonly PlacedStep[]): readonly Lab[] {
  const labs: Lab[] = [];
  let next = 0;
  for (let n = 0; n < parts.length && next < steps.length; n++) {
    const { body } = parts[n] as { body: Span };
    const end = Math.min(body.end, parts[n + 1]?.body.start ?? body.end);
    while (next < steps.length && placeOf(steps[next] as PlacedStep) < body.start) next++;
    const first = next;
    while (next < steps.length && placeOf(steps[next] as PlacedStep) < end) next++;
    if (next > first) labs.push({ body: span(body.start, end), steps: steps.slice(first, next) });
  }
  return labs;
}

function placeOf({ found, base }: PlacedStep): number {
  return base + found.code.span.start;
}
