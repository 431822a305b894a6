import { code } from '../../text/markdown';

/** "/srv/data:/data:ro", "C:\\data:/data": what is mounted, where in the container, and how. */
const mounted = /^(?:([A-Za-z]:[\\/][^:]*|[^:]+):)?((?:[A-Za-z]:)?[\\/$~][^:]*)(?::([\w,-]+))?$/;

/** "$(pwd)/html", "${PWD}", "%cd%" */
const here = /^(?:\$\(pwd\)|`pwd`|\$\{?PWD\}?|%cd%)/i;

/** A path, and no volume's name. */
const path = /^(?:[./~\\$%`]|[A-Za-z]:[\\/])/;

const options: ReadonlyMap<string, string> = new Map([
  ['ro', 'The container can read it, and not change it.'],
  ['rw', 'The container can read and change it, as it can without `rw`.'],
  ['z', 'On systems with SELinux, other containers may use it, too.'],
  ['Z', 'On systems with SELinux, this container alone may use it.'],
  ['nocopy', 'What the image has in that place is not copied into the volume.'],
  ['cached', 'The container may see changes a little later; Docker Desktop once was faster for it.'],
  ['delegated', 'Your machine may see changes a little later; Docker Desktop once was faster for it.'],
  ['consistent', 'Both sides see changes at once.'],
]);

/** What of your machine appears where in the container; undefined for what docker would not take. */
export function explainVolume(text: string): string | undefined {
  const found = mounted.exec(text);
  if (!found) return undefined;
  const [, source, target = '', how = ''] = found;
  return [
    `${capital(explainSource(source))} appears in the container as ${code(target)}.`,
    ...how.split(',').flatMap((option) => options.get(option) ?? []),
  ].join(' ');
}

/** "type=bind,source=/srv,target=/data,readonly" */
export function explainMount(text: string): string | undefined {
  const fields = new Map(text.split(',').map((field): [string, string] => pair(field)));
  const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst');
  if (target === undefined) return undefined;
  const source = fields.get('source') ?? fields.get('src');
  const readOnly = [fields.get('readonly'), fields.get('ro')].some((value) => value !== undefined && value !== 'false');
  return [
    `${capital(mountSource(fields.get('type') ?? 'volume', source))} appears in the container as ${code(target)}.`,
    readOnly && options.get('ro'),
  ]
    .filter(Boolean)
    .join(' ');
}

function mountSource(type: string, source: string | undefined): string {
  if (type === 'tmpfs') return 'memory that is gone when the container stops';
  if (type === 'image') return `what the image ${code(source ?? '')} holds`;
  if (type === 'bind' && source !== undefined && !path.test(source))
    return `the file or folder ${code(source)} of your machine`;
  return explainSource(source);
}

function explainSource(source: string | undefined): string {
  if (source === undefined || source === '') return 'a new volume without a name';
  if (here.test(source)) {
    const below = source.replace(here, '').replace(/^[\\/]/, '');
    return below === ''
      ? 'the folder that the command is run in'
      : `${code(below)} in the folder that the command is run in`;
  }
  if (source === '.') return 'the folder that the command is run in';
  return path.test(source) ? `the file or folder ${code(source)} of your machine` : `the volume ${code(source)}`;
}

function pair(field: string): [string, string] {
  const equals = field.indexOf('=');
  return equals < 0 ? [field.trim(), ''] : [field.slice(0, equals).trim(), field.slice(equals + 1)];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
