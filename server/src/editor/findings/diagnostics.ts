import { t } from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { firstUnread } from '../../markdown/sections/blocks';
import { capitalized } from '../../notes/model/names';
import type { Notes } from '../../notes/model/notes';
import { FINDINGS_AT_ONCE, findingsInSteps, type RuleLevels } from '../../rules/engine/findings';
import type { Rule, RuleContext, RuledFinding } from '../../rules/rule/rule';
import { formatNumber } from '../../text/language';
import { lineAt, lineSpan } from '../../text/lines';
import { documentationOf } from './documentation';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Maximum number of diagnostics of one file, since editors become slow with many thousands of them. */
const MAX_FINDINGS = 1000;

/** The severities, highest first. */
const inOrderOfSeverity = ['error', 'warning', 'info', 'hint'] as const;

/**
 * Returns the diagnostics of an open file, and yields between steps until `isOver()`. There are at most 1000, and one more
 * that reports the limit; another one reports that a part of the text is not read.
 */
export function* diagnosticsInSteps(
  notes: Notes,
  uri: string,
  context: RuleContext,
  levels: RuleLevels,
  isOver: () => boolean,
): Generator<void, Diagnostic[]> {
  const found = yield* findingsInSteps(notes, context, levels, isOver);
  const shown = mostSevere(found);
  const said: Diagnostic[] = [];
  for (const each of shown) {
    said.push(diagnosticOf(notes, uri, each));
    if (said.length % FINDINGS_AT_ONCE === 0) yield;
  }
  if (shown.length < found.length) said.push(restOf(said, found.length));
  const unread = firstUnread(notes.blocks);
  if (unread !== undefined) said.push(unreadFrom(notes, unread));
  return said;
}

/** Returns at most 1000 findings, the most severe and first ones, in document order. O(number of findings). */
function mostSevere(found: readonly RuledFinding[]): readonly RuledFinding[] {
  if (found.length <= MAX_FINDINGS) return found;
  const shown = new Set<RuledFinding>();
  for (const severity of inOrderOfSeverity) {
    const room = MAX_FINDINGS - shown.size;
    for (const each of found.filter(({ level }) => level === severity).slice(0, room)) shown.add(each);
  }
  return found.filter((each) => shown.has(each));
}

/** Returns the diagnostic about findings that are not shown, on the line of the last one that is. */
function restOf(shown: readonly Diagnostic[], total: number): Diagnostic {
  const line = shown.at(-1)?.range.end.line ?? 0;
  const end = { line, character: 0 };
  return {
    range: { start: end, end },
    severity: DiagnosticSeverity.Information,
    source: 'Study Notes',
    message: t(
      'This file has {0} problems. Only {1} of them are shown, the most severe ones first.',
      formatNumber(total),
      formatNumber(MAX_FINDINGS),
    ),
  };
}

/** Returns the diagnostic about text that is not read, on its first line. */
function unreadFrom({ text, lines }: Notes, offset: number): Diagnostic {
  return {
    range: rangeOf(lines, lineSpan(lines, text, lineAt(lines, offset))),
    severity: DiagnosticSeverity.Information,
    source: 'Study Notes',
    message: t(
      'From here on, some text is not read, because this file is too long or its Markdown is too complex. Split the file.',
    ),
  };
}

/** Converts a finding to an LSP diagnostic. */
export function diagnosticOf(notes: Notes, uri: string, found: RuledFinding): Diagnostic {
  const { span, message, rule, level, related } = found;
  return {
    range: rangeOf(notes.lines, span),
    severity: severities[level],
    source: 'Study Notes',
    code: rule.id,
    codeDescription: { href: documentationOf(rule.id) },
    message,
    ...tagsOf(rule),
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: rangeOf(notes.lines, other.span) },
        message: capitalized(other.name),
      })),
    }),
  };
}

function tagsOf({ unnecessary, deprecated }: Rule): Pick<Diagnostic, 'tags'> {
  if (unnecessary) return { tags: [DiagnosticTag.Unnecessary] };
  return deprecated ? { tags: [DiagnosticTag.Deprecated] } : {};
}
