import { Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AtPlace, explainRequest } from '../../../server/src/protocol';
import { tabTitle } from '../tabTitle';
import type { Row } from '../views/rows';
import { target } from './target';

const scheme = 'study-notes-line';

export interface Explanations extends Disposable {
  /** "Show How This Line Was Read": what spoke for its being a module or none, beside the notes. */
  readonly show: (row?: Row) => Promise<void>;
}

/** The explanations of lines: documents that nobody can edit, with the line in their addresses. */
export function explanations(client: BaseLanguageClient): Explanations {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    async provideTextDocumentContent({ query }) {
      const place: AtPlace = JSON.parse(query);
      const text = await client.sendRequest<string | null>(explainRequest, place);
      return text ?? 'Study Notes reads no Markdown there. Open the notes, and ask again.\n';
    },
  });

  async function show(row?: Row): Promise<void> {
    const notes = await target(row);
    if (!notes) return;
    const uri = addressOf(notes.place);
    // It may be open since before the notes changed.
    changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
  }

  return { show, dispose: () => Disposable.from(provider, changed).dispose() };
}

function addressOf({ uri, position: { line } }: AtPlace): Uri {
  return Uri.from({
    scheme,
    path: tabTitle(`Line ${line + 1}`, Uri.parse(uri)),
    query: JSON.stringify({ uri, position: { line, character: 0 } }),
  });
}
