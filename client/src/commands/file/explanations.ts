import { t } from '@vscode/l10n';
import { commands, Disposable, EventEmitter, env, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { notesFormatPage } from '../../../../server/src/editor/findings/documentation';
import {
  type AtPlace,
  type BriefExplanation,
  EXPLAIN_BRIEFLY_REQUEST,
  EXPLAIN_FILE_REQUEST,
  EXPLAIN_REQUEST,
  type FileParams,
  TREAT_LINE_REQUEST,
} from '../../../../server/src/protocol';
import { request } from '../../connection/request';
import { showInformation } from '../../dialogs/showMessage';
import { EXPLANATION_SCHEME } from '../../documents/activeNotes';
import { fileName } from '../../names/fileName';
import { tabPath } from '../../names/tabPath';
import type { Row } from '../../views/tree/rows';
import { applyEdits } from '../edits/applyEdits';
import { target } from '../target';
import { treatFile } from './treatFile';

/** The commands that explain a line or a file. */
export interface Explanations extends Disposable {
  /**
   * "Explain This Line": shows how the line was parsed and why, in a short message with actions; the details open next to the
   * notes.
   */
  readonly show: (row?: Row) => Promise<void>;
  /** "Explain This File...": shows whether the file in the editor is recognized as notes, why, and how to change that. */
  readonly showFile: () => Promise<void>;
}

/** Registers the explanations of lines and files: read-only documents whose URIs contain the request to the server. */
export function explanations(client: BaseLanguageClient): Explanations {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(EXPLANATION_SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent({ query }) {
      const params: FileParams | AtPlace = JSON.parse(query);
      const name = 'position' in params ? EXPLAIN_REQUEST : EXPLAIN_FILE_REQUEST;
      const text = await request<string>(client, name, params);
      return text ?? `${t('This is not a Markdown file. Open your notes, then run the command again.')}\n`;
    },
  });

  async function show(row?: Row): Promise<void> {
    const notes = await target(row);
    if (!notes) return;
    const { document, place } = notes;
    const brief = await request<BriefExplanation>(client, EXPLAIN_BRIEFLY_REQUEST, place);
    if (!brief) return open(addressOfLine(place));
    const actions: Record<string, () => PromiseLike<unknown>> = {
      ...(brief.canBeModule && {
        [t('Treat as a Module')]: () => applyEdits(client, document, TREAT_LINE_REQUEST, place),
      }),
      ...(!brief.isNotes && { [t('Treat as Study Notes')]: () => treatFile(client, true) }),
      ...(brief.isNotes && { [t('Open Documentation')]: () => env.openExternal(Uri.parse(notesFormatPage)) }),
      [t('Details')]: () => open(addressOfLine(place)),
    };
    const chosen = await showInformation(brief.text, ...Object.keys(actions));
    if (chosen !== undefined) await actions[chosen]?.();
  }

  async function showFile(): Promise<void> {
    const notes = await target(undefined);
    if (!notes) return;
    const file = Uri.parse(notes.place.uri);
    await open(addressOf(t('Explanation of {0}', fileName(file)), { uri: notes.place.uri }));
  }

  async function open(uri: Uri): Promise<void> {
    // The document may have been opened before the notes changed.
    changed.fire(uri);
    await workspace.openTextDocument(uri);
    const shown = { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true };
    try {
      await commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', shown);
    } catch {
      // The Markdown extension of VS Code may be disabled.
      await window.showTextDocument(uri, shown);
    }
  }

  return { show, showFile, dispose: () => Disposable.from(provider, changed).dispose() };
}

function addressOfLine({ uri, position: { line } }: AtPlace): Uri {
  const title = t('Line {0} of {1}', line + 1, fileName(Uri.parse(uri)));
  return addressOf(title, { uri, position: { line, character: 0 } });
}

function addressOf(title: string, params: FileParams | AtPlace): Uri {
  return Uri.from({ scheme: EXPLANATION_SCHEME, path: tabPath(title), query: JSON.stringify(params) });
}
