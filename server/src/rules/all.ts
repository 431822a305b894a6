import { areaNumber } from './area-number';
import { brokenLinkSyntax } from './broken-link-syntax';
import { dockerfile } from './dockerfile';
import { duplicateModule } from './duplicate-module';
import { emptySyllabus } from './empty-syllabus';
import { emptyTime } from './empty-time';
import { headingWithoutSpace } from './heading-without-space';
import { levelOrder } from './level-order';
import { listedTwice } from './listed-twice';
import { missingEstimate } from './missing-estimate';
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
import { unlistedModule } from './unlisted-module';
import { unusedIgnore } from './unused-ignore';
import { wrongLink } from './wrong-link';

/** Every rule, in the order of the documentation: by name. */
export const rules: readonly Rule[] = [
  areaNumber,
  brokenLinkSyntax,
  dockerfile,
  duplicateModule,
  emptySyllabus,
  emptyTime,
  headingWithoutSpace,
  levelOrder,
  listedTwice,
  missingEstimate,
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
  unlistedModule,
  unusedIgnore,
  wrongLink,
];
