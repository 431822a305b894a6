import type { Candidate } from '../../answers/candidate';
import { codeTriggerCharacters, completeCode, type Specifications } from '../../commands/commands';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Notes } from '../../notes/model/notes';
import { addressCompletion } from './addressCompletion';
import { kindCompletion } from './kindCompletion';
import { levelCompletion } from './levelCompletion';
import { moduleCompletion } from './moduleCompletion';
import { moduleSnippet } from './moduleSnippet';
import { timeCompletion } from './timeCompletion';

/** Characters that start a link, a time, the next word of a command or an instruction, or a level or module after its marker. */
export const triggerCharacters: readonly string[] = [...new Set(['[', '(', '~', ' ', ...codeTriggerCharacters])];

/**
 * Returns the completions at an offset. `typed` is the trigger character, `undefined` if the user requested the list; `levels`
 * are level names from the settings. In a syllabus, words for kinds of modules are included.
 */
export function completion(
  notes: Notes,
  at: number,
  typed: string | undefined,
  syllabus: Syllabus,
  levels: readonly string[],
  isSyllabus: boolean,
  specifications: Specifications,
): Candidate[] {
  const code = completeCode(notes, at, specifications);
  if (code.length > 0) return code;
  return [
    ...timeCompletion(notes, at, typed, syllabus),
    ...moduleSnippet(notes, at, typed),
    ...moduleCompletion(notes, at, typed, syllabus),
    ...addressCompletion(notes, at, typed, syllabus),
    ...levelCompletion(notes, at, typed, levels),
    ...(isSyllabus ? kindCompletion(notes, at, typed) : []),
  ];
}
