import { t } from '@vscode/l10n';
import { plural } from '../../text/language';

/** Returns "1 module" or "3 modules". */
export function modulesText(number: number): string {
  return plural(number, t('{0} module', number), t('{0} modules', number));
}

/** Returns "1 area" or "3 areas". */
export function areasText(number: number): string {
  return plural(number, t('{0} area', number), t('{0} areas', number));
}

/** Returns "1 level" or "3 levels". */
export function levelsText(number: number): string {
  return plural(number, t('{0} level', number), t('{0} levels', number));
}

/** Returns the number of modules without a time: "2 without a time". */
export function withoutTimeText(number: number): string {
  return plural(
    number,
    t({ message: '{0} without a time', args: [number], comment: 'One module' }),
    t({ message: '{0} without a time', args: [number], comment: 'Several modules' }),
  );
}

/** Returns the number of modules without notes: "2 without notes". */
export function withoutNotesText(number: number): string {
  return plural(
    number,
    t({ message: '{0} without notes', args: [number], comment: 'One module' }),
    t({ message: '{0} without notes', args: [number], comment: 'Several modules' }),
  );
}
