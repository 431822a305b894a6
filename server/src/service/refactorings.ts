import type { CodeAction } from 'vscode-languageserver-types';
import { offsetOf } from '../answers/range';
import { type ActionsAsked, wants } from '../editor/findings/codeActions';
import { type RefactoringContext, refactor } from '../editor/refactor/refactor';
import { refactoringChoices } from '../editor/refactor/refactoringChoices';
import { type RefactoringData, refactorings, wantsRefactorings } from '../editor/refactor/refactorings';
import { resolveRefactoring } from '../editor/refactor/resolveRefactoring';
import type { Notebook } from '../notes/model/notebook';
import type { AskRefactoring, Place, RefactoringChoices, Refused, TextEdits } from '../protocol';
import type { DocumentStore } from './documentStore';

/** What is asked about notes in another order or form. */
export class Refactorings {
  readonly #documents: DocumentStore;
  readonly #contextOf: (uri: string, notebook: Notebook) => RefactoringContext;

  constructor(documents: DocumentStore, contextOf: (uri: string, notebook: Notebook) => RefactoringContext) {
    this.#documents = documents;
    this.#contextOf = contextOf;
  }

  /** What can be done at a place, still without edits. */
  offers(uri: string, asked: ActionsAsked): CodeAction[] {
    if (!wantsRefactorings(asked)) return [];
    const version = this.#documents.get(uri)?.version;
    const offered = this.#ask(uri, (notebook, { syllabus }) =>
      refactorings(notebook, uri, version, asked.range, syllabus),
    );
    const { only } = asked;
    return offered?.filter(({ kind }) => !only || (kind !== undefined && wants(only, kind))) ?? [];
  }

  /** Resolves an offer to its edit or to the reason for none; returns it unchanged if the notes have changed since. */
  resolve(action: CodeAction, annotates: boolean): CodeAction | Refused {
    const data: RefactoringData | undefined = action.data;
    if (!data || this.#documents.get(data.uri)?.version !== data.version) return action;
    const resolved = this.#ask(data.uri, (notebook, context) =>
      resolveRefactoring(notebook, action, data, context, annotates),
    );
    return resolved ?? action;
  }

  edits({ uri, position, refactoring }: AskRefactoring): TextEdits | Refused | undefined {
    return this.#ask(uri, (notebook, context) =>
      refactor(notebook, offsetOf(notebook, position), refactoring, context),
    );
  }

  choices(uri: string, position: Place): RefactoringChoices | undefined {
    return this.#ask(uri, (notebook, { syllabus }) =>
      refactoringChoices(notebook, offsetOf(notebook, position), syllabus),
    );
  }

  #ask<Answer>(uri: string, feature: (notebook: Notebook, context: RefactoringContext) => Answer): Answer | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    return notebook?.isNotebook ? feature(notebook, this.#contextOf(uri, notebook)) : undefined;
  }
}
