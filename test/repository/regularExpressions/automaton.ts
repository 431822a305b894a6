import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { Builder } from './builder';
import { charactersOf } from './characters';

/**
 * The positions of an expression that match a character, and which of them can follow each other: the position automaton by
 * Glushkov. Transitions between two positions are counted, 2 for two or more.
 */
export interface Automaton {
  /**
   * The characters that each position accepts, as bit sets: two positions can accept one character if they share a bit.
   */
  readonly takes: readonly bigint[];
  readonly sources: readonly string[];
  readonly next: readonly ReadonlyMap<number, number>[];
  /** The positions after which everything matches: from there, the engine never backtracks. */
  readonly done: ReadonlySet<number>;
}

/** Returns the automaton of a search. A position that matches anything comes first, because a search tries every start. */
export function searchFor(pattern: string, flags: string): Automaton {
  const ast = parsed(pattern, flags);
  const built = new Builder(charactersOf(pattern, flags), flags.includes('m'));
  built.begin(ast);
  return built;
}

/** Returns lookbehinds with unlimited repetitions, which a search evaluates again at every start. */
export function longLookbehinds(pattern: string, flags: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: AST.Node, behind: string | undefined): void => {
    if (node.type === 'Quantifier' && node.max === Number.POSITIVE_INFINITY && behind) found.push(behind);
    const raw = node.type === 'Assertion' && node.kind === 'lookbehind' ? node.raw : behind;
    for (const child of childrenOf(node)) walk(child, raw);
  };
  walk(parsed(pattern, flags), undefined);
  return found;
}

function parsed(pattern: string, flags: string): AST.Pattern {
  const [unicode, unicodeSets] = [flags.includes('u'), flags.includes('v')];
  return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode, unicodeSets });
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if ('alternatives' in node) return node.alternatives;
  if (node.type === 'Alternative') return node.elements;
  return node.type === 'Quantifier' ? [node.element] : [];
}
