import { t } from '@vscode/l10n';
import type { Goal } from '../../course/plan/goal';
import { type InlayHintChoice, inlayHintChoices } from '../../editor/outline/inlayHints';
import type { OtherCheck } from '../../findings/finding';
import { type RuleLevel, ruleLevels } from '../../findings/ruleDescription';
import { rules } from '../../rules/engine/all';
import type { RuleLevels } from '../../rules/engine/findings';
import { joinNames } from '../../text/language';
import type { BadSetting } from './badSetting';
import { readGoal } from './goalSetting';
import { type NotesPatterns, readPatterns } from './notesPatterns';
import { readOtherChecks } from './otherChecks';
import { readTexts } from './textList';

/** Settings under `studyNotes`, and values derived from other settings. */
export interface Settings {
  /** Names of levels in addition to the built-in ones. */
  readonly levels: readonly string[];
  /** Files that are notes or not, independent of their content. */
  readonly files: NotesPatterns;
  /** The severity of each rule by its ID. */
  readonly rules: RuleLevels;
  /** Markdown files with the modules of a course, as paths relative to a workspace folder. */
  readonly syllabus: readonly string[];
  /** The source of completions for commands: built-in data only, or installed programs, too. */
  readonly commandSource: CommandSource;
  /** The titles after which totals are shown. */
  readonly inlayHints: InlayHintChoice;
  /** The setting `studyNotes.goal`; `undefined` without a goal. */
  readonly goal: Goal | undefined;
  /** Whether to compare the incremental parse with a parse from scratch after each change, for contributors. */
  readonly selfCheck: boolean;
  /** Checks that the editor performs itself according to its settings. */
  readonly otherChecks: ReadonlySet<OtherCheck>;
}

const commandSources = ['built-in', 'installed'] as const;

/** Where completion of commands comes from. */
export type CommandSource = (typeof commandSources)[number];

/** The default settings. */
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

/** The settings, and the invalid ones. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly bad: readonly BadSetting[];
}

/** Parses the settings from the editor's values of `studyNotes`, `markdown.validate` and `markdownlint`. */
export function readSettings(value: unknown, validate?: unknown, markdownlint?: unknown): SettingsRead {
  const bad: BadSetting[] = [];
  const given = value ?? {};
  if (!isRecord(given)) {
    return { settings: defaultSettings, bad: [{ name: 'studyNotes', reason: t('must be an object') }] };
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
  bad.push({ name: `studyNotes.${key}`, reason: t('must be true or false') });
  return defaultSettings[key];
}

/**
 * Returns the command source. It is accepted only under its full name, since editors restrict it by that name in untrusted
 * workspaces.
 */
function readCommandSource(value: unknown, bad: BadSetting[]): CommandSource {
  const given = isRecord(value) ? (value.source ?? defaultSettings.commandSource) : undefined;
  const source = commandSources.find((one) => one === given);
  if (source === undefined)
    bad.push({ name: 'studyNotes.commands.source', reason: t('must be one of {0}', joinNames(commandSources)) });
  return source ?? defaultSettings.commandSource;
}

function readInlayHints(value: unknown, bad: BadSetting[]): InlayHintChoice {
  const given = value ?? defaultSettings.inlayHints;
  const choice = inlayHintChoices.find((one) => one === given);
  if (choice === undefined)
    bad.push({ name: 'studyNotes.inlayHints', reason: t('must be one of {0}', joinNames(inlayHintChoices)) });
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
    bad.push({ name: 'studyNotes.rules', reason: t('must be an object that maps rules to severities') });
    return defaultSettings.rules;
  }
  const levels: Record<string, RuleLevel> = {};
  for (const [id, level] of Object.entries(given)) {
    const name = `studyNotes.rules.${id}`;
    if (!rules.some((rule) => rule.id === id)) bad.push({ name, reason: t('is not the name of a rule') });
    else if (!isRuleLevel(level)) bad.push({ name, reason: t('must be one of {0}', joinNames(ruleLevels)) });
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
