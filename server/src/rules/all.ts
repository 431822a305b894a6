import { brokenLinkSyntax } from './broken-link-syntax';
import { emptyTime } from './empty-time';
import { headingWithoutSpace } from './heading-without-space';
import { missingTime } from './missing-time';
import { openFence } from './open-fence';
import { placeholder } from './placeholder';
import type { Rule } from './rule';
import { unknownCommand } from './unknown-command';
import { wrongLink } from './wrong-link';

/** Every rule, in the order of the documentation: by name. */
export const rules: readonly Rule[] = [
  brokenLinkSyntax,
  emptyTime,
  headingWithoutSpace,
  missingTime,
  openFence,
  placeholder,
  unknownCommand,
  wrongLink,
];
