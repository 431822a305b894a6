import { t } from '@vscode/l10n';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import type { Paces } from '../../course/plan/pace';
import { timePlanned, timeSpent } from '../../course/progress/estimates';
import { formatMinutes } from '../../course/progress/minutes';
import { entryProgress, formatProgress } from '../../course/progress/progress';
import { figuresOf } from '../../course/progress/statistics';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import { kindName } from '../../notes/model/names';
import { type Entry, type Minutes, type Module, minutesOf, type Notes } from '../../notes/model/notes';
import { type OutlineNode, outline } from '../../notes/model/outline';
import { escapeMarkdown } from '../../text/markdown';
import { touches } from '../../text/span';
import { figureFacts } from './figureFacts';
import { remainingText } from './remainingText';
import { modulesOf } from './sums';

/**
 * Returns the hover of the entry whose title line contains `at`. Areas, levels and groups show totals, progress, and the
 * remaining time at the author's pace. `undefined` outside of title lines.
 */
export function hover(notes: Notes, at: number, syllabus: Syllabus, paces: Paces): Hover | undefined {
  const node = nodeAt(outline(notes), at);
  if (!node) return undefined;
  const { entry } = node;
  const facts =
    entry.type === 'module'
      ? moduleFacts(notes, entry, syllabus)
      : [
          ...sums(notes, node, syllabus),
          ...done(notes, entry, syllabus),
          ...remainingLines(notes, entry, syllabus, paces),
        ];
  const title = `**${escapeMarkdown(labelOf(notes, entry))}**`;
  return {
    contents: { kind: MarkupKind.Markdown, value: [title, facts.map((fact) => `- ${fact}`).join('\n')].join('\n\n') },
    range: rangeOf(notes.lines, entry.span),
  };
}

/** Returns the innermost node whose title line touches the offset. */
function nodeAt(nodes: readonly OutlineNode[], at: number): OutlineNode | undefined {
  for (const node of nodes) {
    const found = nodeAt(node.children, at) ?? (touches(node.entry.span, at) ? node : undefined);
    if (found) return found;
  }
  return undefined;
}

function moduleFacts(notes: Notes, module: Module, syllabus: Syllabus): string[] {
  const known = findInSyllabus(syllabus, module);
  const place = [module.area, module.levelLine, module.group].flatMap((outer) =>
    outer ? escapeMarkdown(labelOf(notes, outer)) : [],
  );
  return [
    ...times(module, syllabus),
    known && known.title !== module.title && t('In the syllabus: {0}', escapeMarkdown(known.title)),
    known?.minutes && plans(known.minutes),
    module.kind && t('Kind: {0}', kindName(module.kind)),
    place.length > 0 && t('In {0}', place.join(' › ')),
    module.url !== undefined && t('Link: {0}', escapeMarkdown(module.url)),
    module.hasNotes ? undefined : t('No notes yet'),
  ].filter((fact) => typeof fact === 'string');
}

function plans(minutes: Minutes): string {
  return t('The syllabus estimates {0}', formatMinutes(minutes));
}

function times(module: Module, syllabus: Syllabus): string[] {
  if (!minutesOf(module)) return [t('No time yet')];
  const [spent, planned] = [timeSpent(module, syllabus), timePlanned(module, syllabus)];
  return [
    ...(spent ? [t('Spent: {0}', formatMinutes(spent))] : []),
    ...(planned ? [t('Estimate: {0}', formatMinutes(planned))] : []),
  ];
}

function sums(notes: Notes, node: OutlineNode, syllabus: Syllabus): string[] {
  const modules = modulesOf(node);
  return modules.length === 0 ? [t('No modules')] : figureFacts(figuresOf(notes, modules, syllabus));
}

function done(notes: Notes, entry: Entry, syllabus: Syllabus): string[] {
  const found = entryProgress(notes, syllabus, entry);
  if (!found) return [];
  const made = escapeMarkdown(formatProgress(found));
  return [
    syllabus.title
      ? t('Progress in “{0}”: {1}', escapeMarkdown(syllabus.title), made)
      : t('Progress in the syllabus: {0}', made),
    ...(found.planned ? [plans(found.planned)] : []),
  ];
}

/** Returns "Left to study: 7 modules, about 3 h to 4 h at your pace, 2 without a time"; empty if everything is done. */
function remainingLines(notes: Notes, entry: Entry, syllabus: Syllabus, paces: Paces): string[] {
  if (entry.type !== 'area' && entry.type !== 'level') return [];
  const remaining = remainingText(notes, syllabus, paces, entry);
  return remaining === undefined ? [] : [t('Left to study: {0}', remaining)];
}
