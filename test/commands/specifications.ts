import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../../server/src/commands/catalog/specification';
import type { Specifications } from '../../server/src/commands/catalog/specifications';

const folder = 'dist/commands';

/** Specifications on disk. Each is read when it is first needed, because some programs have many. */
class SpecificationsOnDisk extends Map<string, Command> {
  /** The names of all specifications: "aws/ec2". */
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

/** All specifications. */
export const allSpecifications: Specifications = new SpecificationsOnDisk();
