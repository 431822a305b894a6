import { withoutColon } from '../../text/ending';
import type { LevelName } from '../model/notes';
import { kindOf } from './kinds';
import { wordSet, wordTable } from './wordTable';

/** The levels of a course, easiest first. Names from the settings follow them. */
export const builtInLevels: readonly LevelName[] = ['beginner', 'intermediate', 'together'];

/** Words that name a level if they are alone on a line. */
const certainLevel = wordTable<LevelName>([
  ['beginner', 'beginner beginners beginer anfänger anfängerinnen einsteiger'],
  ['beginner', 'débutant débutants débutante principiante principiantes 初级 初学者'],
  ['intermediate', 'intermediate mittelstufe intermédiaire intermédiaires intermedio intermedia 中级'],
]);

/** The words that always name a level, in lower case. */
export const levelWords: readonly string[] = certainLevel.words;

/** Words that name a level only in notes with another level; in other texts, they are ordinary sections. */
const often = wordTable<LevelName>([
  [
    'beginner',
    'beginning basic basics easy fundamentals foundations introductory novice grundlagen einfach bases facile',
  ],
  ['beginner', 'básico básica básicos fácil 基础 入门 简单'],
  ['intermediate', 'medium fortgeschritten fortgeschrittene moyen medio 进阶 中等'],
  ['together', 'synthèse zusammenführung integración 综合 综合应用 综合练习'],
]);

/** Names of optional levels. They end the level before them; they are levels of their own only if the settings name them. */
const isFurther = wordSet(
  'advanced professional expert experts hard difficult experten profi profis schwer avancé avancés difficile avanzado experto difícil 高级 困难',
);

const TOGETHER =
  /^(?:(?:bring|pull|putt?|tie|tying)(?:ing)? (?:it|this|everything|things)(?: all)? together|alles zusammen|tout ensemble|mise en commun|todo junto|puesta en común)$/iu; // "Bring it together"

