import { type Entry, type Minutes, type Module, type Notes, timeOf } from '../../server/src/notes/model/notes';
import { entriesOf } from '../../server/src/notes/model/outline';

/** Returns a line for each entry, indented below its area, level and group. */
export function drawn(notes: Notes): string {
  if (!notes.isNotes) return 'not notes\n';
  const lines = entriesOf(notes).map((entry) => '  '.repeat(depthOf(entry)) + described(entry));
  return [notes.title ?? 'no title', ...lines, ''].join('\n');
}

/** Returns the number of entries that contain the entry. */
function depthOf(entry: Entry): number {
  return outerOf(entry).filter((outer) => outer !== undefined).length;
}

function outerOf(entry: Entry): (Entry | undefined)[] {
  switch (entry.type) {
    case 'area':
      return [];
    case 'group':
      return [entry.area, entry.level];
    case 'module':
      return [entry.area, entry.levelLine, entry.group];
    default:
      return [entry.area];
  }
}

function described(entry: Entry): string {
  switch (entry.type) {
    case 'area':
      return `area${entry.number === undefined ? '' : ` ${entry.number}`}: ${entry.title}`.trimEnd();
    case 'level':
      return entry.level;
    case 'module':
      return [entry.title, timeWord(entry), ...(entry.hasNotes ? [] : ['no notes'])].join(' | ');
    default:
      return `${entry.type}: ${entry.title}`;
  }
}

function timeWord(module: Module): string {
  const minutes = timeOf(module)?.minutes;
  if (minutes) return inMinutes(minutes);
  return module.empty ? 'empty time' : 'no time';
}

function inMinutes({ least, most }: Minutes): string {
  return least === most ? `${least} min` : `${least}-${most} min`;
}
