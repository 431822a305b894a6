import type { MessageOptions } from 'vscode';
import { showInformation } from '../showMessage';

/** Asks the user, who answers with one of the buttons, or not at all; without buttons, it only tells. */
export type Ask = (question: string, options: MessageOptions, ...answers: string[]) => Thenable<string | undefined>;

export const ask: Ask = (question, options, ...answers) => showInformation(question, options, ...answers);
