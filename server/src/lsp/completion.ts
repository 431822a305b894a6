import { type CompletionList, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import type { CompletionTrigger } from '../features/completionList';
import type { AtPlace } from '../protocol';
import type { Service } from '../service';
import type { AskClients } from './clientCompletion';

/** Answers requests for completion, once all is known of the commands that they are about. */
export function answeringCompletion(
  service: Service,
  askClients: AskClients,
): (params: CompletionParams) => Promise<CompletionList> {
  /** Where a list was shown last that nobody asked for; it may have been closed since. */
  let shown: AtPlace | undefined;

  function triggerOf({ textDocument: { uri }, position, context }: CompletionParams): CompletionTrigger {
    if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return 'character';
    if (context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return 'narrowed';
    // VS Code then asks as if the user had asked.
    const isShortened =
      shown?.uri === uri && shown.position.line === position.line && position.character <= shown.position.character;
    return isShortened ? 'shortened' : 'invoked';
  }

  return async (params) => {
    const place = { uri: params.textDocument.uri, position: params.position };
    const trigger = triggerOf(params);
    const known = service.completion.candidates(place.uri, place.position, params.context?.triggerCharacter);
    const candidates = await askClients(place, known);
    const list = service.completion.list(place.uri, place.position, candidates, trigger);
    shown = trigger !== 'invoked' && list.items.some(({ textEdit }) => textEdit) ? place : undefined;
    return list;
  };
}
