import { t } from '@vscode/l10n';
import { formatShort } from '../../../../server/src/course/progress/minutes';
import { timeText } from '../../../../server/src/course/progress/times';
import { modulesText, withoutTimeText } from '../../../../server/src/notes/model/counts';
import { capitalized, isKind, kindName, typeName } from '../../../../server/src/notes/model/names';
import type { TreeEntry } from '../../../../server/src/protocol';
import { joinFacts, joinSentences } from '../../../../server/src/text/language';
import { moduleStates, stateTexts } from './moduleStates';
import { pageOf } from './page';
import type { Row } from './rows';

/** The texts of a row of the sidebar. */
export interface RowText {
  /** Starts with the time, which a narrow sidebar and the buttons of a row would hide after a long title: "1h21  Sockets". */
  readonly label: string;
  /** Shown dimmed after the label, if there is space: "7/11 · Networks". */
  readonly description: string;
  /** Returns the tooltip as Markdown; `left` is the remaining time. */
  readonly tooltip: (left?: string) => string;
  /**
   * The text for screen readers: first the visible words, so that voice control finds the row, then the meaning of icon
   * and color.
   */
  readonly spoken: string;
}

/** Letters of right-to-left scripts: a number after one would be displayed before it, as if it were part of the title. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/; // "שלום", "مرحبا"
const LEFT_TO_RIGHT_MARK = '\u200e';

/** Returns the texts of a row; `folder` is the workspace folder of the notes, if several are open. */
export function rowText({ entry, file, shown }: Pick<Row, 'entry' | 'file' | 'shown'>, folder?: string): RowText {
  const part = shown === undefined ? undefined : t('{0} of {1} shown', shown, entry.modules);
  // Notes with the same title are distinguished by their file names, also in a narrow sidebar.
  const name = file ?? entry.title;
  const places = [file && entry.title, folder];
  const marks = [progressMark(entry), ...places];
  const label = join('  ', [shortTime(entry), name]);
  const description = join(' · ', marks);
  return {
    label,
    description: RIGHT_TO_LEFT.test(name) && description !== '' ? `${LEFT_TO_RIGHT_MARK}${description}` : description,
    tooltip: (left) =>
      join('\n\n', [
        `**${escapeMarkdown(entry.title)}**`,
        join(' · ', [...facts(entry), part]),
        stateText(entry),
        left && t('Left to study: {0}', escapeMarkdown(left)),
        link(entry),
      ]),
    spoken: joinFacts([
      label,
      ...marks,
      timeText(entry),
      part,
      progress(entry),
      remark(entry),
      kind(entry),
      iconText(entry),
    ]),
  };
}

/** Returns the number of done and listed modules of the syllabus: "7/11"; `undefined` without progress. */
function progressMark({ progress: found }: TreeEntry): string | undefined {
  return found && `${found.done}/${found.listed}`;
}

/** Returns the time spent or, in brackets, the planned time: "1h21", "(30m)". */
function shortTime({ spent, planned }: TreeEntry): string | undefined {
  return spent ? formatShort(spent) : planned && `(${formatShort(planned)})`;
}

/** Returns what is missing, which the time alone does not show. */
function remark(entry: TreeEntry): string | undefined {
  if (entry.type !== 'module') return entry.withoutTime > 0 ? withoutTimeText(entry.withoutTime) : undefined;
  return entry.state === 'noted' ? undefined : state(entry);
}

function facts(entry: TreeEntry): (string | undefined)[] {
  const found = entry.progress;
  const done = found && t('{0} of {1} modules of the syllabus done', found.done, found.listed);
  return [capitalized(kind(entry)), timeText(entry), counts(entry), done];
}

/** Returns the progress in words: "7 of 11 done"; `undefined` without progress. */
function progress({ progress: found }: TreeEntry): string | undefined {
  return found && t('{0} of {1} done', found.done, found.listed);
}

function kind({ kind: known, type }: TreeEntry): string {
  return known !== undefined && isKind(known) ? kindName(known) : typeName(type);
}

function count(entry: TreeEntry): string | undefined {
  if (entry.type === 'module' || entry.modules === 0) return undefined;
  return modulesText(entry.modules);
}

function counts(entry: TreeEntry): string | undefined {
  const modules = count(entry);
  return modules && joinFacts([modules, entry.withoutTime > 0 && withoutTimeText(entry.withoutTime)]);
}

/** Returns in words what only the icon shows. */
function iconText(entry: TreeEntry): string | undefined {
  return entry.state === 'noted' ? state(entry) : count(entry);
}

function state(entry: TreeEntry): string | undefined {
  if (entry.type !== 'module') return undefined;
  if (entry.state === 'missingTime') return t('no time');
  return entry.state === 'empty' ? t('no notes') : t('has notes');
}

function whyUnreported(unreported: NonNullable<TreeEntry['unreported']>): string {
  return unreported === 'time-table'
    ? t('Not listed in Problems, because these notes keep their times in a table.')
    : t('Problems lists this once, for all modules of these notes.');
}

/** Explains a module's icon color and mark. */
function stateText({ type, state: found, unreported }: TreeEntry): string | undefined {
  if (type !== 'module' || found === undefined) return undefined;
  const { mark } = moduleStates[found];
  const { color, meaning } = stateTexts(found);
  const shown = mark ? t('{0} ({1} icon, mark “{2}”).', meaning, color, mark) : t('{0} ({1} icon).', meaning, color);
  return joinSentences([shown, unreported && whyUnreported(unreported)]);
}

function link(entry: TreeEntry): string | undefined {
  const page = pageOf(entry);
  return page && `<${page}>`;
}

function escapeMarkdown(title: string): string {
  return title.replace(/[\\`*_{}[\]()<>#+\-.!|~&$]/g, '\\$&');
}

function join(between: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
