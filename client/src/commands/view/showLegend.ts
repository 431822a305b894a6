import { type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { moduleStates } from '../../views/tree/moduleStates';
import { kindIcons, typeIcons } from '../../views/tree/rowIcon';
import { timedMarks } from '../../views/tree/timedMarks';

/** "Show Legend": explains the icons, colors and marks of the view. */
export async function showLegend(): Promise<void> {
  await window.showQuickPick(legend(), {
    title: 'Legend of the Study Notes View',
    placeHolder: 'What the icons, colors and marks mean',
    matchOnDescription: true,
  });
}

function legend(): QuickPickItem[] {
  const { module: plain, ...parts } = typeIcons;
  return [
    separator('State of a module'),
    ...Object.values(moduleStates).map(({ color, mark, meaning }) => ({
      label: titled(mark ? `${color}, ${mark}` : color),
      description: meaning,
    })),
    ...Object.values(timedMarks).map(({ mark, meaning }) => ({ label: mark, description: meaning })),
    separator('Numbers'),
    { label: '1h21', description: 'Time of the module, or of all modules below: 1 h 21 min' },
    { label: '7/11', description: '7 of the 11 modules that the syllabus lists there have notes or a time spent' },
    separator('Kinds of modules'),
    ...Object.entries(kindIcons).map(([kind, id]) => ({ label: titled(kind), iconPath: new ThemeIcon(id) })),
    { label: 'Module', description: 'The title does not contain a kind', iconPath: new ThemeIcon(plain) },
    separator('Parts of the notes'),
    ...Object.entries(parts).map(([type, id]) => ({
      label: type === 'notes' ? 'Notes' : titled(type),
      iconPath: new ThemeIcon(id),
    })),
  ];
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}
