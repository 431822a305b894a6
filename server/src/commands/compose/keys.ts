import { type Command, commandNamed } from '../catalog/specification';
import type { YamlKey } from './yaml';

/** The name of the specification of compose files: a key is a command, and the keys below it are its commands. */
export const COMPOSE_SOURCE = 'compose-file';

/** The key in the specification that represents user-defined names: those of services, networks and volumes. */
const ANY_NAME = '*';

/** Returns the specification of a key of a compose file; `undefined` for unknown keys and user-defined names. */
export function keyKnown(key: YamlKey, composeFile: Command): Command | undefined {
  const above = aboveOf(key, composeFile);
  return above && commandNamed(above, key.name);
}

/** Returns the known keys below a key, or at the top of the file; `undefined` if any key is valid, or none is known. */
export function keysKnown(parent: YamlKey | undefined, composeFile: Command): readonly Command[] | undefined {
  const above = parent ? below(parent, composeFile) : composeFile;
  const known = above?.commands?.filter(({ names }) => !names.includes(ANY_NAME));
  return known && known.length > 0 && known.length === above?.commands?.length ? known : undefined;
}

function aboveOf({ parent }: YamlKey, composeFile: Command): Command | undefined {
  return parent ? below(parent, composeFile) : composeFile;
}

function below(key: YamlKey, composeFile: Command): Command | undefined {
  const above = aboveOf(key, composeFile);
  return above && (commandNamed(above, key.name) ?? commandNamed(above, ANY_NAME));
}
