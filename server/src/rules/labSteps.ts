import type { Found } from '../blocks/collectFromSections';
import type { Module, Notebook, Topic } from '../notes/model/notebook';
import type { Specifications } from '../shell/specifications';
import { type Span, span } from '../text/span';
import { collectFromCommands } from './collectFromCommands';
import { containerStepsIn, type NotedStep } from './containerSteps';

/** A step with spans relative to `base`, the offset of its section. */
export type PlacedStep = Found<NotedStep>;

/** Steps that are done together: those in a module, or in a topic of notes without modules. */
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

const known = new WeakMap<Notebook, { readonly specifications: Specifications; readonly labs: Labs }>();

/** Returns the labs and the container steps of their commands. Cached until the notes or the specifications change. */
export function labsIn(notebook: Notebook, specifications: Specifications): Labs {
  const last = known.get(notebook);
  if (last?.specifications === specifications) return last.labs;
  const steps = collectFromCommands(notebook.blocks, (section) => containerStepsIn(section, specifications));
  const labs = { steps, labs: labsOf(notebook, steps) };
  known.set(notebook, { specifications, labs });
  return labs;
}

function labsOf({ modules, topics }: Notebook, steps: readonly PlacedStep[]): readonly Lab[] {
  const labs: Lab[] = [];
  const titled: readonly (Module | Topic)[] = modules.length > 0 ? modules : topics;
  let next = 0;
  for (let n = 0; n < titled.length && next < steps.length; n++) {
    const { body } = titled[n] as Module | Topic;
    const end = Math.min(body.end, titled[n + 1]?.body.start ?? body.end);
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
