import { readFile } from 'node:fs/promises';
// Its entry for Node loads its parts in a way that no bundle can follow.
import { type ParseError, parse } from 'jsonc-parser/lib/esm/main.js';
import { readSettings, type Settings } from '../../service/settings';
import { Failure, type Tell } from './failure';

const RULE_LEVEL = /^([^=]+)=([^=]+)$/; // "missing-time=off"

/** The levels of rules that the command line chooses, such as "missing-time=off". */
export function chosenRules(choices: readonly string[]): Settings['rules'] {
  const levels = choices.map((choice) => {
    const [, id = '', level = ''] = RULE_LEVEL.exec(choice) ?? [];
    if (id === '') throw new Failure(`--rule ${choice}: name a rule and its level, as in missing-time=off`);
    return [id, level];
  });
  const { settings, bad } = readSettings({ rules: Object.fromEntries(levels) });
  for (const { name, reason } of bad) throw new Failure(`--rule ${name.replace('studyNotes.rules.', '')}: ${reason}`);
  return settings.rules;
}

const settingsFile = '.vscode/settings.json';
const section = 'studyNotes.';

/** What stands under `studyNotes` in the settings of the folder in which the command runs; what cannot be used is told. */
export async function workspaceSettings(tell: Tell): Promise<Settings> {
  const errors: ParseError[] = [];
  const text = await readFile(settingsFile, 'utf8').catch(() => '{}');
  const all: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) tell(new Failure(`${settingsFile}: is no JSON with comments`));
  const own = Object.entries(all ?? {}).filter(([name]) => name.startsWith(section));
  const { settings, bad } = readSettings(
    Object.fromEntries(own.map(([name, value]) => [name.slice(section.length), value])),
  );
  for (const { name, reason } of bad) tell(new Failure(`${settingsFile}: ${name} ${reason}`));
  return settings;
}
