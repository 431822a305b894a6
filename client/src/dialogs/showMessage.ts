/*
 * The only file that shows notifications and input boxes. Both render `[label](command:...)` as a link, even in text that
 * quotes notes, settings or file names. `test/repository/architecture.test.ts` checks that no other file calls VS Code for
 * them.
 */

import type {
  CancellationToken,
  InputBoxOptions,
  MessageItem,
  MessageOptions,
  Progress,
  ProgressOptions,
} from 'vscode';
import { window } from 'vscode';
import { escapeLinks } from '../../../server/src/text/escapeLinks';

/** The overloads of VS Code's functions for messages with buttons. */
interface ShowMessage {
  <Button extends string>(message: string, ...buttons: Button[]): Thenable<Button | undefined>;
  <Button extends string>(message: string, options: MessageOptions, ...buttons: Button[]): Thenable<Button | undefined>;
  <Button extends MessageItem>(
    message: string,
    options: MessageOptions,
    ...buttons: Button[]
  ): Thenable<Button | undefined>;
}

/** Shows a message without links. */
export const showInformation = ((message: string, ...more: string[]) =>
  window.showInformationMessage(escapeLinks(message), ...more)) as ShowMessage;

/** Shows a warning without links. */
export const showWarning = ((message: string, ...more: string[]) =>
  window.showWarningMessage(escapeLinks(message), ...more)) as ShowMessage;

/**
 * Asks for a text; no part of the input box renders links. `undefined` if the user presses Escape. The input box stays open when
 * it loses the focus: a webview that gets the focus back after a list was closed would otherwise close it, with what is typed.
 */
export function askText(
  options: Omit<InputBoxOptions, 'validateInput'> & { validateInput?: (typed: string) => string | undefined },
): Thenable<string | undefined> {
  const { prompt, validateInput } = options;
  return window.showInputBox({
    ignoreFocusOut: true,
    ...options,
    ...(prompt !== undefined && { prompt: escapeLinks(prompt) }),
    ...(validateInput && { validateInput: (typed: string) => withoutLinks(validateInput(typed)) }),
  });
}

/** Runs a task whose progress is shown without links. */
export function showProgress<Result>(
  options: ProgressOptions,
  task: (progress: Progress<{ message?: string; increment?: number }>, token: CancellationToken) => Thenable<Result>,
): Thenable<Result> {
  return window.withProgress(
    { ...options, ...(options.title !== undefined && { title: escapeLinks(options.title) }) },
    (progress, token) =>
      task(
        {
          report: ({ message, ...rest }) =>
            progress.report({ ...rest, ...(message !== undefined && { message: escapeLinks(message) }) }),
        },
        token,
      ),
  );
}

function withoutLinks(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeLinks(text);
}
