import { code } from '../../text/markdown';

/** Matches the source, target and options of a volume: "/srv/data:/data:ro", "C:\\data:/data". */
const MOUNTED = /^(?:([A-Za-z]:[\\/][^:]*|[^:]+):)?((?:[A-Za-z]:)?[\\/$~][^:]*)(?::([\w,-]+))?$/;

/** Matches a source in the working folder: "$(pwd)/html", "${PWD}", "%cd%". */
const HERE = /^(?:\$\(pwd\)|`pwd`|\$\{?PWD\}?|%cd%)/i;

/** Matches a path, unlike the name of a volume. */
const PATH = /^(?:[./~\\$%`]|[A-Za-z]:[\\/])/;

const options: ReadonlyMap<string, string> = new Map([
  ['ro', 'The container can read it but not change it.'],
  ['rw', 'The container can read and change it (the default).'],
  ['z', 'With SELinux, it is shared with other containers.'],
  ['Z', 'With SELinux, it is private to this container.'],
  ['nocopy', 'Existing files of the image are not copied to the volume.'],
  ['cached', 'The container may see changes with a delay, which was faster in earlier versions of Docker Desktop.'],
  ['delegated', 'Your machine may see changes with a delay, which was faster in earlier versions of Docker Desktop.'],
  ['consistent', 'Your machine and the container see changes immediately.'],
]);

/** Explains the source and target of a volume; `undefined` if docker would reject it. */
export function explainVolume(text: string): string | undefined {
  const found = MOUNTED.exec(text);
  if (!found) return undefined;
  const [, source, target = '', how = ''] = found;
  return [
    `Mounts ${explainSource(source)} at ${code(target)} in the container.`,
    ...how.split(',').flatMap((option) => options.get(option) ?? []),
  ].join(' ');
}

/** Explains a mount such as "type=bind,source=/srv,target=/data,readonly"; `undefined` if docker would reject it. */
export function explainMount(text: string): string | undefined {
  const fields = new Map(text.split(',').map((field): [string, string] => pair(field)));
  const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst');
  if (target === undefined) return undefined;
  const source = fields.get('source') ?? fields.get('src');
  const readOnly = [fields.get('readonly'), fields.get('ro')].some((value) => value !== undefined && value !== 'false');
  return [
    `Mounts ${mountSource(fields.get('type') ?? 'volume', source)} at ${code(target)} in the container.`,
    readOnly && options.get('ro'),
  ]
    .filter(Boolean)
    .join(' ');
}

function mountSource(type: string, source: string | undefined): string {
  if (type === 'tmpfs') return 'a temporary file system in memory';
  if (type === 'image') return `the content of the image ${code(source ?? '')}`;
  if (type === 'bind' && source !== undefined && !PATH.test(source))
    return `the file or folder ${code(source)} on your machine`;
  return explainSource(source);
}

function explainSource(source: string | undefined): string {
  if (source === undefined || source === '') return 'a new anonymous volume';
  if (HERE.test(source)) {
    const below = source.replace(HERE, '').replace(/^[\\/]/, '');
    return below === '' ? 'the current folder' : `${code(below)} in the current folder`;
  }
  if (source === '.') return 'the current folder';
  return PATH.test(source) ? `the file or folder ${code(source)} on your machine` : `the volume ${code(source)}`;
}

function pair(field: string): [string, string] {
  const equals = field.indexOf('=');
  return equals < 0 ? [field.trim(), ''] : [field.slice(0, equals).trim(), field.slice(equals + 1)];
}
