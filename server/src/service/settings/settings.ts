import type { Goal } from '../../course/plan/goal';
import { type InlayHintChoice, inlayHintChoices } from '../../editor/outline/inlayHints';
import type { OtherCheck } from '../../findings/finding';
import { type RuleLevel, ruleLevels } from '../../findings/ruleDescription';
import { rules } from '../../rules/engine/all';
import type { RuleLevels } from '../../rules/engine/findings';
import type { BadSetting } from './badSetting';
import { readGoal } from './goalSetting';
import { type NotesPatterns, readPatterns } from './notesPatterns';
import { readOtherChecks } from './otherChecks';
import { readTexts } from './textList';

/** Settings under `studyNotes`, and values derived from other settings. */
export interface Settings {
  /** Names of levels beside the usual ones. */
  readonly levels: readonly string[];
  /** Files that are notes or not, independent of their content. */
  readonly files: NotesPatterns;
  /** The severity of each rule by its ID. */
  readonly rules: RuleLevels;
  /** Markdown files of the workspace that list a course's modules: paths below a workspace folder. */
  readonly syllabus: readonly string[];
  /** The source of completions for commands: built-in data only, or installed programs, too. */
  readonly commandSource: CommandSource;
  /** The titles that get totals. */
  readonly inlayHints: InlayHintChoice;
  /** The setting `studyNotes.goal`; `undefined` without a goal. */
  readonly goal: Goal | undefined;
  /** For who works on the reader: after each change, the notes are read from scratch too, and both readings compared. */
  readonly selfCheck: boolean;
  /** Checks that the editor performs itself according to its settings. */
  readonly otherChecks: ReadonlySet<OtherCheck>;
}

const commandSources = ['built-in', 'installed'] as const;

/** Where completion of commands comes from. */
export type CommandSource = (typeof commandSources)[number];

/** The settings of a user who changed none. */
export const defaultSettings: Settings = {
  levels: [],
  files: {},
  rules: {},
  syllabus: [],
  commandSource: 'built-in',
  inlayHints: 'areasAndLevels',
  goal: undefined,
  selfCheck: false,
  otherChecks: new Set(),
};

/** The settings, and those that cannot be used. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly bad: readonly BadSetting[];
}

/** Reads the settings from the editor's values of `studyNotes`, `markdown.validate` and `markdownlint`. */
export function readSettings(value: unknown, validate?: unknown, markdownlint?: unknown): SettingsRead {
  const bad: BadSetting[] = [];
  const given = value ?? {};
  if (!isRecord(given)) {
    return { settings: defaultSettings, bad: [{ name: 'studyNotes', reason: 'must be an object' }] };
  }
  const levels = listed('levels');
  const settings = {
    levels,
    files: readFiles(given.files, bad),
    rules: readRules(given.rules, bad),
    syllabus: listed('syllabus'),
    commandSource: readCommandSource(given.commands ?? {}, bad),
    inlayHints: readInlayHints(given.inlayHints, bad),
    goal: readGoal(given.goal, levels, bad),
    selfCheck: readSwitch(given, 'selfCheck', bad),
    otherChecks: readOtherChecks(validate, markdownlint),
  };
  return { settings, bad };

  function listed(key: 'levels' | 'syllabus'): readonly string[] {
    const read = readTexts(`studyNotes.${key}`, (given as Record<string, unknown>)[key]);
    for (const each of read.bad) bad.push(each);
    return read.texts;
  }
}

function readSwitch(given: Record<string, unknown>, key: 'selfCheck', bad: BadSetting[]): boolean {
  const value = given[key] ?? defaultSettings[key];
  if (typeof value === 'boolean') return value;
  bad.push({ name: `studyNotes.${key}`, reason: 'must be true or false' });
  return defaultSettings[key];
}

/** Reads the source where it is named in full and nowhere else, since editors check by its full name who may set it. */
function readCommandSource(value: unknown, bad: BadSetting[]): CommandSource {
  const given = isRecord(value) ? (value.source ?? defaultSettings.commandSource) : undefined;
  const source = commandSources.find((one) => one === given);
  if (source === undefined)
    bad.push({ name: 'studyNotes.commands.source', reason: `must be one of ${commandSources.join(', ')}` });
  return source ?? defaultSettings.commandSource;
}

function readInlayHints(value: unknown, bad: BadSetting[]): InlayHintChoice {
  const given = value ?? defaultSettings.inlayHints;
  const choice = inlayHintChoices.find((one) => one === given);
  if (choice === undefined)
    bad.push({ name: 'studyNotes.inlayHints', reason: `must be one of ${inlayHintChoices.join(', ')}` });
  return choice ?? defaultSettings.inlayHints;
}

function readFiles(value: unknown, found: BadSetting[]): NotesPatterns {
  const { patterns, bad } = readPatterns(value ?? defaultSettings.files);
  for (const each of bad) found.push(each);
  return patterns;
}

function readRules(value: unknown, bad: BadSetting[]): RuleLevels {
  const given = value ?? defaultSettings.rules;
  if (!isRecord(given)) {
    bad.push({ name: 'studyNotes.rules', reason: 'must be an object of rules and severities' });
    return defaultSettings.rules;
  }
  const levels: Record<string, RuleLevel> = {};
  for (const [id, level] of Object.entries(given)) {
    const name = `studyNotes.rules.${id}`;
    if (!rules.some((rule) => rule.id === id)) bad.push({ name, reason: 'is not the name of a rule' });
    else if (!isRuleLevel(level)) bad.push({ name, reason: `must be one of ${ruleLevels.join(', ')}` });
    else levels[id] = level;
  }
  return levels;
}

function isRuleLevel(value: unknown): value is RuleLevel {
  return ruleLevels.some((level) => level === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
