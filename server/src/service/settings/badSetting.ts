/** A setting that cannot be used; its default, or the rest of it, is used instead. */
export interface BadSetting {
  /** As in settings.json: "studyNotes.rules.missing-time". */
  readonly name: string;
  /** The problem, as a predicate that follows the name of the setting. */
  readonly reason: string;
}

/** So many are shown one by one, with so many characters: a hostile workspace may have thousands. */
const MOST_SHOWN = 20;
const LONGEST_TEXT = 120;

/** Returns the bad settings as they are shown to the user: a few by their names, the others by their number. */
export function shownSettings(bad: readonly BadSetting[]): readonly BadSetting[] {
  // Several folders may have the same settings.
  const all = new Map(bad.map((each) => [`${each.name} ${each.reason}`, each]));
  const shown = [...all.values()]
    .slice(0, MOST_SHOWN)
    .map(({ name, reason }) => ({ name: shortened(name), reason: shortened(reason) }));
  const others = all.size - shown.length;
  return others > 0
    ? [...shown, { name: 'studyNotes', reason: `has ${others} more values that cannot be used` }]
    : shown;
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
