import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
// Its entry for Node loads its parts in a way that no bundle can follow.
import { type ParseError, parse } from 'jsonc-parser/lib/esm/main.js';
import { Service } from '../../service';
import { readSettings, type Settings } from '../../service/settings';
import type { SyllabusFile } from '../../service/syllabi';
import { Failure, fileFailure, type Tell } from './failure';
import { filesBelow, type Input, readInputs } from './input';

/** What the command line chooses, beside the settings. */
export interface Choices {
  /** Levels of rules: "missing-time=off". */
  readonly rules: readonly string[];
  /** Files of further modules that the course asks for. */
  readonly syllabi: readonly string[];
}

/**
 * The service as an editor has it that has opened the folder in which the command runs: with the settings in its
 * `.vscode/settings.json`, of which those on the command line win.
 */
export async function openWorkspace(choices: Choices, tell: Tell): Promise<Service> {
  const chosen = readChoices(choices.rules);
  const syllabi = await Promise.all(choices.syllabi.map(readSyllabusFile));
  const settings = await readWorkspaceSettings(tell);
  for (const file of settings.syllabus) {
    await readSyllabusFile(file).then((syllabus) => syllabi.push(syllabus), tell);
  }
  const service = new Service();
  service.setSettings({ ...settings, rules: { ...settings.rules, ...chosen } });
  service.setSyllabi(syllabi);
  return service;
}

/**
 * The files that the paths name or that lie below them, with their texts. A syllabus among them counts for all of them, as it
 * does for all that an editor has opened.
 */
export async function readNotes(service: Service, paths: readonly string[], tell: Tell): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for await (const input of readInputs(await filesBelow(paths, tell), tell)) {
    service.notebooks.put(uriOf(input.file), input.text);
    inputs.push(input);
  }
  return inputs;
}

/** The URI by which the service knows a file; standard input has none. */
export function uriOf(file: string): string {
  return file === '-' ? 'untitled:-' : pathToFileURL(file).href;
}

const RULE_LEVEL = /^([^=]+)=([^=]+)$/; // "missing-time=off"

function readChoices(rules: readonly string[]): Settings['rules'] {
  const levels = rules.map((choice) => {
    const [, id = '', level = ''] = RULE_LEVEL.exec(choice) ?? [];
    if (id === '') throw new Failure(`--rule ${choice}: name a rule and its level, as in missing-time=off`);
    return [id, level];
  });
  const { settings, bad } = readSettings({ rules: Object.fromEntries(levels) });
  for (const { name, reason } of bad) throw new Failure(`--rule ${name.replace('studyNotes.rules.', '')}: ${reason}`);
  return settings.rules;
}

async function readSyllabusFile(file: string): Promise<SyllabusFile> {
  try {
    return { uri: uriOf(file), text: await readFile(file, 'utf8') };
  } catch (error) {
    throw fileFailure(file, error);
  }
}

const settingsFile = path.join('.vscode', 'settings.json');
const section = 'studyNotes.';

async function readWorkspaceSettings(tell: Tell): Promise<Settings> {
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
