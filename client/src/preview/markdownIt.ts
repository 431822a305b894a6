import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { type Uri, workspace } from 'vscode';
import type { ReadingOptions } from './readShown';
import { withTimes } from './withTimes';

/** A parsed text with its source. */
interface Parsed {
  readonly source: string;
  readonly NewToken: typeof Token;
}

/**
 * Extends the parser of VS Code's Markdown preview: times become badges, and areas show their totals. Changes only the rendering,
 * because VS Code also uses the parsed tokens for other features, at each keystroke in any Markdown file.
 */
export function extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt {
  const parsed = new WeakMap<readonly Token[], Parsed>();
  markdownIt.core.ruler.push('study_notes', ({ tokens, src, Token: NewToken }) => {
    parsed.set(tokens, { source: src, NewToken });
  });
  const { renderer } = markdownIt;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => {
    const found = parsed.get(tokens);
    if (!found) return render(tokens, options, env);
    return render(withTimesOrAsTheyAre(tokens, found, env.currentDocument), options, env);
  };
  return markdownIt;
}

/** Adds badges. An error is logged once and the text is shown without badges, so that the preview still works. */
function withTimesOrAsTheyAre(tokens: Token[], { source, NewToken }: Parsed, document: Uri | undefined): Token[] {
  try {
    return withTimes(tokens, source, readingOptions(document), NewToken);
  } catch (error) {
    if (!logged) console.error(error);
    logged = true;
    return tokens;
  }
}

let logged = false;

function readingOptions(document: Uri | undefined): ReadingOptions {
  const settings = workspace.getConfiguration('studyNotes', document);
  return {
    uri: document?.toString(),
    folder: document && workspace.getWorkspaceFolder(document)?.uri.toString(),
    levels: settings.get('levels'),
    files: settings.get('files'),
  };
}
