import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import { FINDINGS_AT_ONCE, findingsInSteps, findingsOf, type RuleLevels } from '../rules/findings';
import type { Rule, RuleContext, RuledFinding } from '../rules/rule';
import { documentationOf } from './documentation';
import { rangeOf } from './range';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What the editor underlines and lists under Problems. */
export function diagnostics(notebook: Notebook, uri: string, context: RuleContext, levels: RuleLevels): Diagnostic[] {
  return findingsOf(notebook, context, levels).map((found) => diagnosticOf(notebook, uri, found));
}

/** The same in steps, between which other work can be done, up to where it `isOver`. */
export function* diagnosticsInSteps(
  notebook: Notebook,
  uri: string,
  context: RuleContext,
  levels: RuleLevels,
  isOver: () => boolean,
): Generator<void, Diagnostic[]> {
  const found = yield* findingsInSteps(notebook, context, levels, isOver);
  const said: Diagnostic[] = [];
  for (const each of found) {
    said.push(diagnosticOf(notebook, uri, each));
    if (said.length % FINDINGS_AT_ONCE === 0) yield;
  }
  return said;
}

export function diagnosticOf(notebook: Notebook, uri: string, found: RuledFinding): Diagnostic {
  const { span, message, rule, level, related } = found;
  return {
    range: rangeOf(notebook.lines, span),
    severity: severities[level],
    source: 'Study Notes',
    code: rule.id,
    codeDescription: { href: documentationOf(rule.id) },
    message,
    ...tagsOf(rule),
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: rangeOf(notebook.lines, other.span) },
        message: sentenceStart(other.name),
      })),
    }),
  };
}

function tagsOf({ unnecessary, deprecated }: Rule): Pick<Diagnostic, 'tags'> {
  if (unnecessary) return { tags: [DiagnosticTag.Unnecessary] };
  return deprecated ? { tags: [DiagnosticTag.Deprecated] } : {};
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
