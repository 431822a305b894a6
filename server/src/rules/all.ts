import { areaNumber } from './area-number';
import { brokenLinkSyntax } from './broken-link-syntax';
import { clashingPorts } from './clashing-ports';
import { composeKeys } from './compose-file';
import { deprecatedCommand } from './deprecated-command';
import { dockerfile } from './dockerfile';
import { duplicateContainer } from './duplicate-container';
import { duplicateModule } from './duplicate-module';
import { emptySyllabus } from './empty-syllabus';
import { emptyTime } from './empty-time';
import { headingWithoutSpace } from './heading-without-space';
import { levelOrder } from './level-order';
import { listedTwice } from './listed-twice';
import { misplacedFlag } from './misplaced-flag';
import { missingEstimate } from './missing-estimate';
import { missingFile } from './missing-file';
import { missingImage } from './missing-image';
import { missingLink } from './missing-link';
import { missingModule } from './missing-module';
import { missingNotes } from './missing-notes';
import { missingTime } from './missing-time';
import { mixedTimeForm } from './mixed-time-form';
import { openFence } from './open-fence';
import { placeholder } from './placeholder';
import type { Rule } from './rule';
import { tocOutOfDate } from './toc-out-of-date';
import { unclearTime } from './unclear-time';
import { unknownCommand } from './unknown-command';
import { unknownContainer } from './unknown-container';
import { unknownFlag } from './unknown-flag';
import { unlistedModule } from './unlisted-module';
import { unusedIgnore } from './unused-ignore';
import { wrongLink } from './wrong-link';

/** Every rule, in the order of the documentation: by name. */
export const rules: readonly Rule[] = [
  areaNumber,
  brokenLinkSyntax,
  clashingPorts,
  deprecatedCommand,
  composeKeys,
  dockerfile,
  duplicateContainer,
  duplicateModule,
  emptySyllabus,
  emptyTime,
  headingWithoutSpace,
  levelOrder,
  listedTwice,
  misplacedFlag,
  missingEstimate,
  missingFile,
  missingImage,
  missingLink,
  missingModule,
  missingNotes,
  missingTime,
  mixedTimeForm,
  openFence,
  placeholder,
  tocOutOfDate,
  unclearTime,
  unknownCommand,
  unknownContainer,
  unknownFlag,
  unlistedModule,
  unusedIgnore,
  wrongLink,
];
