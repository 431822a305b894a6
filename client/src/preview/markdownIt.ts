import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { type Uri, workspace } from 'vscode';
import type { ReadingOptions } from './readShown';
import { withTimes } from './withTimes';

/** What a text was parsed to, while it is kept. */
interface Parsed {
  readonly source: string;
  readonly NewToken: typeof Token;
}

/**
 * Called by the editor's Markdown with the parser of its previews: times become badges, and areas show their sums. Only what
 * is rendered is changed. What is parsed answers other questions too, after each key, in every Markdown file.
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

/** A fault of ours must not cost the user the preview: it is logged once, and the text is shown without badges. */
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
