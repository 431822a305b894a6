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
import { notesInFront } from '../../notesInFront';
import { showInformation } from '../../showMessage';
import { nearestLine } from '../edits/nearestLine';
import { refactorAt } from './refactor';

/**
 * After the completion of a module outside of its area or level in the course, offers to move it there. The user can
 * continue typing before they answer.
 */
export async function offerMove(client: BaseLanguageClient, { line }: OfferMove): Promise<void> {
  const notes = notesInFront();
  if (!notes) return;
  const document = await workspace.openTextDocument(notes.uri);
  const title = document.lineAt(line).text;
  const home = await homeOfCourse(client, placeOf(document, line));
  if (!home) return;
  const name = [home.area, home.title].filter(Boolean).join(' › ');
  const answer = await showInformation(t('The course lists this module in “{0}”.', name), t('Move There'));
  if (answer !== t('Move There')) return;
  const now = nearestLine(document.getText().split(/\r\n|\r|\n/), title, line);
  const place = now === undefined ? undefined : placeOf(document, now);
  const moved = place && (await homeOfCourse(client, place));
  if (place && moved) await refactorAt(client, { document, place }, { name: 'moveInto', line: moved.line });
  else showInformation(t('The module has changed in the meantime. Use Move Module to... to move it.'));
}

function placeOf(document: TextDocument, line: number): AtPlace {
  return { uri: document.uri.toString(), position: { line, character: 0 } };
}

/** Returns where the course has the module at a place, if the notes have it elsewhere. */
async function homeOfCourse(client: BaseLanguageClient, place: AtPlace): Promise<HomeChoice | undefined> {
  const choices = await client.sendRequest<RefactoringChoices | null>(REFACTORING_CHOICES_REQUEST, place);
  return choices?.homes.find(({ isOfCourse, isOwn }) => isOfCourse && !isOwn);
}
