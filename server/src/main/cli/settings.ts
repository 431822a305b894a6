// The ES module is imported, since the entry for Node loads its parts in a way that cannot be bundled.
import { pathToFileURL } from 'node:url';
import { t } from '@vscode/l10n';
import { createScanner, type ParseError, parse } from 'jsonc-parser/lib/esm/main.js';
import { shownSettings } from '../../service/settings/badSetting';
import { readSettings, type Settings } from '../../service/settings/settings';
import { readRegularFile } from '../disk/readRegularFile';
import { RefusedFile } from '../disk/refusedFile';
import { isInside } from '../isInside';
import { Failure, failureOf, type ReportFailure } from './failure';

const RULE_LEVEL = /^([^=]+)=([^=]+)$/; // "missing-time=off"

/** Returns the severities of rules from command-line options such as "missing-time=off". */
export function chosenRules(choices: readonly string[]): Settings['rules'] {
  const levels = choices.map((choice) => {
    const [, id = '', level = ''] = RULE_LEVEL.exec(choice) ?? [];
    if (id === '') throw new Failure(t('--rule {0}: use RULE=SEVERITY, such as missing-time=off', choice));
    return [id, level];
  });
  const { settings, bad } = readSettings({ rules: Object.fromEntries(levels) });
  for (const { name, reason } of bad)
    throw new Failure(t('{0}: {1}', `--rule ${name.replace('studyNotes.rules.', '')}`, reason));
  return settings.rules;
}

/** The settings file, relative to a workspace folder. */
export const SETTINGS_FILE = '.vscode/settings.json';
const SECTION = 'studyNotes.';

/** Maximum depth of nested brackets, since the parser is recursive and would overflow the stack. */
const MAX_SETTINGS_DEPTH = 100;

/** Returns the maximum depth of nested brackets in a JSON text. */
function depthOf(text: string): number {
  const scanner = createScanner(text, true);
  let deepest = 0;
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text.charAt(scanner.getTokenOffset());
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}

/** Returns the values under `studyNotes` in the workspace settings of the working folder; reports invalid ones. */
export async function workspaceSettings(reportFailure: ReportFailure): Promise<Settings> {
  const errors: ParseError[] = [];
  const text = await readOwnFile(SETTINGS_FILE).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error) => {
      if (error instanceof RefusedFile) reportFailure(failureOf(SETTINGS_FILE, error.message));
      return '{}';
    },
  );
  const isDeep = depthOf(text) > MAX_SETTINGS_DEPTH;
  if (isDeep)
    reportFailure(
      failureOf(SETTINGS_FILE, t('is ignored: it is nested more than {0} levels deep', MAX_SETTINGS_DEPTH)),
    );
  const all: unknown = isDeep ? {} : parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) reportFailure(failureOf(SETTINGS_FILE, t('is not JSON with comments')));
  else if (all !== undefined && !isObject(all))
    reportFailure(failureOf(SETTINGS_FILE, t('is ignored: it is not an object')));
  const own = Object.entries(isObject(all) ? all : {}).filter(([name]) => name.startsWith(SECTION));
  const { settings, bad } = readSettings(
    Object.fromEntries(own.map(([name, value]) => [name.slice(SECTION.length), value])),
  );
  for (const { name, reason } of shownSettings(bad)) reportFailure(failureOf(SETTINGS_FILE, `${name} ${reason}`));
  return settings;
}

/** Reads a file of the working folder. A symbolic link may lead to another machine, and is followed only inside the folder. */
async function readOwnFile(file: string): Promise<Uint8Array> {
  const [folder, uri] = [pathToFileURL('.').href, pathToFileURL(file).href];
  if (!(await isInside(folder, uri)))
    throw new RefusedFile(t('is outside the folder: its path contains a symbolic link'));
  return readRegularFile(file);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
