import { workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/**
 * What the user has set, whatever a workspace says. VS Code leaves a setting of a workspace out by its full name; a workspace that
 * writes `"studyNotes.commands": "installed"`, or an object there, may get past that.
 */
export function userSetting<Value>(name: string): Value | undefined {
  const found = workspace.getConfiguration('studyNotes').inspect<Value>(name);
  return found?.globalValue ?? found?.defaultValue;
}

/** Gives the server the user's own word on whether programs run. */
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
