import { readDay } from '../course/days/day';
import type { Notes, NotesTogether } from '../course/plan/courses';
import type { Goal } from '../course/plan/goal';
import { type Paces, paces, type Sample } from '../course/plan/pace';
import { goalState } from '../editor/plan/goalState';
import { plan } from '../editor/plan/plan';
import { planCalendar } from '../editor/plan/planCalendar';
import type { AskCalendar, AskGoal, AskPlan, Calendar, GoalState, Plan } from '../protocol/plan';
import type { DocumentStore } from './documentStore';
import type { Syllabi } from './syllabi';

/** Notes with their URI. */
export type PlacedNotebook = Pick<Notes, 'uri' | 'notebook'>;

type Beside = readonly PlacedNotebook[];

/** What is left to study, at the pace of all notes. */
export class Plans {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  readonly #samples: () => readonly Sample[];
  /** How far the settings want to come. */
  goal: Goal | undefined;

  constructor(documents: DocumentStore, syllabi: Syllabi, samples: () => readonly Sample[]) {
    this.#documents = documents;
    this.#syllabi = syllabi;
    this.#samples = samples;
  }

  /** Returns the pace according to the notes that were read. */
  paces(): Paces {
    return paces(this.#samples());
  }

  /** `beside` are the other notebooks of the folder, here and below. */
  plan({ uri, minutes }: AskPlan, beside: Beside = []): Plan | undefined {
    return this.#ask(uri, beside, (notes) => plan(notes, this.paces(), minutes));
  }

  /** Undefined, too, where `today` is no day. */
  goalState({ uri, today }: AskGoal, beside: Beside = []): GoalState | undefined {
    const day = readDay(today);
    if (day === undefined) return undefined;
    return this.#ask(uri, beside, (notes) => goalState(notes, this.paces(), this.goal, day));
  }

  /** Undefined, too, where `today` is no day. */
  calendar({ uri, today, stamp, by }: AskCalendar, beside: Beside = []): Calendar | undefined {
    const day = readDay(today);
    if (day === undefined) return undefined;
    const days = { today: day, stamp, by: by === undefined ? undefined : readDay(by) };
    return this.#ask(uri, beside, (notes) => planCalendar(notes, this.paces(), this.goal, days));
  }

  /** Calls a feature with open notes and those beside them; `undefined` for a file that is not notes. */
  #ask<Answer>(uri: string, beside: Beside, feature: (notes: NotesTogether) => Answer): Answer | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    if (!notebook?.isNotebook) return undefined;
    const notes = (one: PlacedNotebook): Notes => ({ ...one, syllabus: this.#syllabi.followed(one.uri, one.notebook) });
    return feature([notes({ uri, notebook }), ...beside.map(notes)]);
  }
}
