import { frontMatterWord } from './frontMatterWord';
import type { Notebook } from './notebook';
import { isStudy, judgeStudy, type WhyNoStudy, type WhyStudy } from './studyNotebook';

/** Whether a file is a notebook, and what decides it. */
export interface FileVerdict {
  readonly isNotebook: boolean;
  readonly why: 'front-matter' | 'setting' | WhyStudy | WhyNoStudy;
}

/** Whether the author wants the file to be read as notes, whatever it looks like. */
export function isForced({ isNotebook, why }: FileVerdict): boolean {
  return isNotebook && (why === 'front-matter' || why === 'setting');
}

/** The author's own word counts most, then that of the settings, then what the notes look like. */
export function judgeFile(facts: Notebook, setting: boolean | undefined): FileVerdict {
  const word = frontMatterWord(facts.blocks);
  if (word !== undefined) return { isNotebook: word, why: 'front-matter' };
  if (setting !== undefined) return { isNotebook: setting, why: 'setting' };
  const why = judgeStudy(facts);
  return { isNotebook: isStudy(why), why };
}
