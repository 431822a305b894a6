/**
 * The form of title lines of modules, learned from the modules of the notes. Each part is source text, so that writing a module
 * in the form reproduces the source text that the form was learned from.
 */
export interface Form {
  /** Marker at the start of the line: "### ", "* ", "1. " or "". */
  readonly marker: string;
  /** Whether the marker is a number that increases with each module. */
  readonly ordered: boolean;
  /** The markup around the title: "**", "***", "_" or "". */
  readonly emphasis: string;
  /** Whether the title is a link: `[Title](url)`. */
  readonly linked: boolean;
  /** The character after the title, within a link: ":" or "". */
  readonly close: string;
  readonly time: TimeForm;
  /** Form of estimates, if the notes contain any. */
  readonly estimate?: TimeForm;
  /** Whether a blank line separates modules. */
  readonly loose: boolean;
}

/** The form of a time, such as `(time: 30 min)` after the title. */
export interface TimeForm {
  /** In the link's text, on the title's line, or on a separate line below. */
  readonly place: 'link' | 'line' | 'below';
  /** The text before the number: " (time: ", " - ", " ~". */
  readonly before: string;
  /** The text after the number: " min)", "min", " mins". */
  readonly after: string;
}
