import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { labelOf } from '../notebook/label';
import type { Entry, Notebook } from '../notebook/notebook';
import { type OutlineNode, outline } from '../notebook/outline';
import { totals } from '../study/totals';
import { lineAt, lineSpan } from '../text/lines';
import { type Span, span } from '../text/span';
import { rangeOf } from './range';
import { modulesOf, sumText } from './sums';

const kinds: Readonly<Record<Entry['type'], SymbolKind>> = {
  area: SymbolKind.Package,
  level: SymbolKind.Namespace,
  group: SymbolKind.Array,
  module: SymbolKind.Event,
  topic: SymbolKind.String,
};

/** The outline: areas, levels, groups, modules and topics, each with its time as detail. */
export function symbols(notebook: Notebook): DocumentSymbol[] {
  return outline(notebook).map((node) => symbolOf(notebook, node));
}

function symbolOf(notebook: Notebook, node: OutlineNode): DocumentSymbol {
  const { entry, children } = node;
  return {
    name: labelOf(notebook, entry),
    detail: sumText(totals(modulesOf(node))),
    kind: kinds[entry.type],
    range: rangeOf(notebook.lines, shownBody(notebook, entry)),
    selectionRange: rangeOf(notebook.lines, entry.span),
    children: children.map((child) => symbolOf(notebook, child)),
  };
}

/** An editor takes the end of a range for a part of it, and would show this entry at the start of the next one's title. */
function shownBody({ text, lines }: Notebook, { span: title, body }: Entry): Span {
  if (body.end >= text.length) return body;
  const lastLine = lineSpan(lines, text, lineAt(lines, body.end) - 1);
  return span(body.start, Math.max(title.end, lastLine.end));
}
