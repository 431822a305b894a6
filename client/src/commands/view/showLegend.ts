import { t } from '@vscode/l10n';
import { type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { capitalized, kindName, typeName } from '../../../../server/src/notes/model/names';
import { joinFacts } from '../../../../server/src/text/language';
import { moduleStates, stateTexts } from '../../views/tree/moduleStates';
import { kindIcons, typeIcons } from '../../views/tree/rowIcon';
import { timedMarks } from '../../views/tree/timedMarks';

/**
 * "Show Legend": explains the icons, colors, marks and keys of the view. It is the help for screen readers, too, since
 * extensions cannot add a text to the editor's accessibility help.
 */
export async function showLegend(): Promise<void> {
  await window.showQuickPick(legend(), {
    title: t('Legend of the Study Notes View'),
    placeHolder: t('What the icons, colors and marks mean'),
    matchOnDescription: true,
  });
}

function legend(): QuickPickItem[] {
  const { module: plain, ...parts } = typeIcons;
  const types = Object.keys(parts) as (keyof typeof parts)[];
  const kinds = Object.keys(kindIcons) as (keyof typeof kindIcons)[];
  const states = Object.keys(moduleStates) as (keyof typeof moduleStates)[];
  return [
    separator(t('State of a module')),
    ...states.map((state) => {
      const { mark } = moduleStates[state];
      const { color, meaning } = stateTexts(state);
      return { label: capitalized(joinFacts([color, mark])), description: meaning };
    }),
    ...Object.values(timedMarks).map(({ mark, meaning }) => ({ label: mark, description: meaning() })),
    separator(t('Numbers')),
    { label: '1h21', description: t('Time spent on the module, or on all modules below: 1 h 21 min') },
    { label: '(30m)', description: t('Planned time, if no time was spent yet: 30 min') },
    { label: '7/11', description: t('7 of the 11 modules that the syllabus lists there have notes or a time spent') },
    separator(t('Keyboard')),
    { label: t('Enter'), description: t('Goes to the line of the row') },
    { label: t('Shift+F10'), description: t('Shows the commands for the row') },
    separator(t('Kinds of modules')),
    ...kinds.map((kind) => ({ label: capitalized(kindName(kind)), iconPath: new ThemeIcon(kindIcons[kind]) })),
    {
      label: capitalized(typeName('module')),
      description: t('The title does not contain a kind'),
      iconPath: new ThemeIcon(plain),
    },
    separator(t('Parts of the notes')),
    ...types.map((type) => ({ label: capitalized(typeName(type)), iconPath: new ThemeIcon(parts[type]) })),
  ];
}

function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}
