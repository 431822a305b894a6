import { foundIn } from '../blocks/foundIn';
import type { Module, Notebook, Topic } from '../notebook/notebook';
import type { Specifications } from '../shell/specifications';
import { type Span, span } from '../text/span';
import { containerStepsIn, type NotedStep } from './containerSteps';

/** What a command does to containers, and where its section begins: the spans of the step count from there. */
export interface PlacedStep extends NotedStep {
  readonly base: number;
}

/** What is done in one go: the notes of a module, or of a topic in notes without modules. */
export interface Lab {
  readonly body: Span;
  readonly steps: readonly PlacedStep[];
}

/** All that commands do to containers, in order. */
export function placedSteps({ blocks }: Notebook, specifications: Specifications): readonly PlacedStep[] {
  return foundIn(blocks, (section) => containerStepsIn(section, specifications)).map(({ found, base }) => ({
    ...found,
    base,
  }));
}

/** The labs in which containers play a part. A topic inside another one is a lab of its own. */
export function labsOf({ modules, topics }: Notebook, steps: readonly PlacedStep[]): readonly Lab[] {
  const labs: Lab[] = [];
  const titled: readonly (Module | Topic)[] = modules.length > 0 ? modules : topics;
  let next = 0;
  titled.forEach(({ body }, n) => {
    const end = Math.min(body.end, titled[n + 1]?.body.start ?? body.end);
    while (next < steps.length && placeOf(steps[next] as PlacedStep) < body.start) next++;
    const first = next;
    while (next < steps.length && placeOf(steps[next] as PlacedStep) < end) next++;
    if (next > first) labs.push({ body: span(body.start, end), steps: steps.slice(first, next) });
  });
  return labs;
}

function placeOf({ base, code }: PlacedStep): number {
  return base + code.span.start;
}
