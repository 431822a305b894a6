import type { Finding } from '../../findings/finding';
import type { RuleDescription } from '../../findings/ruleDescription';
import type { Specifications } from '../catalog/specifications';
import type { CheckedHost } from '../codeHost';

/** A rule for commands in code. */
export interface CommandRule extends RuleDescription {
  /** Returns its findings in order. Slow rules yield `undefined` as pauses, at which they can be cancelled. */
  readonly check: (host: CheckedHost, context: CommandContext) => Iterable<Finding | undefined>;
}

/** Inputs of a rule other than the file. */
export interface CommandContext {
  /** The specifications that were read; rules report nothing about other programs. */
  readonly specifications: Specifications;
}
