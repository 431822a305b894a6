import type { MessageOptions } from 'vscode';
import { window } from 'vscode';

/** Asks the user, who answers with one of the buttons, or not at all; without buttons, it only tells. */
export type Ask = (question: string, options: MessageOptions, ...answers: string[]) => Thenable<string | undefined>;

export const ask: Ask = (question, options, ...answers) => window.showInformationMessage(question, options, ...answers);
