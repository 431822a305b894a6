/**
 * How one notebook writes a module's title line, learned from its own modules. Each part is text as it is typed, so that
 * writing in a learned form gives back what was read.
 */
export interface Form {
  /** What opens the line: "### ", "* ", "1. " or "". */
  readonly marker: string;
  /** Ordered lists count on. */
  readonly ordered: boolean;
  /** What stands around the title: "**", "***", "_" or "". */
  readonly emphasis: string;
  /** The title bears the link: `[Title](url)`. */
  readonly linked: boolean;
  /** What closes the title, within the link where there is one: ":" or "". */
  readonly close: string;
  readonly time: TimeForm;
  /** How it writes what is planned, where it has such times. */
  readonly estimate?: TimeForm;
  /** A blank line stands between two modules. */
  readonly loose: boolean;
}

/** How a notebook writes one time, such as `(time: 30 min)` behind the title. */
export interface TimeForm {
  /** In the link's text, on the title's line, or on a line of its own below. */
  readonly place: 'link' | 'line' | 'below';
  /** What stands before the number: " (time: ", " - ", " ~". */
  readonly before: string;
  /** What stands behind the number: " min)", "min", " mins". */
  readonly after: string;
}
