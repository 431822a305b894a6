import readDocker from '#command-specs/docker';
import { dockerSupplement } from './docker-supplement';
import { type Command, commandNamed } from './specification';
import { supplemented } from './supplement';

/** The programs that are known; the specification of each is read when it is first met. */
const programs: Readonly<Record<string, () => Command>> = {
  docker: once(() => supplemented(readDocker() as Command, dockerSupplement)),
  'docker-compose': once(composeAlone),
};

export const programNames: readonly string[] = Object.keys(programs);

/** The specification of a program by the word that starts it, or undefined for programs that are not known. */
export function programNamed(name: string): Command | undefined {
  return Object.hasOwn(programs, name) ? programs[name]?.() : undefined;
}

/** `docker-compose` is the same program as `docker compose`, older and under a name of its own. */
function composeAlone(): Command {
  const docker = programNamed('docker');
  const compose = docker && commandNamed(docker, 'compose');
  return { about: '', ...compose, names: ['docker-compose'] };
}

function once<T extends object>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
