import { withoutColon } from '../../text/ending';
import type { LevelName } from '../model/notes';
import { kindOf } from './kinds';
import { wordSet, wordTable } from './wordTable';

/** The levels of a course, easiest first; settings add further names after them. */
export const LEVELS: readonly LevelName[] = ['beginner', 'intermediate', 'together'];

/** Words that are a level if they are alone in a line. */
const SURE = wordTable<LevelName>([
  ['beginner', 'beginner beginners beginer anfänger anfängerinnen einsteiger'],
  ['beginner', 'débutant débutants débutante principiante principiantes 初级 初学者'],
  ['intermediate', 'intermediate mittelstufe intermédiaire intermédiaires intermedio intermedia 中级'],
]);

/** The words that certainly name a level, in lower case. */
export const levelWords: readonly string[] = SURE.words;

/** Words that are a level only beside another one; alone, they can be a section of any text. */
const often = wordTable<LevelName>([
  [
    'beginner',
    'beginning basic basics easy fundamentals foundations introductory novice grundlagen einfach bases facile',
  ],
  ['beginner', 'básico básica básicos fácil 基础 入门 简单'],
  ['intermediate', 'medium fortgeschritten fortgeschrittene moyen medio 进阶 中等'],
  ['together', 'synthèse zusammenführung integración 综合 综合应用 综合练习'],
]);

/** Levels that no course must have: they end the level before them, and are levels where the settings name them. */
const FURTHER = wordSet(
  'advanced expert experts hard difficult experten profi profis schwer avancé avancés difficile avanzado experto difícil 高级 困难',
);

const TOGETHER =
  /^(?:(?:bring|pull|putt?|tie|tying)(?:ing)? (?:it|this|everything|things)(?: all)? together|alles zusammen|tout ensemble|mise en commun|todo junto|puesta en común)$/iu; // "Bring it together"

const PREFIX = /^(?:(level|stufe|niveau|nivel)(?=[\s:-]|\d)\s*\d?\s*[:-]?\s*|(?:for|für|pour|para|the|les|lo)\s+)/iu; // "Nivel "
const SUFFIX =
  /(?:'s)?(?:\s(level|stufe|niveau|nivel)\b.{0,40}|\s(?:part|section|modules?|courses|labs|lessons|stage|track|teil|partie|parte)\b.{0,40}|(?<=级)别|阶段|部分|水平)$/iu; // " Level"
const TITLE_PREFIX = /^[([]?(\p{L}[\p{L} ]{0,30}?)(\s+[Ll]evel)?[)\]]?\s*[:：\-–—]\s*(?=\S)/u; // "Beginner - Video: Why Docker?"
const BEHIND = /(?:[([（【]|\s[:：\-–—]\s*)([\p{L}][\p{L} ]{1,40})[)\]）】]?$/u; // "Docker and Containers (Beginner Level)"
const LONGEST = 90;

// Between the words of a name can be anything but letters.
const SOME_NAME = new RegExp(
  [...SURE.words, ...often.words, TOGETHER.source.slice(1, -1).replaceAll(' ', '[^\\p{L}]+')].join('|'),
  'u',
);

/** Returns whether a line contains a name that all usual levels need. */
export function mayNameLevel(line: string): boolean {
  return SOME_NAME.test(line.toLowerCase());
}

const REMARK = /(?<=\S) {0,3}[([（][^()[\]（）]{1,20}[)\]）]$/; // " (Round 2)"

interface NamedLevel {
  readonly level: LevelName;
  /** Whether the line names a level even where no other line does. */
  readonly isCertain: boolean;
}

/**
 * Returns the level of a line that is only a level's name; `undefined` for other lines. `further` are names from the settings.
 */
export function levelOfLine(title: string, further: readonly string[]): LevelName | undefined {
  return levelNamed(title)?.level ?? further.find((name) => isLineOf(title, name));
}

/** Returns whether the line names a level even where no other line of the notes does: "Beginner", but not "Basics". */
export function isSureLevel(title: string): boolean {
  return levelNamed(title)?.isCertain ?? true;
}

/** Returns whether the line is the name of a level other than the usual ones: "Advanced". */
export function isFurtherLevel(title: string): boolean {
  return title.length <= LONGEST && FURTHER(bareName(title).name);
}

/** A level before a module's own title. */
export interface LevelInFront {
  readonly level: LevelName;
  /** The text after it. */
  readonly title: string;
  /** "Beginner Level - ...", not just "Beginner - ...". */
  readonly namesLevel: boolean;
}

/** Returns the level at the start of a title and the text after it; `undefined` if the title does not start with one. */
export function levelInFront(title: string): LevelInFront | undefined {
  const [opening, name, namesLevel] = TITLE_PREFIX.exec(title) ?? [];
  const level = name && (surelyNamed(name) ?? (namesLevel && often(name)));
  return opening && level
    ? { level, title: title.slice(opening.length), namesLevel: namesLevel !== undefined }
    : undefined;
}

/** Returns the level at the end of an area's title, which applies to all of its modules. */
export function levelBehind(title: string): LevelName | undefined {
  const name = BEHIND.exec(title)?.[1];
  const named = name === undefined ? undefined : levelNamed(name);
  return named?.isCertain ? named.level : undefined;
}

function surelyNamed(name: string): LevelName | undefined {
  return SURE(name) ?? (TOGETHER.test(name) ? 'together' : undefined);
}

function levelNamed(title: string): NamedLevel | undefined {
  if (title.length > LONGEST) return undefined;
  const { name, namesLevel } = bareName(title);
  const sure = surelyNamed(name);
  const level = sure ?? often(name);
  if (level === undefined || isModuleBehind(title)) return undefined;
  return { level, isCertain: sure !== undefined || namesLevel };
}

const WORDS = /^\p{Lu}\S*\s+\S/u; // "What are Containers?"

/** "Intermediate Level - What are Containers?" is the title of a module. */
function isModuleBehind(title: string): boolean {
  const own = levelInFront(title);
  return own !== undefined && ((own.namesLevel && WORDS.test(own.title)) || kindOf(own.title)?.prefixed === true);
}

/** The usual levels as notes in other languages call them, in the order of `LEVELS`. */
const translated: readonly (readonly string[])[] = [
  ['anfänger', 'fortgeschrittene', 'alles zusammen'],
  ['débutant', 'intermédiaire', 'mise en commun'],
  ['principiante', 'intermedio', 'puesta en común'],
  ['初级', '中级', '综合'],
];

/** Returns the title of a level in the language of another level: "Nivel intermedio"; `undefined` for English. */
export function levelTitleLike(model: string, level: LevelName): string | undefined {
  const { name } = bareName(model);
  const written = translated.find((names) => names.includes(name.toLowerCase()))?.[LEVELS.indexOf(level)];
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
