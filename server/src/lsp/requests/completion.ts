import { type CompletionList, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver';
import type { CompletionTrigger } from '../../answers/completionList';
import type { Service } from '../../service';
import type { Cursor } from '../../service/completion';
import type { AddClientCompletions } from './clientCompletion';

/** Answers completion requests after the specifications of the commands at the cursor are loaded. */
export function answeringCompletion(
  service: Service,
  askClients: AddClientCompletions,
): (params: CompletionParams) => Promise<CompletionList> {
  /** The cursor of the last list that opened automatically; it may have been closed since. */
  let shown: Cursor | undefined;

  function triggerOf({ context }: CompletionParams, cursor: Cursor | undefined): CompletionTrigger {
    if (context?.triggerKind === CompletionTriggerKind.TriggerCharacter) return 'character';
    if (context?.triggerKind === CompletionTriggerKind.TriggerForIncompleteCompletions) return 'narrowed';
    // VS Code then sends the same request as if the user had requested the list.
    return isShortened(shown, cursor) ? 'shortened' : 'invoked';
  }

  return async (params) => {
    const place = { uri: params.textDocument.uri, position: params.position };
    const cursor = service.completion.cursor(place.uri, place.position);
    const trigger = triggerOf(params, cursor);
    const known = service.completion.candidates(place.uri, place.position, params.context?.triggerCharacter);
    const candidates = await askClients(place, known);
    const list = service.completion.list(place.uri, place.position, candidates, trigger);
    shown = trigger !== 'invoked' && list.items.some(({ textEdit }) => textEdit) ? cursor : undefined;
    return list;
  };
}

/** Returns whether the only change of the line is that text before the cursor was removed. */
function isShortened(before: Cursor | undefined, now: Cursor | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    before.uri === now.uri &&
    before.line === now.line &&
    before.after === now.after &&
    before.before !== now.before &&
    before.before.startsWith(now.before)
  );
}
