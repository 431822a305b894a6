import { t } from '@vscode/l10n';
import type { Breakage } from './brokenLinks';

/** Returns the message about a broken link or image. `isClosed` is false if it ends before its address. */
export function brokenLinkText(breakage: Breakage, title: string, isImage: boolean, isClosed: boolean): string {
  switch (breakage) {
    case 'apart':
      return isImage
        ? t('“{0}” is not an image: remove the space before its address.', title)
        : t('“{0}” is not a link: remove the space before its address.', title);
    case 'unclosed':
      return isImage
        ? t('“{0}” is not an image: close the bracket after its address.', title)
        : t('“{0}” is not a link: close the bracket after its address.', title);
    case 'reversed':
      return isImage
        ? t('“{0}” is not an image: swap its round and square brackets.', title)
        : t('“{0}” is not a link: swap its round and square brackets.', title);
    case 'empty':
      if (isClosed)
        return isImage ? t('The image “{0}” has no address.', title) : t('The link “{0}” has no address.', title);
      return isImage
        ? t('“{0}” is not an image: it ends before its address.', title)
        : t('“{0}” is not a link: it ends before its address.', title);
    case 'spaced':
      return isImage
        ? t('“{0}” is not an image: remove the space from its address.', title)
        : t('“{0}” is not a link: remove the space from its address.', title);
  }
}
