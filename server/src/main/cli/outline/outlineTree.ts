import { t } from '@vscode/l10n';
import { sumText } from '../../../editor/outline/sums';
import type { NotesTree, TreeEntry } from '../../../protocol';

/** Formats notes as an indented tree with one line for each entry, its time and progress. */
export function outlineTree(notes: NotesTree): string {
  return line('', notes) + rows(notes.children, '');
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
  const { progress } = entry;
  const done = progress && t('{0} of {1} done', progress.done, progress.listed);
  const facts = [sumText(entry), done].filter(Boolean).join(' · ');
  return `${indent}${entry.title}${facts && `  (${facts})`}\n`;
}
