import type { Found } from '../blocks/collectFromSections';
import type { Module, Notebook, Topic } from '../notebook/notebook';
import type { Specifications } from '../shell/specifications';
import { type Span, span } from '../text/span';
import { collectFromCommands } from './collectFromCommands';
import { containerStepsIn, type NotedStep } from './containerSteps';

/** A step, whose spans count from `base`. */
export type PlacedStep = Found<NotedStep>;

/** What is done in one go: the notes of a module, or of a topic in notes without modules. */
export interface Lab {
  readonly body: Span;
  readonly steps: readonly PlacedStep[];
}

/** What the commands of notes do to containers. */
export interface Labs {
  /** In order, in the labs and elsewhere. */
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
