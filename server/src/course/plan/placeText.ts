import type { LevelName } from '../../notes/model/notes';
import { levelTitle } from '../../notes/writing/levelLine';
import { joinFacts } from '../../text/language';

/** Returns the place of a module in its course: "Docker and Containers, Beginner"; an empty text without area and level. */
export function placeText(area: string | undefined, level: LevelName | undefined): string {
  return joinFacts([area, level && levelTitle(level)]);
}
