import type { Entry, Notes } from '../../notes/model/notes';
import { areaTitleOf } from '../../notes/words/areaTitles';
import { isCertainLevel, levelOfLine } from '../../notes/words/levelNames';
import { slice } from '../../text/span';
import { bareTitle } from '../rule/bareTitle';

/** Matches the marker at the start of a title line: "## ", "> ", "* ", "1. " */
const MARKER = /^ {0,3}(?:#{1,6}(?=[\t ])|>|[-*+](?=[\t ])|\d{1,9}[.)](?=[\t ]))/;
/** Matches a link: "**[Lenses](https://photo.example)" in "**[Lenses](https://photo.example)** (20 min)" */
const LINKED = /^[*_]{0,3}\[([^[\]]+)\]\(https?:[^\s()]*\)/;
/** Matches the number of a time: "20" */
const NUMBER = /\d+/;

/** Recognizes lines that have the form of titles in the notes. */
export interface OwnTitles {
  /** Returns the title of a line that certainly has one: an area with its word, a level, or a module with its link or time. */
  certain(line: string): string | undefined;
  /** Returns the title of a heading of the same depth as the areas, which can be any text. */
  maybeArea(line: string): string | undefined;
}

/** Collects the forms of the titles in the notes, for checks of further lines. */
export function ownTitles({ text, areas, levels, modules, form }: Notes): OwnTitles {
  const areaMarkers = markersOf(areas);
  const levelMarkers = markersOf(levels);
  const moduleMarkers = markersOf(modules);
  const known = new Set([...areaMarkers, ...levelMarkers, ...moduleMarkers]);

  return { certain, maybeArea };

  function certain(line: string): string | undefined {
    const { marker, like, words } = parted(line);
    if (!known.has(like)) return undefined;
    const title = bareTitle(words);
    if (areaMarkers.has(like) && areaTitleOf(title)?.isCertain) return title;
    if (levelMarkers.has(like) && levelOfLine(title, []) && isCertainLevel(title)) return title;
    if (!moduleMarkers.has(like)) return undefined;
    const linked = LINKED.exec(words)?.[1];
    if (linked !== undefined) return linked;
    return marker.includes('#') ? withoutTime(title) : undefined;
  }

  function maybeArea(line: string): string | undefined {
    const { like, words } = parted(line);
    return like.startsWith('#') && areaMarkers.has(like) ? bareTitle(words) : undefined;
  }

  function markersOf(entries: readonly Entry[]) {
    return new Set(entries.map(({ span }) => kindOf(MARKER.exec(slice(text, span))?.[0] ?? '')));
  }

  /** Returns the title before a time in the form of the notes: "Lenses" of "Lenses (20 min)". */
  function withoutTime(title: string): string | undefined {
    const { place, before, after } = form.time;
    if (place !== 'line' || before.trim() === '' || after.trim() === '' || !title.endsWith(after.trimEnd()))
      return undefined;
    const at = title.lastIndexOf(before);
    const number = title.slice(at + before.length, title.length - after.trimEnd().length);
    return at > 0 && NUMBER.exec(number)?.[0] === number ? title.slice(0, at) : undefined;
  }
}

function parted(line: string) {
  const marker = MARKER.exec(line)?.[0] ?? '';
  return { marker, like: kindOf(marker), words: line.slice(marker.length).trim() };
}

/** Returns the kind of a marker, which is equal for all numbers of ordered lists. */
function kindOf(marker: string): string {
  return marker.trim().replace(NUMBER, '1');
}
