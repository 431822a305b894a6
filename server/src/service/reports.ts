import { studyLogReader } from '../course/days/studyLog';
import { type Overview, overview } from '../course/overview/overview';
import { overviewCsv } from '../course/overview/overviewCsv';
import { overviewPage } from '../course/overview/overviewPage';
import { overviewSvg } from '../course/overview/overviewSvg';
import { statistics } from '../course/progress/statistics';
import { type OutlineReport, outlineReport } from '../course/reports/outlineReport';
import { type StatsReport, statsReport } from '../course/reports/statsReport';
import { type FindingReport, findings } from '../editor/findings/findings';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import type { OverviewFileParams, OverviewPage, OverviewParams } from '../protocol';
import { findingsOf, type RuleLevels } from '../rules/engine/findings';
import { type Fixed, fixAll } from '../rules/engine/fixAll';
import type { RuleContext } from '../rules/rule/rule';
import type { DocumentStore } from './documentStore';

/** A feature of notes and of the context of the rules. */
export type RuledFeature<Answer> = (notes: Notes, uri: string, context: RuleContext, levels: RuleLevels) => Answer;

/** Returns the result of such a feature for an open file; `undefined` if it is not notes. */
type AskRules = <Answer>(uri: string, feature: RuledFeature<Answer>) => Answer | undefined;

/** Reports on one open file, for programs and command-line users. */
export class Reports {
  readonly #documents: DocumentStore;
  readonly #askRules: AskRules;
  readonly #optionsOf: (uri: string) => ReadOptions;
  readonly #entriesOf = studyLogReader();

  constructor(documents: DocumentStore, askRules: AskRules, optionsOf: (uri: string) => ReadOptions) {
    this.#documents = documents;
    this.#askRules = askRules;
    this.#optionsOf = optionsOf;
  }

  /** Returns the outline of a file, even if it is not notes. */
  outline(uri: string): OutlineReport | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes && outlineReport(notes, uri);
  }

  /** Returns the findings of a file; `undefined` if it is not notes. */
  findings(uri: string): readonly FindingReport[] | undefined {
    return this.#askRules(uri, findings);
  }

  /** Returns the totals and the number of findings; `undefined` for a file that is not notes. */
  stats(uri: string): StatsReport | undefined {
    return this.#askRules(uri, (notes, _, context, levels) => {
      const counts = { error: 0, warning: 0, info: 0, hint: 0 };
      for (const { level } of findingsOf(notes, context, levels)) counts[level]++;
      return statsReport(uri, notes, statistics(notes, context.syllabus), counts);
    });
  }

  /** Returns the overview as an HTML page; `undefined` for a file that is not notes. */
  overview(params: OverviewParams): OverviewPage | undefined {
    const found = this.#overview(params);
    return found && { title: found.title, html: overviewPage(found) };
  }

  /** Returns the charts of the overview as an SVG file, or its numbers as a CSV file; `undefined` for a file that is not notes. */
  overviewFile(params: OverviewFileParams): string | undefined {
    const found = this.#overview(params);
    return found && (params.format === 'svg' ? overviewSvg(found) : overviewCsv(found));
  }

  /** Returns the notes after all safe fixes; `undefined` for a file that is not notes. */
  fixAll(uri: string): Fixed | undefined {
    return this.#askRules(uri, (notes, _, context, levels) => fixAll(notes, this.#optionsOf(uri), context, levels));
  }

  #overview({ uri, log }: OverviewParams): Overview | undefined {
    const entries = log ? this.#entriesOf(log) : [];
    return this.#askRules(uri, (notes, _, { syllabus }) => overview(notes, syllabus, entries));
  }
}
