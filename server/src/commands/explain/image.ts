import { t } from '@vscode/l10n';
import { joinSentences } from '../../text/language';
import { code, escapeMarkdown } from '../../text/markdown';
import type { Value } from '../catalog/specification';

/** Matches the path, tag and digest of an image: "registry.example:5000/team/app:1.2@sha256:..." */
const REFERENCE = /^([\w][\w.:/-]*?)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{6,64}))?$/;

/** Matches a first part of the path that is a registry: "ghcr.io", "localhost:5000". */
const HOST = /[.:]|^localhost$/;

/** Matches the start of an image ID: "3fa85f64". */
const IMAGE_ID = /^(?=.*\d)[0-9a-f]{6,64}$/;

/** Explains the registry, name and tag of an image, with the description of a popular one; `undefined` for other words. */
export function explainImage(text: string, common: readonly Value[]): string | undefined {
  if (text === 'scratch') return t('An empty image, for images that are built from scratch.');
  if (IMAGE_ID.test(text)) return t('The image whose ID starts with {0}.', code(text));
  const found = REFERENCE.exec(text);
  if (!found) return undefined;
  const [, path = '', tag, digest] = found;
  const parts = path.split('/');
  const registry = parts.length > 1 && HOST.test(parts[0] ?? '') ? parts[0] : undefined;
  const name = registry === undefined ? path : parts.slice(1).join('/');
  const about = registry === undefined || registry === 'docker.io' ? aboutOf(name, common) : undefined;
  return joinSentences([
    t(
      'The image {0}, {1}, from {2}.',
      code(name),
      version(tag, digest),
      registry === undefined ? 'Docker Hub' : code(registry),
    ),
    about && sentence(escapeMarkdown(about)),
  ]);
}

function version(tag: string | undefined, digest: string | undefined): string {
  if (digest !== undefined) return t('digest {0}', code(digest));
  return tag === undefined ? t('tag `latest` (the default)') : t('tag {0}', code(tag));
}

function aboutOf(name: string, common: readonly Value[]): string | undefined {
  const own = name.replace(/^library\//, '');
  return common.find((image) => image.name.replace(/:.*/, '') === own)?.about;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
