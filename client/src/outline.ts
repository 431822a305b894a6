import type { Middleware } from 'vscode-languageclient';

/** Keeps requests for the outline of other languages from the server, which registers for all of them to come after VS Code's own. */
export const outlineMiddleware: Middleware = {
  provideDocumentSymbols: (document, token, next) => (document.languageId === 'markdown' ? next(document, token) : []),
};
