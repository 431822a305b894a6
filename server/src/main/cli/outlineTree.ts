import { modulesOf, sumOf } from '../../features/sums';
import { labelOf } from '../../notebook/label';
import type { Notebook } from '../../notebook/notebook';
import { type OutlineNode, outline } from '../../notebook/outline';

/** The notebook for people: one line for each entry, below the one that it belongs to, with its time. */
export function outlineTree(notebook: Notebook, file: string): string {
  if (!notebook.isNotebook) return `${file}: no study notebook\n`;
  const nodes = outline(notebook);
  const first = line('', notebook.title ?? file, nodes.flatMap(modulesOf));
  return first + rows(notebook, nodes, '');
}

function rows(notebook: Notebook, nodes: readonly OutlineNode[], indent: string): string {
  return nodes
    .map((node, index) => {
      const isLast = index === nodes.length - 1;
      const own = line(indent + (isLast ? '└── ' : '├── '), labelOf(notebook, node.entry), modulesOf(node));
      return own + rows(notebook, node.children, indent + (isLast ? '    ' : '│   '));
    })
    .join('');
}

function line(indent: string, label: string, modules: Parameters<typeof sumOf>[0]): string {
  const sum = sumOf(modules);
  return `${indent}${label}${sum && `  (${sum})`}\n`;
}
