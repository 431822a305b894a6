import type { CodeAction } from 'vscode-languageserver-types';
import { offsetOf } from '../answers/range';
import { type ActionsRequest, wants } from '../editor/findings/codeActions';
import { type RefactoringContext, refactor } from '../editor/refactor/refactor';
import { refactoringChoices } from '../editor/refactor/refactoringChoices';
import { type RefactoringData, refactorings, wantsRefactorings } from '../editor/refactor/refactorings';
import { resolveRefactoring } from '../editor/refactor/resolveRefactoring';
import type { Notes } from '../notes/model/notes';
import type { Place, RefactoringChoices, RefactorParams, Refused, TextEdits } from '../protocol';
import type { DocumentStore } from './documentStore';

/** Requests for refactorings. */
export class Refactorings {
  readonly #documents: DocumentStore;
  readonly #contextOf: (uri: string, notes: Notes) => RefactoringContext;

  constructor(documents: DocumentStore, contextOf: (uri: string, notes: Notes) => RefactoringContext) {
    this.#documents = documents;
    this.#contextOf = contextOf;
  }

  /** Returns the refactorings at a position, without edits, which are resolved later. */
  offers(uri: string, params: ActionsRequest): CodeAction[] {
    if (!wantsRefactorings(params)) return [];
    const version = this.#documents.get(uri)?.version;
    const offered = this.#ask(uri, (notes, { syllabus }) => refactorings(notes, uri, version, params.range, syllabus));
    const { only } = params;
    return offered?.filter(({ kind }) => !only || (kind !== undefined && wants(only, kind))) ?? [];
  }

  /** Resolves an offer to its edit or to the reason for none; returns it unchanged if the notes have changed since. */
  resolve(action: CodeAction, annotates: boolean): CodeAction | Refused {
    const data: RefactoringData | undefined = action.data;
    if (!data || this.#documents.get(data.uri)?.version !== data.version) return action;
    const resolved = this.#ask(data.uri, (notes, context) =>
      resolveRefactoring(notes, action, data, context, annotates),
    );
    return resolved ?? action;
  }

  edits({ uri, position, refactoring }: RefactorParams): TextEdits | Refused | undefined {
    return this.#ask(uri, (notes, context) => refactor(notes, offsetOf(notes, position), refactoring, context));
  }

  choices(uri: string, position: Place): RefactoringChoices | undefined {
    return this.#ask(uri, (notes, { syllabus }) => refactoringChoices(notes, offsetOf(notes, position), syllabus));
  }

  #ask<Answer>(uri: string, feature: (notes: Notes, context: RefactoringContext) => Answer): Answer | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes?.isNotes ? feature(notes, this.#contextOf(uri, notes)) : undefined;
  }
}
