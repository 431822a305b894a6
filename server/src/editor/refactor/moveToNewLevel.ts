import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { reviseBlocks } from '../../markdown/sections/blocks';
import type { Area, LevelName, Module, Notes } from '../../notes/model/notes';
import { type ReadOptions, readNotes } from '../../notes/reading/read';
import { addLevel } from '../../notes/writing/adding';
import type { Refused } from '../../protocol';
import { endOf } from '../../refactor/move/movedPlace';
import { moveInto } from '../../refactor/move/moveInto';
import { composeEdits } from '../../text/composeEdits';
import type { Edit } from '../../text/edit';
import { modulePlace } from '../insert/modulePlace';
import { checkedMove, movingChangesReading } from './checkedMove';

const LINE_ENDINGS = /^[\r\n]+/;

interface Context {
  readonly syllabus: Syllabus;
  readonly options: ReadOptions;
}

/**
 * Returns the edits that add a level to an area, in the order of the course, and move a module into it; the reason if the notes would be
 * parsed differently.
 */
export function moveToNewLevel(
  notes: Notes,
  module: Module,
  area: Area,
  level: LevelName,
  { syllabus, options }: Context,
): readonly Edit[] | Refused {
  const listed = areaInSyllabus(syllabus, notes, area);
  const { levelOrder } = modulePlace(notes, area.span.start, { area: listed, level }, syllabus);
  const { edit: added, gap } = addLevel(notes, area, { level, levelOrder });
  const withLevel = readNotes(reviseBlocks(notes.blocks, added), options, notes);
  const shifted = module.span.start + (added.span.start <= module.span.start ? added.text.length : 0);
  const moving = withLevel.modules.find(({ span }) => span.start === shifted);
  const line = added.span.start + added.text.search(/\S/);
  const home = withLevel.levels.find(({ span }) => span.start <= line && line < span.end);
  const refused = { refused: movingChangesReading(module.title) };
  if (!moving || home?.area?.title !== area.title || withLevel.modules.length !== notes.modules.length) return refused;
  const { area: newArea, level: newLevel } = endOf(withLevel, home);
  const [into, ...others] = moveInto(withLevel, moving, home);
  if (!into) return refused;
  const below = { ...into, text: gap + into.text.replace(LINE_ENDINGS, '') };
  const moved = { edits: [below, ...others], area: newArea, modules: new Map([[moving, newLevel]]) };
  const edits = checkedMove(withLevel, moved, refused.refused, options);
  return 'refused' in edits ? edits : composeEdits([added], edits);
}