const PREFIX = /^(?:(level|stufe|niveau|nivel)(?=[\s:-]|\d)\s*\d?\s*[:-]?\s*|(?:for|für|pour|para|the|les|lo)\s+)/iu; // "Nivel "
const SUFFIX =
  /(?:'s)?(?:\s(level|stufe|niveau|nivel)\b.{0,40}|\s(?:part|section|modules?|courses|labs|lessons|stage|track|path|teil|partie|parte)\b.{0,40}|(?<=级)别|阶段|部分|水平)$/iu; // " Level"
const TITLE_PREFIX = /^[([]?(\p{L}[\p{L} ]{0,30}?)(\s+[Ll]evel)?[)\]]?\s*[:：\-–—]\s*(?=\S)/u; // "Beginner - Video: Why Docker?"
const BEHIND = /(?:[([（【]|\s[:：\-–—]\s*)([\p{L}][\p{L} ]{1,40})[)\]）】]?$/u; // "Docker and Containers (Beginner Level)"
const MAX_LENGTH = 90;

// Any characters but letters may separate the words of a name.
const SOME_NAME = new RegExp(
  [...certainLevel.words, ...often.words, TOGETHER.source.slice(1, -1).replaceAll(' ', '[^\\p{L}]+')].join('|'),
  'u',
);

/**
 * Returns whether a line may name a level: it contains a word that all names of levels contain one of. Never false for such a
 * name.
 */
export function mayNameLevel(line: string): boolean {
  return SOME_NAME.test(line.toLowerCase());
}

const OPENS_LEVEL = new RegExp(
  String.raw`^[\s([]*(?:${PREFIX.source.slice(1)}|${[...certainLevel.words, ...often.words, ...isFurther.words].join('|')}|${TOGETHER.source.slice(1, -1)})`,
  'iu',
);

/** Returns whether a title may start with the name of a level or contain nothing else. Never false for such a title. */
export function mayOpenWithLevel(title: string): boolean {
  return OPENS_LEVEL.test(title);
}

const REMARK = /(?<=\S) {0,3}[([（][^()[\]（）]{1,20}[)\]）]$/; // " (Round 2)"

interface NamedLevel {
  readonly level: LevelName;
  /** Whether the line names a level even if no other line does. */
  readonly isCertain: boolean;
}

/** Returns the level that a whole line names; `undefined` for other lines. `further` are names from the settings. */
export function levelOfLine(title: string, further: readonly string[]): LevelName | undefined {
  return levelNamed(title)?.level ?? further.find((name) => isLineOf(title, name));
}

/** Returns whether a line names a level even if no other line of the notes does: "Beginner", but not "Basics". */
export function isCertainLevel(title: string): boolean {
  return levelNamed(title)?.isCertain ?? true;
}

/** Returns whether a line names an optional level: "Advanced". */
export function isFurtherLevel(title: string): boolean {
  return title.length <= MAX_LENGTH && isFurther(bareName(title).name);
}

/** A level before the title of a module. */
export interface LevelAtStart {
  readonly level: LevelName;
  /** The text after the level. */
  readonly title: string;
  /** Whether a word for "level" is part of the name: "Beginner Level - ..." rather than "Beginner - ...". */
  readonly namesLevel: boolean;
}

/** Returns the level at the start of a title and the text after it; `undefined` if the title does not start with one. */
export function levelAtStart(title: string): LevelAtStart | undefined {
  const [opening, name, namesLevel] = TITLE_PREFIX.exec(title) ?? [];
  const level = name && (certainlyNamed(name) ?? (namesLevel && often(name)));
  return opening && level
    ? { level, title: title.slice(opening.length), namesLevel: namesLevel !== undefined }
    : undefined;
}

/** Returns the level at the end of an area's title, which applies to all modules of the area; `undefined` if there is none. */
export function levelAtEnd(title: string): LevelName | undefined {
  const name = BEHIND.exec(title)?.[1];
  const named = name === undefined ? undefined : levelNamed(name);
  return named?.isCertain ? named.level : undefined;
}

function certainlyNamed(name: string): LevelName | undefined {
  return certainLevel(name) ?? (TOGETHER.test(name) ? 'together' : undefined);
}

function levelNamed(title: string): NamedLevel | undefined {
  if (title.length > MAX_LENGTH) return undefined;
  const { name, namesLevel } = bareName(title);
  const sure = certainlyNamed(name);
  const level = sure ?? often(name);
  if (level === undefined || isModuleAfterLevel(title)) return undefined;
  return { level, isCertain: sure !== undefined || namesLevel };
}

const WORDS = /^\p{Lu}\S*\s+\S/u; // "What are Containers?"

/** Returns whether the text after a level is the title of a module: "Intermediate Level - What are Containers?". */
function isModuleAfterLevel(title: string): boolean {
  const own = levelAtStart(title);
  return own !== undefined && ((own.namesLevel && WORDS.test(own.title)) || kindOf(own.title)?.prefixed === true);
}

/** Titles of the levels in other languages, in the order of `builtInLevels`. */
const translated: readonly (readonly string[])[] = [
  ['anfänger', 'fortgeschrittene', 'alles zusammen'],
  ['débutant', 'intermédiaire', 'mise en commun'],
  ['principiante', 'intermedio', 'puesta en común'],
  ['初级', '中级', '综合'],
];

/**
 * Returns the title of a level in the language of `model`, the title of another level: "Nivel intermedio"; `undefined` for
 * English.
 */
export function levelTitleLike(model: string, level: LevelName): string | undefined {
  const { name } = bareName(model);
  const written = translated.find((names) => names.includes(name.toLowerCase()))?.[builtInLevels.indexOf(level)];
  if (written === undefined) return undefined;
  const own = level === 'together' ? model : name;
  const capital = /^\p{Lu}/u.test(own) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  return model.replace(own, () => capital);
}

/** Removes words for "level": "Level: Beginner", "Nivel principiante", "Basic level:". */
function bareName(title: string): { readonly name: string; readonly namesLevel: boolean } {
  const line = withoutColon(title.trim()).replace(REMARK, '');
  const before = PREFIX.exec(line);
  const rest = line.slice(before?.[0].length ?? 0);
  const behind = SUFFIX.exec(rest);
  const name = rest.slice(0, behind?.index).trimEnd().replace(/'s$/, '');
  return { name, namesLevel: before?.[1] !== undefined || behind?.[1] !== undefined };
}

function isLineOf(title: string, name: string): boolean {
  const line = title
    .trim()
    .toLowerCase()
    .replace(/:$/, '')
    .replace(/ level$/, '');
  return line === name.trim().toLowerCase();
}
