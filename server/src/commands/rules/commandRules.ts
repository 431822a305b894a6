import { clashingPorts } from './clashing-ports';
import type { CommandRule } from './commandRule';
import { composeKeys } from './compose-file';
import { deprecatedCommand } from './deprecated-command';
import { dockerfile } from './dockerfile';
import { duplicateContainer } from './duplicate-container';
import { misplacedFlag } from './misplaced-flag';
import { unknownCommand } from './unknown-command';
import { unknownContainer } from './unknown-container';
import { unknownFlag } from './unknown-flag';

/** Every rule for commands in code. */
export const commandRules: readonly CommandRule[] = [
  clashingPorts,
  composeKeys,
  deprecatedCommand,
  dockerfile,
  duplicateContainer,
  misplacedFlag,
  unknownCommand,
  unknownContainer,
  unknownFlag,
];
