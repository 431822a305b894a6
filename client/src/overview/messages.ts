/** A message to the page of an overview, with its new body. */
export interface ToPage {
  /** The notebook, which the page keeps for when the editor is loaded again. */
  readonly uri: string;
  readonly html: string;
}

/** A message from the page. Lines are 0-based. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'goTo'; readonly line: number }
  | { readonly type: 'export' };

/** What outlives the page when it is hidden, or the editor is loaded again. */
export interface PageState {
  readonly uri: string;
  /** The `data-id` of what is opened. */
  readonly open: readonly string[];
  /** In CSS pixels. */
  readonly scrolled: number;
}
