import { t } from '@vscode/l10n';
import { type InlayHint, MarkupKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { entryProgress, formatProgress } from '../../course/progress/progress';
import { figuresOf } from '../../course/progress/statistics';
import { totals } from '../../course/progress/times';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Area, Level, Module, Notes, RegionEntries } from '../../notes/model/notes';
import { escapeMarkdown } from '../../text/markdown';
import { type Span, span } from '../../text/span';
import { figureFacts } from './figureFacts';
import { hintText, modulesIn } from './sums';

/** The titles that get totals; the values of the setting `studyNotes.inlayHints`. */
export const inlayHintChoices = ['areasAndLevels', 'areas', 'levels', 'off'] as const;

/** A value of the setting `studyNotes.inlayHints`. */
export type InlayHintChoice = (typeof inlayHintChoices)[number];

const typesOf: Readonly<Record<InlayHintChoice, readonly (Area | Level)['type'][]>> = {
  areasAndLevels: ['area', 'level'],
  areas: ['area'],
  levels: ['level'],
  off: [],
};

/** Returns the totals of modules after the titles of areas and levels in a part of the text. */
export function inlayHints(notes: Notes, part: Span, choice: InlayHintChoice, syllabus: Syllabus): InlayHint[] {
  return summedIn(notes, part, choice).map(({ entry, modules }) => ({
    position: rangeOf(notes.lines, span(entry.span.end, entry.span.end)).start,
    label: hintText(totals(modules, syllabus)),
    paddingLeft: true,
  }));
}

/** Returns the tooltip of the hint after the title that ends at `at`, as Markdown. */
export function inlayHintTooltip(
  notes: Notes,
  at: number,
  choice: InlayHintChoice,
  syllabus: Syllabus,
): InlayHint['tooltip'] {
  const [found] = summedIn(notes, span(at, at), choice).filter(({ entry }) => entry.span.end === at);
  if (!found) return undefined;
  const done = entryProgress(notes, syllabus, found.entry);
  const facts = [
    ...figureFacts(figuresOf(notes, found.modules, syllabus)),
    ...(done ? [t('Progress in the syllabus: {0}', escapeMarkdown(formatProgress(done)))] : []),
  ];
  return { kind: MarkupKind.Markdown, value: facts.map((fact) => `- ${fact}`).join('\n') };
}

/** An area or a level with its modules, at least one. */
interface Summed {
  readonly entry: Area | Level;
  readonly modules: readonly Module[];
}

function summedIn({ regions }: Notes, part: Span, choice: InlayHintChoice): Summed[] {
  const types = typesOf[choice];
  const touched = regions.filter((region) => region.span.start <= part.end && part.start <= region.span.end);
  const found = touched
    .flatMap((region) => titled(region).map((entry) => ({ entry, modules: modulesIn(region, entry) })))
    .filter(({ entry, modules }) => types.includes(entry.type) && modules.length > 0)
    .filter(({ entry: { span } }) => span.start <= part.end && part.start <= span.end);
  // An area and its level may share a line, which gets only one total.
  return found.filter(({ entry }, n) => found[n - 1]?.entry.span.end !== entry.span.end);
}

function titled({ area, levels }: RegionEntries): (Area | Level)[] {
  return area ? [area, ...levels] : [...levels];
}
