import { env, Uri } from 'vscode';
import { pageOf } from '../../views/tree/page';
import type { Row } from '../../views/tree/rows';

/** "Open Link": opens the page that a module's title links to. */
export async function openLink(row?: Row): Promise<void> {
  const page = row && pageOf(row.entry);
  if (page) await env.openExternal(Uri.parse(page));
}
