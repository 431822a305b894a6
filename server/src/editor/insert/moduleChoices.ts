import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Notes } from '../../notes/model/notes';
import type { ModuleChoice } from '../../protocol';
import { offeredModules } from '../completion/syllabusOrder';
import { modulePlace, placeName } from './modulePlace';

/** Returns the choices of the command "New Module..." at an offset: the modules of the syllabus, best match first. */
export function moduleChoices(notes: Notes, at: number, syllabus: Syllabus): ModuleChoice[] {
  const places = new Map<string, readonly string[]>();

  function placeOf(area: string | undefined, level: string | undefined): readonly string[] {
    const key = `${area ?? ''}\n${level ?? ''}`;
    const place = places.get(key) ?? placeName(notes, modulePlace(notes, at, { area, level }, syllabus));
    places.set(key, place);
    return place;
  }

  return offeredModules(notes, at, syllabus).map(({ module: { title, url, minutes, area, level }, present }) => {
    const place = placeOf(area, level);
    return {
      title,
      ...(url !== undefined && { url }),
      ...(minutes && { minutes: minutes.most }),
      ...(area !== undefined && { area }),
      ...(level !== undefined && { level }),
      ...(place.length > 0 && { place }),
      present,
    };
  });
}
