import type { InlayHint } from 'vscode-languageserver';
import type { Settings } from '../../service/settings/settings';
import type { Session } from '../session';

/** The handler of inlay hint requests. */
export interface InlayHintAnswers {
  /** Applies changed settings. */
  use(settings: Settings): void;
  /** Makes the editor request inlay hints again, because something other than the text changed. */
  refresh(): void;
}

/**
 * Answers with the totals after titles, once the first settings are in use. Editors request them after each edit; a refresh is
 * sent only when settings or linked files change a hint.
 */
export function answerInlayHints({ connection, client, service, answer }: Session): InlayHintAnswers {
  const { inlayHint } = connection.languages;
  let settle: () => void;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let before: string | undefined;

  inlayHint.on(async ({ textDocument: { uri }, range }) => {
    await settled;
    // `data` identifies the document when a hint is resolved.
    return answer([], () => service.inlayHints.inRange(uri, range).map((hint) => ({ ...hint, data: uri })));
  });
  inlayHint.resolve((hint) => answer(hint, () => withTooltip(hint)));

  function withTooltip(hint: InlayHint): InlayHint {
    const tooltip = service.inlayHints.tooltip(String(hint.data), hint.position);
    return tooltip === undefined ? hint : { ...hint, tooltip };
  }

  function refresh(): void {
    if (client.refreshesInlayHints) void answer(undefined, () => inlayHint.refresh());
  }

  return {
    use({ inlayHints, levels, files, syllabus }) {
      settle();
      const now = JSON.stringify([inlayHints, levels, files, syllabus]);
      const isOther = before !== undefined && before !== now;
      before = now;
      if (isOther) refresh();
    },
    refresh,
  };
}
