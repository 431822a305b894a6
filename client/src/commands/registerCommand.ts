import { commands, type Disposable } from 'vscode';
import { escapeLinks } from '../../../server/src/text/escapeLinks';

/** Registers a command. VS Code shows the error that a command throws as a notification, so that its message has no links. */
export function registerCommand<Given extends unknown[]>(name: string, run: (...given: Given) => unknown): Disposable {
  return commands.registerCommand(name, async (...given: Given) => {
    try {
      return await run(...given);
    } catch (error) {
      if (error instanceof Error) error.message = escapeLinks(error.message);
      throw error;
    }
  });
}
