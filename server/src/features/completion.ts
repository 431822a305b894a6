import type { Notebook } from '../notes/model/notebook';
import type { Specifications } from '../shell/specifications';
import type { Syllabus } from '../syllabus/syllabus';
import { addressCompletion } from './addressCompletion';
import type { Candidate } from './candidate';
import { commandTriggerCharacters, completeCommands } from './commandCompletion';
import { composeCompletion } from './composeCompletion';
import { dockerfileCompletion, dockerfileTriggerCharacters } from './dockerfileCompletion';
import { imageCompletion } from './imageAt';
import { kindCompletion } from './kindCompletion';
import { levelCompletion } from './levelCompletion';
import { moduleCompletion } from './moduleCompletion';
import { moduleSnippet } from './moduleSnippet';
import { timeCompletion } from './timeCompletion';

/** Characters that start a link, a time, the next word of a command or an instruction, or a level or module after its marker. */
export const triggerCharacters: readonly string[] = [
  ...new Set(['[', '(', '~', ' ', ...commandTriggerCharacters, ...dockerfileTriggerCharacters]),
];

/**
 * Returns the completions at a place. `typed` is the trigger character, `undefined` if the user asked for the list; `levels` are
 * level names from the settings. In a syllabus, words for kinds of modules are included.
 */
export function completion(
  notebook: Notebook,
  at: number,
  typed: string | undefined,
  syllabus: Syllabus,
  levels: readonly string[],
  isSyllabus: boolean,
  specifications: Specifications,
): Candidate[] {
  const commands = completeCommands(notebook, at, specifications);
  if (commands.length > 0) return commands;
  const files = [
    ...dockerfileCompletion(notebook, at),
    ...composeCompletion(notebook, at, specifications),
    ...imageCompletion(notebook, at, specifications),
  ];
  if (files.length > 0) return files;
  return [
    ...timeCompletion(notebook, at, typed, syllabus),
    ...moduleSnippet(notebook, at, typed),
    ...moduleCompletion(notebook, at, typed, syllabus),
    ...addressCompletion(notebook, at, typed, syllabus),
    ...levelCompletion(notebook, at, typed, levels),
    ...(isSyllabus ? kindCompletion(notebook, at, typed) : []),
  ];
}
