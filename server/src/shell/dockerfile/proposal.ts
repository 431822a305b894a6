import type { Span } from '../../text/span';

/** Something that could be written at a place in a Dockerfile. Offsets count in the Dockerfile's own text. */
export interface Proposal {
  readonly kind: 'instruction' | 'flag' | 'stage' | 'variable' | 'folder' | 'value';
  readonly text: string;
  /** In a few plain words; may be empty. */
  readonly about: string;
  /** As Markdown; may be empty. */
  readonly help: string;
  /** The word that it takes the place of. */
  readonly replaced: Span;
  readonly deprecated: boolean;
}
