import type { Blocks } from '../../markdown/sections/blocks';
import { memoizeByIdentity } from '../../text/memoize';
import type { FindLinkedFile } from '../links/linkedModules';
import { areNotes, listedFiles } from '../links/listedFiles';
import type { Notes } from '../model/notes';
import { areOfCourse } from '../words/courseWords';
import { frontMatterWord } from '../writing/frontMatterWord';
import { isStudiedList, isWatchList, mayBeWatchList } from './studiedList';
import { isStudy, judgeStudy, type WhyNoStudy, type WhyStudy } from './studyNotes';

/** Whether a file is a notes file, and the reason. */
export interface FileVerdict {
  readonly isNotes: boolean;
  readonly why: 'front-matter' | 'setting' | 'linked-notes' | 'studied-list' | WhyStudy | WhyNoStudy;
}

/**
 * Returns whether a file is read with weaker evidence: because the user treats it as notes, because it is an index of notes, or
 * because it names a course and lists what was studied.
 */
export function isForced({ isNotes, why }: FileVerdict): boolean {
  return isNotes && forcing.has(why);
}

const forcing: ReadonlySet<FileVerdict['why']> = new Set<FileVerdict['why']>([
  'front-matter',
  'setting',
  'linked-notes',
  'studied-list',
]);

/** Information about a file in addition to its text. */
export interface FileKnowledge {
  readonly isNotes?: boolean | undefined;
  readonly linkedFile?: FindLinkedFile | undefined;
}

/**
 * Classifies a file. Front matter takes precedence, then settings, then the content, then the listed files. `withWeakEvidence`
 * returns the file as parsed with weaker evidence.
 */
export function classifyFile(
  facts: Notes,
  { isNotes: setting, linkedFile }: FileKnowledge,
  withWeakEvidence: () => Notes,
): FileVerdict {
  const word = frontMatterWord(facts.blocks);
  if (word !== undefined) return { isNotes: word, why: 'front-matter' };
  if (setting !== undefined) return { isNotes: setting, why: 'setting' };
  const why = judgeStudy(facts);
  if (isStudy(why)) return { isNotes: true, why };
  if (linkedFile && isIndexOfNotes(facts, why, linkedFile)) return { isNotes: true, why: 'linked-notes' };
  const isListed = why === 'nothing-studied' || why === 'few-modules' ? listOf(facts.blocks) : undefined;
  return isListed?.(withWeakEvidence()) ? { isNotes: true, why: 'studied-list' } : { isNotes: false, why };
}

/** Returns the test for a list of what was studied that a text may be; `undefined` if it cannot be one. */
function listOf(blocks: Blocks): ((notes: Notes) => boolean) | undefined {
  if (areOfCourse(blocks)) return isStudiedList;
  return mayBeWatchList(blocks.text) ? isWatchList : undefined;
}

/** Returns the links to the files that may change a verdict; empty if the text alone decides. */
export function decidingFiles({ blocks }: Notes, { why }: FileVerdict): readonly string[] {
  return why === 'linked-notes' || why === 'nothing-studied' || why === 'few-modules' ? listedIn(blocks) : [];
}

/** Returns whether a verdict is still correct for the current linked files. */
export function isStillJudged(notes: Notes, verdict: FileVerdict, find: FindLinkedFile): boolean {
  const isIndex = decidingFiles(notes, verdict).length > 0 && isListOfNotes(notes, find);
  return isIndex === (verdict.why === 'linked-notes');
}

/** Returns whether a file is an index of notes; the documentation of a project may contain notes, too. */
function isIndexOfNotes(facts: Notes, why: WhyNoStudy, find: FindLinkedFile): boolean {
  return why !== 'project-file' && isListOfNotes(facts, find);
}

function isListOfNotes({ blocks }: Notes, find: FindLinkedFile): boolean {
  const listed = listedIn(blocks);
  return areNotes(
    listed.flatMap((url) => find(url) ?? []),
    listed.length,
  );
}

const listedIn = memoizeByIdentity(({ text }: Blocks) => listedFiles(text));
