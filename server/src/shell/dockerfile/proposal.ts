import type { Span } from '../../text/span';

/** Something that could be written at a place in a Dockerfile. Offsets count in the Dockerfile's own text. */
export interface Proposal {
  readonly kind: 'instruction' | 'flag' | 'stage' | 'variable' | 'folder' | 'value';
  readonly text: string;
  /** A short description in plain words; can be empty. */
  readonly about: string;
  /** Markdown; can be empty. */
  readonly help: string;
  /** The word that it takes the place of. */
  readonly replaced: Span;
  readonly deprecated: boolean;
}
