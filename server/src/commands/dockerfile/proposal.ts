import type { Span } from '../../text/span';

/** A completion at a place in a Dockerfile. Offsets are relative to the text of the Dockerfile. */
export interface Proposal {
  readonly kind: 'instruction' | 'flag' | 'stage' | 'variable' | 'folder' | 'value';
  readonly text: string;
  /** A short description in plain words; can be empty. */
  readonly about: string;
  /** Help as Markdown; can be empty. */
  readonly help: string;
  /** The span of the replaced word. */
  readonly replaced: Span;
  readonly deprecated: boolean;
}
