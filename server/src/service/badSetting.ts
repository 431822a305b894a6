/** A setting that cannot be used; its default, or the rest of it, is used instead. */
export interface BadSetting {
  /** As in settings.json: "studyNotes.rules.missing-time". */
  readonly name: string;
  /** What is wrong, as the end of a sentence that the name starts. */
  readonly reason: string;
}
