import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { labelOf } from '../notebook/label';
import type { Entry, Notebook } from '../notebook/notebook';
import { type OutlineNode, outline } from '../notebook/outline';
import { totals } from '../study/totals';
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
    range: rangeOf(notebook.lines, entry.body),
    selectionRange: rangeOf(notebook.lines, entry.span),
    children: children.map((child) => symbolOf(notebook, child)),
  };
}
