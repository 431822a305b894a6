/** A message to the page of an overview, with its new body. */
export interface ToPage {
  /** The URI of the notes, which the page stores for a reload of the window. */
  readonly uri: string;
  readonly html: string;
}

/** A message from the page. Lines are 0-based. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'goTo'; readonly line: number }
  | { readonly type: 'export' };

/** The state that is restored when the page was hidden, or the window was reloaded. */
export interface PageState {
  readonly uri: string;
  /** The `data-id` of the expanded elements. */
  readonly open: readonly string[];
  /** The vertical scroll position in CSS pixels. */
  readonly scrolled: number;
}
