import { readDay } from '../course/days/day';
import type { NotesTogether, NotesWithSyllabus } from '../course/plan/courses';
import type { Goal } from '../course/plan/goal';
import { type Paces, paces, type Sample } from '../course/plan/pace';
import { goalState } from '../editor/plan/goalState';
import { plan } from '../editor/plan/plan';
import { planCalendar } from '../editor/plan/planCalendar';
import type { Calendar, CalendarParams, GoalParams, GoalState, Plan, PlanParams } from '../protocol/plan';
import type { DocumentStore } from './documentStore';
import type { Syllabi } from './syllabi';

/** Notes with their URI. */
export type PlacedNotes = Pick<NotesWithSyllabus, 'uri' | 'notes'>;

type Beside = readonly PlacedNotes[];

/** Modules that are left, with forecasts from the pace in all notes. */
export class Plans {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  readonly #samples: () => readonly Sample[];
  /** Sets the value of `studyNotes.goal`. */
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

  /** `beside` are the other notes in the folder and its subfolders. */
  plan({ uri, minutes }: PlanParams, beside: Beside = []): Plan | undefined {
    return this.#ask(uri, beside, (all) => plan(all, this.paces(), minutes));
  }

  /** Also returns `undefined` if `today` is not a valid day. */
  goalState({ uri, today, all: asksAll }: GoalParams, beside: Beside = []): GoalState | undefined {
    const day = readDay(today);
    if (day === undefined) return undefined;
    return this.#ask(uri, beside, (all) => goalState(all, this.paces(), asksAll ? undefined : this.goal, day));
  }

  /** Also returns `undefined` if `today` is not a valid day. */
  calendar({ uri, today, stamp, by }: CalendarParams, beside: Beside = []): Calendar | undefined {
    const day = readDay(today);
    if (day === undefined) return undefined;
    const days = { today: day, stamp, by: by === undefined ? undefined : readDay(by) };
    return this.#ask(uri, beside, (all) => planCalendar(all, this.paces(), this.goal, days));
  }

  /** Returns the result of a feature for open notes and those near them; `undefined` for a file that is not notes. */
  #ask<Answer>(uri: string, beside: Beside, feature: (all: NotesTogether) => Answer): Answer | undefined {
    const notes = this.#documents.get(uri)?.notes;
    if (!notes?.isNotes) return undefined;
    const withSyllabus = (one: PlacedNotes): NotesWithSyllabus => ({
      ...one,
      syllabus: this.#syllabi.followed(one.uri, one.notes),
    });
    return feature([withSyllabus({ uri, notes }), ...beside.map(withSyllabus)]);
  }
}
