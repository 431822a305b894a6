import { slice } from '../../text/span';
import { type Module, type Notes, timeOf } from '../model/notes';
import { hasCourseLink, namesEvent, titledNotes } from '../words/courseWords';

const MIN_COUNT = 3;
const TICKED = /^[\s>]*[-*+]\s+\[[xX]\]/; // "- [x] "
const LOCAL = /^(?!#|[a-z][a-z\d+.-]*:)/i; // "week-1/", not "https://" or "#week-1"

/**
 * Returns whether notes of a course list what their author studied: at least two thirds of the modules have a time, half have a link
 * and notes, a third link to courses, a quarter are checked (one, if the text links to courses), or nearly all link to files, below
 * a title such as "Notes on networks". Other lists rarely have any of these.
 */
export function isStudiedList({ text, modules }: Notes): boolean {
  if (modules.length < MIN_COUNT || namesEvent(text)) return false;
  const share = (is: (module: Module) => boolean) => modules.filter(is).length / modules.length;
  const ticked = share(({ span }) => TICKED.test(slice(text, span)));
  return (
    share((module) => timeOf(module) !== undefined) >= 2 / 3 ||
    share(({ hasNotes, url }) => hasNotes && url !== undefined) >= 1 / 2 ||
    share(({ url }) => url !== undefined && hasCourseLink(url)) >= 1 / 3 ||
    ticked >= 1 / 4 ||
    (ticked > 0 && hasCourseLink(text)) ||
    (titledNotes(text) && share(({ url }) => url !== undefined && LOCAL.test(url)) >= 3 / 4)
  );
}
