import { existsSync, readFileSync } from 'node:fs';
import type { Command } from '../server/src/shell/specification';
import type { Specifications } from '../server/src/shell/specifications';

/** Reads each specification when it is first asked for; some programs have a great many. */
class SpecificationsOnDisk extends Map<string, Command> {
  override has(name: string): boolean {
    return existsSync(fileOf(name));
  }

  override get(name: string): Command | undefined {
    if (!super.has(name) && this.has(name)) this.set(name, JSON.parse(readFileSync(fileOf(name), 'utf8')));
    return super.get(name);
  }
}

function fileOf(name: string): string {
  return `dist/commands/${name}.json`;
}

/** Every specification, as if all had been asked for. */
export const allSpecifications: Specifications = new SpecificationsOnDisk();
