/** What the page of an overview is told: the body that it shows from now on. */
export interface ToPage {
  /** The notebook, which the page keeps for when the editor is loaded again. */
  readonly uri: string;
  readonly html: string;
}

/** What the page tells. Lines count from 0. */
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
