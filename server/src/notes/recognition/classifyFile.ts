import type { Blocks } from '../../markdown/sections/blocks';
import { oncePer } from '../../text/oncePer';
import type { FindLinkedFile } from '../links/linkedModules';
import { areNotes, listedFiles } from '../links/listedFiles';
import type { Notebook } from '../model/notebook';
import { frontMatterWord } from '../writing/frontMatterWord';
import { isStudy, judgeStudy, type WhyNoStudy, type WhyStudy } from './studyNotebook';

/** Whether a file is a notebook, and what decides it. */
export interface FileVerdict {
  readonly isNotebook: boolean;
  readonly why: 'front-matter' | 'setting' | 'linked-notes' | WhyStudy | WhyNoStudy;
}

/**
 * Returns whether the file is read as notes though it does not look like any: by the author's choice, or as an index of notes.
 */
export function isForced({ isNotebook, why }: FileVerdict): boolean {
  return isNotebook && (why === 'front-matter' || why === 'setting' || why === 'linked-notes');
}

/** What is known beside the text of a file. */
export interface FileKnowledge {
  readonly isNotebook?: boolean | undefined;
  readonly linkedFile?: FindLinkedFile | undefined;
}

/** Classifies a file. Front matter takes precedence, then settings, then the content, then the listed files. */
export function classifyFile(facts: Notebook, { isNotebook: setting, linkedFile }: FileKnowledge): FileVerdict {
  const word = frontMatterWord(facts.blocks);
  if (word !== undefined) return { isNotebook: word, why: 'front-matter' };
  if (setting !== undefined) return { isNotebook: setting, why: 'setting' };
  const why = judgeStudy(facts);
  if (!isStudy(why) && linkedFile && isIndexOfNotes(facts, why, linkedFile))
    return { isNotebook: true, why: 'linked-notes' };
  return { isNotebook: isStudy(why), why };
}

/** Returns the links to the files by which a verdict may change; empty where the text alone decides. */
export function decidingFiles({ blocks }: Notebook, { why }: FileVerdict): readonly string[] {
  return why === 'linked-notes' || why === 'nothing-studied' || why === 'few-modules' ? listedIn(blocks) : [];
}

/** Returns whether the verdict still agrees with the linked files. */
export function isStillJudged(notebook: Notebook, verdict: FileVerdict, find: FindLinkedFile): boolean {
  const isIndex = decidingFiles(notebook, verdict).length > 0 && isListOfNotes(notebook, find);
  return isIndex === (verdict.why === 'linked-notes');
}

/** Returns whether a file is an index of notes; the documentation of a project may contain notes, too. */
function isIndexOfNotes(facts: Notebook, why: WhyNoStudy, find: FindLinkedFile): boolean {
  return why !== 'project-file' && isListOfNotes(facts, find);
}

function isListOfNotes({ blocks }: Notebook, find: FindLinkedFile): boolean {
  const listed = listedIn(blocks);
  return areNotes(
    listed.flatMap((url) => find(url) ?? []),
    listed.length,
  );
}

const listedIn = oncePer(({ text }: Blocks) => listedFiles(text));
