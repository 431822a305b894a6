/** A message to the page of an overview, with its new body. */
export interface ToPage {
  /** The URI of the notes, which the page stores for a reload of the window. */
  readonly uri: string;
  readonly html: string;
  /** The goal as HTML; empty until the notes that it depends on were read. */
  readonly goal: string;
  /** Whether the page scrolls to the goal and opens its list of modules. */
  readonly showsGoal?: true;
}

/** A message from the page. Lines are 0-based. */
export type FromPage =
  | { readonly type: 'ready' }
  /** `uri` is that of other notes. */
  | { readonly type: 'goTo'; readonly line: number; readonly uri?: string | undefined }
  | { readonly type: 'export' | 'setGoal' | 'planTime' }
  /** `module` is the `data-module` of a module of the goal. */
  | { readonly type: 'startTimer'; readonly module: number };

/** The state that is restored when the page was hidden, or the window was reloaded. */
export interface PageState {
  readonly uri: string;
  /** The `data-id` of the expanded elements. */
  readonly open: readonly string[];
  /** The vertical scroll position in CSS pixels. */
  readonly scrolled: number;
}
