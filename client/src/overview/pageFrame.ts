import { t } from '@vscode/l10n';
import { Uri, type Webview } from 'vscode';
import { usedLanguage } from '../../../server/src/text/language';

/** The folders of the extension that the page may load from. */
export function pageFolders(extension: Uri): Uri[] {
  return [Uri.joinPath(extension, 'client/overview'), Uri.joinPath(extension, 'dist')];
}

/**
 * Returns the HTML page of the overview. It loads one style sheet and one script only: titles come from notes that are not
 * trusted.
 */
export function pageFrame(webview: Webview, extension: Uri): string {
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(extension, file)).toString();
  const nonce = Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-');
  return `<!doctype html>
<html lang="${usedLanguage()}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${t('Overview')}</title>
  <link rel="stylesheet" nonce="${nonce}" href="${address('client/overview/page.css')}">
  <script nonce="${nonce}" src="${address('dist/overview.js')}" defer></script>
</head>
<body><main></main></body>
</html>`;
}
