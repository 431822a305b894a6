import { sumText } from '../../features/sums';
import type { NotebookTree, TreeEntry } from '../../protocol';

/** A notebook for people: one line for each entry, below the one that it belongs to, with its time. */
export function outlineTree(notebook: NotebookTree): string {
  return line('', notebook) + rows(notebook.children, '');
}

function rows(entries: readonly TreeEntry[], indent: string): string {
  return entries
    .map((entry, index) => {
      const isLast = index === entries.length - 1;
      const own = line(indent + (isLast ? '└── ' : '├── '), entry);
      return own + rows(entry.children, indent + (isLast ? '    ' : '│   '));
    })
    .join('');
}

function line(indent: string, entry: TreeEntry): string {
  const sum = sumText(entry);
  return `${indent}${entry.title}${sum && `  (${sum})`}\n`;
}
