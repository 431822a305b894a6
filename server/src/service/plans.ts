import { goalState } from '../features/goalState';
import { plan } from '../features/plan';
import { planCalendar } from '../features/planCalendar';
import type { Notebook } from '../notebook/notebook';
import type { AskCalendar, AskGoal, AskPlan, Calendar, GoalState, Plan } from '../protocol/plan';
import { readDay } from '../study/day';
import type { Goal } from '../study/goal';
import { type Paces, paces, type Sample } from '../study/pace';
import type { Syllabus } from '../syllabus/syllabus';
import type { Library } from './library';
import type { Syllabi } from './syllabi';

/** What is left to study, at the pace that all notebooks tell. */
export class Plans {
  readonly #library: Library;
  readonly #syllabi: Syllabi;
  readonly #samples: () => readonly Sample[];
  /** How far the settings want to come. */
  goal: Goal | undefined;

  constructor(library: Library, syllabi: Syllabi, samples: () => readonly Sample[]) {
    this.#library = library;
    this.#syllabi = syllabi;
    this.#samples = samples;
  }

  /** As far as the notebooks are read. */
  paces(): Paces {
    return paces(this.#samples());
  }

  plan({ uri, minutes }: AskPlan): Plan | undefined {
    return this.#ask(uri, (notebook, syllabus) => plan(notebook, syllabus, this.paces(), minutes));
  }

  /** Undefined, too, where `today` is no day. */
  goalState({ uri, today }: AskGoal): GoalState | undefined {
    const day = readDay(today);
    if (day === undefined) return undefined;
    return this.#ask(uri, (notebook, syllabus) => goalState(notebook, syllabus, this.paces(), this.goal, day));
  }

  /** Undefined, too, where `today` is no day. */
  calendar({ uri, today, stamp, by }: AskCalendar): Calendar | undefined {
    const day = readDay(today);
    if (day === undefined) return undefined;
    const days = { today: day, stamp, by: by === undefined ? undefined : readDay(by) };
    return this.#ask(uri, (notebook, syllabus) => planCalendar(notebook, syllabus, this.paces(), this.goal, days));
  }

  /** What is said of an open notebook; undefined where the file is none. */
  #ask<Answer>(uri: string, feature: (notebook: Notebook, syllabus: Syllabus) => Answer): Answer | undefined {
    const notebook = this.#library.get(uri)?.notebook;
    return notebook?.isNotebook ? feature(notebook, this.#syllabi.followed(uri, notebook)) : undefined;
  }
}
