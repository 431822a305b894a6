import { CodeActionTriggerKind } from 'vscode-languageserver';
import type { EditorCapabilities } from '../../editor/findings/ignoreActions';
import { briefExplanation } from '../../notes/explain/briefExplanation';
import { explanationText } from '../../notes/explain/explanationText';
import { fileExplanationText, fileStatus } from '../../notes/explain/fileExplanation';
import {
  ADD_TIME_REQUEST,
  type AddTime,
  type AtPlace,
  type BriefExplanation,
  EXPLAIN_BRIEFLY_REQUEST,
  EXPLAIN_FILE_REQUEST,
  EXPLAIN_REQUEST,
  FILE_STATUS_REQUEST,
  type FileParams,
  INSERT_TIME_REQUEST,
  type InFiles,
  type InsertTime,
  MODULE_CHOICES_REQUEST,
  NEW_AREA_REQUEST,
  type NewArea,
  NOTES_REQUEST,
  type NotesParams,
  OVERVIEW_FILE_REQUEST,
  OVERVIEW_REQUEST,
  type OverviewFileParams,
  type OverviewParams,
  PASTE_MODULE_REQUEST,
  type PasteModule,
  type TextEdits,
  TREAT_FILE_REQUEST,
  TREAT_LINE_REQUEST,
  TREE_REQUEST,
  type TreatFile,
  type TreeParams,
} from '../../protocol';
import { NEW_SYLLABUS_REQUEST, type NewSyllabusParams } from '../../protocol/syllabus';
import { untilCancelled } from '../../text/steps';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import type { NotesFiles } from '../workspace/notesFiles';
import type { ReadSpecifications } from './specifications';

/** Answers requests of the editor about one document. */
export function answerDocumentRequests(
  session: Session,
  readSpecifications: ReadSpecifications,
  editor: EditorCapabilities,
): void {
  answerOutline(session);
  answerCodeActions(session, readSpecifications, editor);
  answerAdditions(session);
  answerReports(session);
  answerExplanations(session);
}

function answerOutline({ connection, client, service, answer }: Session): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    // An editor with built-in Markdown support lists the headings already.
    answer([], () => service.symbols(uri, client.hasMarkdownFeatures)),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }) => answer([], () => service.folding(uri)));
}

function answerCodeActions(
  { connection, service, answer }: Session,
  readSpecifications: ReadSpecifications,
  editor: EditorCapabilities,
): void {
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only, triggerKind } }) => {
    const isAutomatic = triggerKind === CodeActionTriggerKind.Automatic;
    const text = service.openText(uri);
    const steps = service.codeActionsInSteps(uri, { range, only, isAutomatic, ...editor });
    // Edits for a text that has changed meanwhile would be applied at wrong positions.
    const isSameText = () => service.openText(uri) === text;
    // Fixes of the whole text, also on save, include those of commands whose specifications may not be read yet.
    const missing = () => (only?.some((kind) => kind.startsWith('source')) ? service.commands.missing(uri) : []);
    return answer([], async () => {
      if (missing().length > 0) await readSpecifications(missing);
      const actions = await runInSlices(
        untilCancelled(() => !isSameText(), steps),
        createTimeSlicer(),
      );
      return actions ?? [];
    });
  });
}

/** Answers requests for edits that add modules, areas and times. */
function answerAdditions({ connection, service, answer }: Session): void {
  connection.onRequest(MODULE_CHOICES_REQUEST, ({ uri, position }: AtPlace) =>
    answer([], () => service.additions.moduleChoices(uri, position)),
  );
  connection.onRequest(PASTE_MODULE_REQUEST, (params: PasteModule) =>
    answer(null, () => service.additions.pastedModules(params) ?? null),
  );
  connection.onRequest(NEW_SYLLABUS_REQUEST, (params: NewSyllabusParams) =>
    answer(null, () => service.additions.newSyllabus(params) ?? null),
  );
  connection.onRequest(NEW_AREA_REQUEST, (params: NewArea) =>
    answer(null, () => service.additions.newArea(params) ?? null),
  );
  connection.onRequest<TextEdits | InFiles | null, void>(INSERT_TIME_REQUEST, (params: InsertTime) =>
    answer(null, () => service.additions.insertTime(params) ?? null),
  );
  connection.onRequest<TextEdits | InFiles | null, void>(ADD_TIME_REQUEST, (params: AddTime) =>
    answer(null, () => service.additions.addTime(params) ?? null),
  );
}

function answerReports({ connection, service, answer }: Session): void {
  connection.onRequest(OVERVIEW_REQUEST, (params: OverviewParams) =>
    answer(null, () => service.reports.overview(params) ?? null),
  );
  connection.onRequest(OVERVIEW_FILE_REQUEST, (params: OverviewFileParams) =>
    answer(null, () => service.reports.overviewFile(params) ?? null),
  );
}

/** Answers why lines and files are read as they are, and requests for edits that change it. */
function answerExplanations({ connection, service, answer }: Session): void {
  connection.onRequest(EXPLAIN_REQUEST, ({ uri, position }: AtPlace) =>
    answer(null, () => {
      const explanation = service.explanations.explain(uri, position);
      return explanation ? explanationText(explanation) : null;
    }),
  );
  connection.onRequest(EXPLAIN_BRIEFLY_REQUEST, ({ uri, position }: AtPlace) =>
    answer<BriefExplanation | null>(null, () => {
      const explanation = service.explanations.explain(uri, position);
      if (!explanation) return null;
      return {
        text: briefExplanation(explanation),
        canBeModule: service.explanations.treatLine(uri, position) !== undefined,
        isNotes: explanation.file.isNotes,
      };
    }),
  );
  connection.onRequest<TextEdits | null, void>(TREAT_LINE_REQUEST, ({ uri, position }: AtPlace) =>
    answer(null, () => service.explanations.treatLine(uri, position) ?? null),
  );
  connection.onRequest(FILE_STATUS_REQUEST, ({ uri }: FileParams) =>
    answer(null, () => {
      const state = service.explanations.fileState(uri);
      return state ? fileStatus(state, service.isNamedSyllabus(uri)) : null;
    }),
  );
  connection.onRequest(EXPLAIN_FILE_REQUEST, ({ uri }: FileParams) =>
    answer(null, () => {
      const explanation = service.explanations.explainFile(uri);
      return explanation ? fileExplanationText(explanation, service.isNamedSyllabus(uri)) : null;
    }),
  );
  connection.onRequest(TREAT_FILE_REQUEST, (params: TreatFile) =>
    answer(null, () => service.explanations.treatFile(params) ?? null),
  );
}

/** Answers requests about all notes, once the settings are in use. */
export function answerWorkspaceRequests(
  { connection, answer, publisher }: Session,
  notesFiles: NotesFiles,
  settled: () => Promise<void>,
): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await settled();
    return answer([], () => notesFiles.symbols(query, token));
  });
  connection.onRequest(TREE_REQUEST, async (params: TreeParams | null) => {
    publisher.showTree();
    await settled();
    return answer({ version: 0, notesFiles: [], unread: 0 }, () => notesFiles.tree(params ?? { again: false }));
  });
  connection.onRequest(NOTES_REQUEST, async ({ uri }: NotesParams) => {
    await settled();
    return answer(null, async () => (await notesFiles.notes(uri)) ?? null);
  });
}
