import { t } from '@vscode/l10n';
/** An invalid setting. Its default, or the valid part of it, is used instead. */
export interface BadSetting {
  /** As in settings.json: "studyNotes.rules.missing-time". */
  readonly name: string;
  /** The problem, as a predicate that follows the name of the setting. */
  readonly reason: string;
}

/** Maximum number of invalid settings to show. An untrusted workspace may have thousands. */
const MAX_SHOWN = 20;
const MAX_TEXT_LENGTH = 120;

/** Returns the invalid settings to show to the user. If there are many, the last item has the number of the others. */
export function shownSettings(bad: readonly BadSetting[]): readonly BadSetting[] {
  // Several folders may have the same settings.
  const all = new Map(bad.map((each) => [`${each.name} ${each.reason}`, each]));
  const shown = [...all.values()]
    .slice(0, MAX_SHOWN)
    .map(({ name, reason }) => ({ name: shortened(name), reason: shortened(reason) }));
  const others = all.size - shown.length;
  return others > 0
    ? [...shown, { name: 'studyNotes', reason: t('has {0} more values that cannot be used', others) }]
    : shown;
}

function shortened(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH - 1)}…` : text;
}
