import { workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * Returns the user's own value of a setting, without that of the workspace. VS Code ignores a restricted setting of a workspace
 * by its full name; `"studyNotes.commands": "installed"`, or an object there, could bypass that.
 */
export function userSetting<Value>(name: string): Value | undefined {
  const found = workspace.getConfiguration('studyNotes').inspect<Value>(name);
  return found?.globalValue ?? found?.defaultValue;
}

/** Sends `studyNotes.commands.source` to the server with the user's own value, instead of that of the workspace. */
export const settingsMiddleware: NonNullable<Middleware['workspace']> = {
  async configuration(params, token, next) {
    const values = await next(params, token);
    if (!Array.isArray(values)) return values;
    const source = userSetting<unknown>('commands.source');
    const isOurs = (value: unknown, n: number) =>
      params.items[n]?.section === 'studyNotes' && typeof value === 'object' && !Array.isArray(value);
    return values.map((value, n) => (isOurs(value, n) ? { ...value, commands: { source } } : value));
  },
};
