import { slice } from '../../text/span';
import { type Module, type Notes, timeOf } from '../model/notes';
import { hasCourseLink, isVideoLink, namesEvent, titledNotes } from '../words/courseWords';

const MIN_COUNT = 3;
const TICKED = /^[\s>]*[-*+]\s+\[[xX]\]/; // "- [x] "
const BOX = /^[\s>]*[-*+]\s+\[[ xX]?\]/; // "- [ ] "
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

const MIN_VIDEOS = 5;
const MIN_LENGTHS = 3;

const VIDEO_BOX = /^[\s>]{0,9}[-*+] \[[ xX]?\] \[[^\]\n]{1,200}\]\(https?:\/\/[\w.-]{0,20}(?:youtu|vimeo|bilibili)/gm; // "- [x] [Wires](https://youtu"

/** Returns whether a text may be a check list with videos. Never false for one. */
export function mayBeWatchList(text: string): boolean {
  return [...text.matchAll(VIDEO_BOX)].length >= MIN_VIDEOS;
}

/**
 * Returns whether notes are a check list with videos, of which one is checked and several have lengths: what their author watches to
 * learn, even if no word names a course.
 */
export function isWatchList({ text, modules }: Notes): boolean {
  const boxes = modules.filter(({ span }) => BOX.test(slice(text, span)));
  const videos = boxes.filter(({ url }) => url !== undefined && isVideoLink(url));
  return (
    boxes.length === modules.length &&
    videos.length >= MIN_VIDEOS &&
    videos.filter(timeOf).length >= MIN_LENGTHS &&
    boxes.some(({ span }) => TICKED.test(slice(text, span))) &&
    !namesEvent(text)
  );
}
