import { t } from '@vscode/l10n';
import {
  type CancellationToken,
  type DataTransfer,
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteProviderMetadata,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PASTE_MODULE_REQUEST, type PastedModules, type PasteModule } from '../../../../server/src/protocol';
import { request } from '../../connection/request';

const kind = DocumentDropOrPasteEditKind.Empty.append('studyNotes', 'module');
const TEXT = 'text/plain';
const HTML = 'text/html';
const ADDRESSES = 'text/uri-list';
const LETTER = /\p{L}/u;

/**
 * Makes modules of a link, or of a list of a course page, that is pasted or dropped into notes. The other ways to insert it remain
 * in the menu of the editor.
 */
export function pasteModules(client: BaseLanguageClient): Disposable {
  const metadata: DocumentPasteProviderMetadata = {
    pasteMimeTypes: [TEXT, HTML, ADDRESSES],
    providedPasteEditKinds: [kind],
  };
  const notes = { language: 'markdown' };
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(
      notes,
      {
        async provideDocumentPasteEdits(document, ranges, data, _, token) {
          const [range, ...others] = ranges;
          if (!range?.isEmpty || others.length > 0) return undefined;
          const modules = await pastedModules(client, document, range.start, data, token);
          if (!modules) return undefined;
          const edit = new DocumentPasteEdit(modules.text, titleOf(modules), kind);
          edit.yieldTo = yieldsTo(modules);
          return [edit];
        },
      },
      metadata,
    ),
    languages.registerDocumentDropEditProvider(
      notes,
      {
        async provideDocumentDropEdits(document, position, data, token) {
          const modules = await pastedModules(client, document, position, data, token);
          if (!modules) return undefined;
          const edit = new DocumentDropEdit(modules.text, titleOf(modules), kind);
          edit.yieldTo = yieldsTo(modules);
          return edit;
        },
      },
      { dropMimeTypes: metadata.pasteMimeTypes ?? [], providedDropEditKinds: [kind] },
    ),
  );
}

function titleOf({ titles: [first = '', ...others] }: PastedModules): string {
  return others.length === 0 ? t('Insert Module “{0}”', first) : t('Insert {0} Modules', others.length + 1);
}

/** Modules of the course are inserted at once; other links and lists as usual, and the menu offers the modules. */
function yieldsTo({ isCertain }: PastedModules): readonly DocumentDropOrPasteEditKind[] {
  return isCertain ? [] : [DocumentDropOrPasteEditKind.Text];
}

async function pastedModules(
  client: BaseLanguageClient,
  document: TextDocument,
  { line, character }: Position,
  data: DataTransfer,
  token: CancellationToken,
): Promise<PastedModules | undefined> {
  // Modules are inserted into lines without words, so that other pastes need not send a page to the server.
  if (LETTER.test(document.lineAt(line).text)) return undefined;
  const [addresses, plain, html] = await Promise.all([ADDRESSES, TEXT, HTML].map((type) => data.get(type)?.asString()));
  const text = firstAddress(addresses) ?? plain;
  if (text === undefined || token.isCancellationRequested) return undefined;
  const params: PasteModule = {
    uri: document.uri.toString(),
    position: { line, character },
    text,
    ...(html && { html }),
  };
  return request<PastedModules>(client, PASTE_MODULE_REQUEST, params, token);
}

/** Returns the first web address of a list of addresses, in which lines after "#" are comments. */
function firstAddress(list: string | undefined): string | undefined {
  return list?.split(/\r?\n/).find((line) => /^https?:/i.test(line));
}
