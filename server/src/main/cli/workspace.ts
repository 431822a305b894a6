import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { t } from '@vscode/l10n';
import { readingSpecifications } from '../../lsp/requests/specifications';
import { putAllLinkedFiles } from '../../lsp/workspace/linkedFiles';
import { listNeededFolders } from '../../lsp/workspace/listNeededFolders';
import { Service } from '../../service';
import { resolveInFolder } from '../../service/paths/pathInFolder';
import type { SyllabusFile } from '../../service/syllabi';
import { diskFiles } from '../diskFiles';
import { diskSpecifications } from '../diskSpecifications';
import { isInside } from '../isInside';
import { failureOf, type ReportFailure } from './failure';
import { filesBelow, type Input, readInput, readTogether } from './input/input';
import { listingOnce } from './input/listingOnce';
import { chosenRules, SETTINGS_FILE, workspaceSettings } from './settings';

/** Options of the command line that override settings. */
export interface Choices {
  /** Levels of rules: "missing-time=off". */
  readonly rules: readonly string[];
  /** Files of further syllabi. */
  readonly syllabi: readonly string[];
}

/**
 * Creates a service for the current folder, with the settings of its `.vscode/settings.json`; options of the command line take
 * precedence.
 */
export async function openWorkspace(choices: Choices, reportFailure: ReportFailure): Promise<Service> {
  const rules = chosenRules(choices.rules);
  const syllabi = await Promise.all(choices.syllabi.map(readSyllabusFile));
  const settings = await workspaceSettings(reportFailure);
  for (const file of settings.syllabus) {
    await readOwnSyllabus(file).then((syllabus) => syllabi.push(syllabus), reportFailure);
  }
  const service = new Service();
  const folder = pathToFileURL(process.cwd()).href;
  service.folders.roots = [folder];
  const own = { ...settings, rules: { ...settings.rules, ...rules } };
  service.setSettings(own, new Map([[folder, own]]));
  service.setSyllabi(syllabi);
  return service;
}

/** Reads files, and all notes in folders. A syllabus among them applies to all, as open documents do in an editor. */
export async function readNotes(
  service: Service,
  paths: readonly string[],
  reportFailure: ReportFailure,
): Promise<readonly Input[]> {
  const inputs = await readTogether(await filesBelow(paths, reportFailure), reportFailure);
  putSyllabi(service, inputs);
  service.folders.roots = [...service.folders.roots, ...(await foldersAmong(paths))];
  return inputs;
}

/** Folders on the command line may be read, even outside the working folder. */
async function foldersAmong(paths: readonly string[]): Promise<string[]> {
  const stats = await Promise.all(paths.map((each) => stat(each).catch(() => undefined)));
  return paths.filter((_, n) => stats[n]?.isDirectory()).map((each) => pathToFileURL(each).href);
}

/** Adds the syllabi among the files to the service. */
export function putSyllabi(service: Service, inputs: readonly Input[]): void {
  for (const { file, text } of inputs) service.putSyllabus(uriOf(file), text);
}

/** Returns whether a file is a syllabus. */
export function isSyllabus(service: Service, { file }: Input): boolean {
  return service.isSyllabus(uriOf(file));
}

/** Lists each folder once per command, since the folder of a class may contain a thousand files. */
const files = listingOnce(diskFiles);

/**
 * Returns the result of a request to the service about one file, which is opened for it, after its images and the
 * specifications of its commands were read.
 */
export async function askAbout<Answer>(
  service: Service,
  { file, text }: Input,
  question: (uri: string) => Answer,
): Promise<Answer> {
  const uri = uriOf(file);
  service.open(uri, 1, text);
  await listNeededFolders({ ...files, isInside }, service, uri);
  await putAllLinkedFiles({ ...diskFiles, isInside }, service, uri);
  await readingSpecifications(diskSpecifications, service)(() => service.commands.missing(uri));
  const answer = question(uri);
  service.close(uri);
  return answer;
}

/** Returns the URI of a file in the service; standard input gets a placeholder. */
function uriOf(file: string): string {
  return file === '-' ? 'untitled:-' : pathToFileURL(file).href;
}

/** Reads a syllabus in the settings. It must be inside the working folder, since its settings may come from another author. */
async function readOwnSyllabus(file: string): Promise<SyllabusFile> {
  const folder = pathToFileURL(process.cwd()).href;
  const uri = resolveInFolder(folder, folder, file);
  if (!uri || !(await isInside(folder, uri)))
    throw failureOf(SETTINGS_FILE, t('studyNotes.syllabus: {0} is not in this folder', file));
  const { text } = await readInput(path.relative('.', fileURLToPath(uri)));
  return { uri, text };
}

async function readSyllabusFile(file: string): Promise<SyllabusFile> {
  const { text } = await readInput(file);
  return { uri: uriOf(file), text };
}
