import type { MessageOptions } from 'vscode';
import { showInformation } from '../dialogs/showMessage';

/** Asks the user, who selects one of the buttons or none; without buttons, only shows the message. */
export type Ask = (question: string, options: MessageOptions, ...answers: string[]) => Thenable<string | undefined>;

/** Asks the user with a message of VS Code. */
export const ask: Ask = (question, options, ...answers) => showInformation(question, options, ...answers);
