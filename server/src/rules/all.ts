import { areaNumber } from './area-number';
import { brokenLinkSyntax } from './broken-link-syntax';
import { duplicateModule } from './duplicate-module';
import { emptyTime } from './empty-time';
import { headingWithoutSpace } from './heading-without-space';
import { levelOrder } from './level-order';
import { missingImage } from './missing-image';
import { missingLink } from './missing-link';
import { missingNotes } from './missing-notes';
import { missingTime } from './missing-time';
import { mixedTimeForm } from './mixed-time-form';
import { openFence } from './open-fence';
import { placeholder } from './placeholder';
import type { Rule } from './rule';
import { tocOutOfDate } from './toc-out-of-date';
import { unclearTime } from './unclear-time';
import { unknownCommand } from './unknown-command';
import { unusedIgnore } from './unused-ignore';
import { wrongLink } from './wrong-link';

/** Every rule, in the order of the documentation: by name. */
export const rules: readonly Rule[] = [
  areaNumber,
  brokenLinkSyntax,
  duplicateModule,
  emptyTime,
  headingWithoutSpace,
  levelOrder,
  missingImage,
  missingLink,
  missingNotes,
  missingTime,
  mixedTimeForm,
  openFence,
  placeholder,
  tocOutOfDate,
  unclearTime,
  unknownCommand,
  unusedIgnore,
  wrongLink,
];
