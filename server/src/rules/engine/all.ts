import { commandRules } from '../../commands/commands';
import { tocOutOfDate } from '../contents/toc-out-of-date';
import { unusedIgnore } from '../ignore/unused-ignore';
import { brokenLinkSyntax } from '../links/broken-link-syntax';
import { missingFile } from '../links/missing-file';
import { missingImage } from '../links/missing-image';
import { duplicateModule } from '../modules/duplicate-module';
import { listedTwice } from '../modules/listed-twice';
import { missingNotes } from '../modules/missing-notes';
import type { Rule } from '../rule/rule';
import { areaNumber } from '../structure/area-number';
import { headingWithoutSpace } from '../structure/heading-without-space';
import { levelOrder } from '../structure/level-order';
import { openFence } from '../structure/open-fence';
import { placeholder } from '../structure/placeholder';
import { emptySyllabus } from '../syllabus/empty-syllabus';
import { missingLink } from '../syllabus/missing-link';
import { missingModule } from '../syllabus/missing-module';
import { unlistedModule } from '../syllabus/unlisted-module';
import { wrongLink } from '../syllabus/wrong-link';
import { emptyTime } from '../times/empty-time';
import { missingEstimate } from '../times/missing-estimate';
import { missingTime } from '../times/missing-time';
import { mixedTimeForm } from '../times/mixed-time-form';
import { unclearTime } from '../times/unclear-time';
import { forNotes } from './forNotes';

/** The rules for notes alone. */
const notesRules: readonly Rule[] = [
  areaNumber,
  brokenLinkSyntax,
  duplicateModule,
  emptySyllabus,
  emptyTime,
  headingWithoutSpace,
  levelOrder,
  listedTwice,
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
  unlistedModule,
  unusedIgnore,
  wrongLink,
];

/** Every rule, in the order of the documentation: by name. */
export const rules: readonly Rule[] = [...notesRules, ...commandRules.map(forNotes)].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
