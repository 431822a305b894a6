import { t } from '@vscode/l10n';
import { joinSentences } from '../../text/language';
import { code } from '../../text/markdown';

/** Matches the source, target and options of a volume: "/srv/data:/data:ro", "C:\\data:/data". */
const MOUNTED = /^(?:([A-Za-z]:[\\/][^:]*|[^:]+):)?((?:[A-Za-z]:)?[\\/$~][^:]*)(?::([\w,-]+))?$/;

/** Matches a source in the working folder: "$(pwd)/html", "${PWD}", "%cd%". */
const HERE = /^(?:\$\(pwd\)|`pwd`|\$\{?PWD\}?|%cd%)/i;

/** Matches a path, unlike the name of a volume. */
const PATH = /^(?:[./~\\$%`]|[A-Za-z]:[\\/])/;

const options = (): ReadonlyMap<string, string> =>
  new Map([
    ['ro', t('The container can read it but not change it.')],
    ['rw', t('The container can read and change it (the default).')],
    ['z', t('With SELinux, it is shared with other containers.')],
    ['Z', t('With SELinux, it is private to this container.')],
    ['nocopy', t('Existing files of the image are not copied to the volume.')],
    [
      'cached',
      t('The container may see changes with a delay, which was faster in earlier versions of Docker Desktop.'),
    ],
    [
      'delegated',
      t('Your machine may see changes with a delay, which was faster in earlier versions of Docker Desktop.'),
    ],
    ['consistent', t('Your machine and the container see changes immediately.')],
  ]);

/** Explains the source and target of a volume; `undefined` if docker would reject it. */
export function explainVolume(text: string): string | undefined {
  const found = MOUNTED.exec(text);
  if (!found) return undefined;
  const [, source, target = '', how = ''] = found;
  const texts = options();
  return joinSentences([
    t('Mounts {0} at {1} in the container.', explainSource(source), code(target)),
    ...how.split(',').flatMap((option) => texts.get(option) ?? []),
  ]);
}

/** Explains a mount such as "type=bind,source=/srv,target=/data,readonly"; `undefined` if docker would reject it. */
export function explainMount(text: string): string | undefined {
  const fields = new Map(text.split(',').map((field): [string, string] => pair(field)));
  const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst');
  if (target === undefined) return undefined;
  const source = fields.get('source') ?? fields.get('src');
  const readOnly = [fields.get('readonly'), fields.get('ro')].some((value) => value !== undefined && value !== 'false');
  return joinSentences([
    t('Mounts {0} at {1} in the container.', mountSource(fields.get('type') ?? 'volume', source), code(target)),
    readOnly && options().get('ro'),
  ]);
}

function mountSource(type: string, source: string | undefined): string {
  if (type === 'tmpfs') return t('a temporary file system in memory');
  if (type === 'image') return t('the content of the image {0}', code(source ?? ''));
  if (type === 'bind' && source !== undefined && !PATH.test(source))
    return t('the file or folder {0} on your machine', code(source));
  return explainSource(source);
}

function explainSource(source: string | undefined): string {
  if (source === undefined || source === '') return t('a new anonymous volume');
  if (HERE.test(source)) {
    const below = source.replace(HERE, '').replace(/^[\\/]/, '');
    return below === '' ? t('the current folder') : t('{0} in the current folder', code(below));
  }
  if (source === '.') return t('the current folder');
  return PATH.test(source)
    ? t('the file or folder {0} on your machine', code(source))
    : t('the volume {0}', code(source));
}

function pair(field: string): [string, string] {
  const equals = field.indexOf('=');
  return equals < 0 ? [field.trim(), ''] : [field.slice(0, equals).trim(), field.slice(equals + 1)];
}
