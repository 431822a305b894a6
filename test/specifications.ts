import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../server/src/shell/specification';
import type { Specifications } from '../server/src/shell/specifications';

const folder = 'dist/commands';

/** Reads each specification when it is first asked for; some programs have a great many. */
class SpecificationsOnDisk extends Map<string, Command> {
  /** Names of all there are: "aws/ec2". */
  readonly #names = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length).replaceAll('\\', '/')),
  );

  override has(name: string): boolean {
    return this.#names.has(name);
  }

  override get(name: string): Command | undefined {
    if (!super.has(name) && this.has(name)) {
      this.set(name, JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')));
    }
    return super.get(name);
  }
}

/** Every specification, as if all had been asked for. */
export const allSpecifications: Specifications = new SpecificationsOnDisk();
