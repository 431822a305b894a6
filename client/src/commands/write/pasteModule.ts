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
import { PASTE_MODULE_REQUEST, type PastedModule, type PasteModule } from '../../../../server/src/protocol';

const kind = DocumentDropOrPasteEditKind.Empty.append('studyNotes', 'module');
const TEXT = 'text/plain';
const HTML = 'text/html';
const ADDRESSES = 'text/uri-list';

/** Makes a module of a link that is pasted or dropped into notes. The other ways to insert it remain in the menu of the editor. */
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
          const module = await pastedModule(client, document, range.start, data, token);
          if (!module) return undefined;
          const edit = new DocumentPasteEdit(module.text, titleOf(module), kind);
          edit.yieldTo = yieldsTo(module);
          return [edit];
        },
      },
      metadata,
    ),
    languages.registerDocumentDropEditProvider(
      notes,
      {
        async provideDocumentDropEdits(document, position, data, token) {
          const module = await pastedModule(client, document, position, data, token);
          if (!module) return undefined;
          const edit = new DocumentDropEdit(module.text, titleOf(module), kind);
          edit.yieldTo = yieldsTo(module);
          return edit;
        },
      },
      { dropMimeTypes: metadata.pasteMimeTypes ?? [], providedDropEditKinds: [kind] },
    ),
  );
}

function titleOf({ title }: PastedModule): string {
  return `Insert Module “${title}”`;
}

/** A link of the course becomes a module at once; other links are inserted as usual, and the menu offers the module. */
function yieldsTo({ isInSyllabus }: PastedModule): readonly DocumentDropOrPasteEditKind[] {
  return isInSyllabus ? [] : [DocumentDropOrPasteEditKind.Text];
}

async function pastedModule(
  client: BaseLanguageClient,
  { uri }: TextDocument,
  { line, character }: Position,
  data: DataTransfer,
  token: CancellationToken,
): Promise<PastedModule | undefined> {
  const [addresses, plain, html] = await Promise.all([ADDRESSES, TEXT, HTML].map((type) => data.get(type)?.asString()));
  const text = firstAddress(addresses) ?? plain;
  if (text === undefined || token.isCancellationRequested) return undefined;
  const params: PasteModule = { uri: uri.toString(), position: { line, character }, text, ...(html && { html }) };
  return (await client.sendRequest<PastedModule | null>(PASTE_MODULE_REQUEST, params, token)) ?? undefined;
}

/** Returns the first web address of a list of addresses, in which lines after "#" are comments. */
function firstAddress(list: string | undefined): string | undefined {
  return list?.split(/\r?\n/).find((line) => /^https?:/i.test(line));
}
