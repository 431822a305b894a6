import { t } from '@vscode/l10n';
import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AtPlace,
  type HomeChoice,
  type OfferMove,
  REFACTORING_CHOICES_REQUEST,
  type RefactoringChoices,
} from '../../../../server/src/protocol';
import { request } from '../../connection/request';
import { showInformation } from '../../dialogs/showMessage';
import { lastActiveNotes } from '../../documents/activeNotes';
import { nearestLine } from '../edits/nearestLine';
import { moveTo } from './moveModule';
import { refactorAt } from './refactor';

/**
 * After the completion of a module outside of its area or level in the course, offers to move it there. The user can
 * continue typing before they answer.
 */
export async function offerMove(client: BaseLanguageClient, { line }: OfferMove): Promise<void> {
  const notes = lastActiveNotes();
  if (!notes) return;
  const document = await workspace.openTextDocument(notes.uri);
  const title = document.lineAt(line).text;
  const home = homeOfCourse(await choicesAt(client, placeOf(document, line)));
  if (!home) return;
  const name = [home.area, home.title].filter(Boolean).join(' › ');
  const answer = await showInformation(t('The course lists this module in “{0}”.', name), t('Move There'));
  if (answer !== t('Move There')) return;
  const now = nearestLine(document.getText().split(/\r\n|\r|\n/), title, line);
  const place = now === undefined ? undefined : await placeInModule(client, placeOf(document, now));
  const moved = place && homeOfCourse(await choicesAt(client, place));
  if (place && moved) await refactorAt(client, { document, place }, moveTo(moved));
  else showInformation(t('The module has changed in the meantime. Use Move Module to... to move it.'));
}

/** Returns the cursor if it is in the module with this title, so that it moves with the module; else the place of the title. */
async function placeInModule(client: BaseLanguageClient, title: AtPlace): Promise<AtPlace> {
  const notes = lastActiveNotes();
  if (!notes?.cursor || notes.uri.toString() !== title.uri) return title;
  const { line, character } = notes.cursor;
  const cursor = { uri: title.uri, position: { line, character } };
  return (await choicesAt(client, cursor))?.moduleLine === title.position.line ? cursor : title;
}

function placeOf(document: TextDocument, line: number): AtPlace {
  return { uri: document.uri.toString(), position: { line, character: 0 } };
}

function choicesAt(client: BaseLanguageClient, place: AtPlace): Promise<RefactoringChoices | undefined> {
  return request<RefactoringChoices>(client, REFACTORING_CHOICES_REQUEST, place);
}

/** Returns where the course has the module of the choices, if the notes have it elsewhere. */
function homeOfCourse(choices: RefactoringChoices | undefined): HomeChoice | undefined {
  return choices?.homes.find(({ isOfCourse, isOwn }) => isOfCourse && !isOwn);
}
