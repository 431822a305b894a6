import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import { findingsOf, type RuleLevels } from '../rules/findings';
import type { RuleContext } from '../rules/rule';
import type { Edit } from '../text/edit';
import { diagnosticOf } from './diagnostics';
import { rangeOf, spanOf } from './range';

/**
 * The quick fixes of the findings that the range touches. The first fix of a finding is preferred where it is sure. The
 * findings are made again from the notebook as it is now: what the editor still shows may be older.
 */
export function codeActions(
  notebook: Notebook,
  uri: string,
  context: RuleContext,
  levels: RuleLevels,
  range: Range,
): CodeAction[] {
  const asked = spanOf(notebook.lines, notebook.text, range);
  return findingsOf(notebook, context, levels)
    .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .flatMap((found) =>
      found.fixes.map((fix, index) => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(notebook, uri, found)],
        isPreferred: index === 0 && fix.sure,
        edit: { changes: { [uri]: fix.edits.map((edit) => textEditOf(notebook, edit)) } },
      })),
    );
}

function textEditOf(notebook: Notebook, edit: Edit): TextEdit {
  return { range: rangeOf(notebook.lines, edit.span), newText: edit.text };
}
