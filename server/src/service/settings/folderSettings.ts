import { builtInTitles } from '../../course/syllabus/builtIn';
import type { ReadOptions } from '../../notes/reading/read';
import { uriKey } from '../paths/uriKey';
import { notesPatterns } from './notesPatterns';
import type { Settings } from './settings';

/** The settings of the folders of a multi-root workspace, by URI of the folder. */
export type FolderSettings = ReadonlyMap<string, Settings>;

/** Returns the settings for a file: those of the innermost folder that contains it, else those of the window. */
export function settingsAt(uri: string, window: Settings, folders: FolderSettings): Settings {
  if (folders.size === 0) return window;
  const key = uriKey(uri);
  const around = [...folders].filter(([folder]) => key.startsWith(`${withoutSlash(uriKey(folder))}/`));
  const [innermost] = around.sort(([one], [other]) => other.length - one.length);
  return innermost?.[1] ?? window;
}

/** Default options for reading a file. */
export const defaultOptions: ReadOptions = { levels: [], knows: builtInTitles };

/** Returns a function for the reading options of a file by the settings of its folder. */
export function optionsBy(window: Settings, folders: FolderSettings): (uri: string) => ReadOptions {
  const patterns = new Map([
    [window, notesPatterns(window.files)],
    ...Array.from(folders, ([folder, each]) => [each, notesPatterns(each.files, folder)] as const),
  ]);
  return (uri) => {
    const own = settingsAt(uri, window, folders);
    return { ...defaultOptions, levels: own.levels, isNotes: patterns.get(own)?.(uri) };
  };
}

/** Returns the level names of all folders and the window. */
export function levelsOfAll(window: Settings, folders: FolderSettings): readonly string[] {
  return [...new Set([window, ...folders.values()].flatMap(({ levels }) => levels))];
}

/** Removes the final "/", which the URI of a drive or root such as "file:///" has. */
function withoutSlash(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
