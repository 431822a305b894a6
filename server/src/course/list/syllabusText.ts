import { labelOf } from '../../notes/model/label';
import type { Minutes, Module, Notes } from '../../notes/model/notes';
import { defaultForm } from '../../notes/writing/learnForm';
import { levelTitle } from '../../notes/writing/levelLine';
import { EMPTY_TIME, writeModule } from '../../notes/writing/writing';

/** Returns the planned time of a module; `undefined` if it is unknown. */
export type PlannedTime = (module: Module) => Minutes | undefined;

/**
 * Returns the text of a syllabus file with the areas, levels, groups and modules of notes, in their order, with links and
 * planned times. Parsed as notes, it has the same modules.
 */
export function syllabusText(notes: Notes, title: string, plannedTime: PlannedTime): string {
  return `---\nstudy-notes: syllabus\n---\n\n# ${title}\n${[...bodyLines(notes, plannedTime)].join('')}`;
}

/** Yields the lines of all modules, and the headings before the first one of each part. */
function* bodyLines(notes: Notes, plannedTime: PlannedTime): Generator<string, void> {
  let before: Place = {};
  let isFirst = true;
  for (const module of notes.modules) {
    const place = placeOf(notes, module);
    const isNewArea = place.area !== before.area;
    const isNewLevel = isNewArea || place.level !== before.level;
    const isNewGroup = isNewLevel || place.group !== before.group;
    const headings = [
      isNewArea && place.area !== undefined && `## ${place.area}`,
      isNewLevel && place.level !== undefined && `### ${place.level}`,
      isNewGroup && place.group !== undefined && `#### ${place.group}`,
    ].filter((heading) => heading !== false);
    for (const heading of headings) yield `\n${heading}\n`;
    if (headings.length > 0 || isFirst) yield '\n';
    yield `${itemText(module, plannedTime(module))}\n`;
    before = place;
    isFirst = false;
  }
}

interface Place {
  readonly area?: string | undefined;
  readonly level?: string | undefined;
  readonly group?: string | undefined;
}

function placeOf(notes: Notes, { area, level, group }: Module): Place {
  return {
    area: area && labelOf(notes, area),
    level: level === undefined ? undefined : levelTitle(level),
    // Without areas, the modules below the title of the notes are a group of that title.
    group: group?.title === notes.title ? undefined : group?.title,
  };
}

function itemText({ title, url }: Module, time: Minutes | undefined): string {
  const line = writeModule(defaultForm, { title, url });
  // The empty time makes a module without a link recognizable.
  if (!time) return url === undefined ? line + EMPTY_TIME : line;
  const [least, most] = [time.least, time.most].map((minutes) => Math.max(1, Math.round(minutes)));
  return `${line} - ${least === most ? most : `${least}-${most}`} min`;
}
