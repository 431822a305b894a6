import { t } from '@vscode/l10n';
import type { EntryType } from '../../protocol';
import type { Kind } from './notes';

/** Returns the name of a kind of module, for the middle of a sentence: "video". */
export function kindName(kind: Kind): string {
  return kindNames()[kind];
}

/** Returns the name of a kind for several modules: "videos"; "modules" for another word. */
export function kindsName(kind: string | undefined): string {
  return kind !== undefined && isKind(kind) ? severalNames()[kind] : t('modules');
}

/** Returns the name of a type of entry, for the middle of a sentence: "area". */
export function typeName(type: EntryType): string {
  return typeNames()[type];
}

/** Returns whether a word is a kind of modules. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(kindNames(), word);
}

/** Capitalizes the first letter, for the start of a sentence. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function kindNames(): Readonly<Record<Kind, string>> {
  return {
    video: t('video'),
    lab: t('lab'),
    tutorial: t('tutorial'),
    reading: t('reading'),
    exercise: t('exercise'),
    project: t('project'),
  };
}

function severalNames(): Readonly<Record<Kind, string>> {
  return {
    video: t('videos'),
    lab: t('labs'),
    tutorial: t('tutorials'),
    reading: t('readings'),
    exercise: t('exercises'),
    project: t('projects'),
  };
}

function typeNames(): Readonly<Record<EntryType, string>> {
  return {
    notes: t({ message: 'notes', args: [], comment: 'A file of notes' }),
    area: t('area'),
    level: t('level'),
    group: t('group'),
    module: t('module'),
    topic: t('topic'),
  };
}
