import { CodeActionTriggerKind, type Connection } from 'vscode-languageserver';
import type { EditorCapabilities } from '../../editor/findings/ignoreActions';
import { briefExplanation } from '../../notes/explain/briefExplanation';
import { explanationText } from '../../notes/explain/explanationText';
import { fileExplanationText, fileStatus } from '../../notes/explain/fileExplanation';
import {
  type AddTime,
  type AskFile,
  type AskNotes,
  type AskOverview,
  type AskOverviewFile,
  type AskTree,
  type AtPlace,
  addTimeRequest,
  type BriefExplanation,
  explainBrieflyRequest,
  explainFileRequest,
  explainRequest,
  fileStatusRequest,
  type InFiles,
  type InsertTime,
  insertTimeRequest,
  moduleChoicesRequest,
  type NewArea,
  newAreaRequest,
  notesRequest,
  overviewFileRequest,
  overviewRequest,
  type PasteModule,
  pasteModuleRequest,
  type TextEdits,
  type TreatFile,
  treatFileRequest,
  treatLineRequest,
  treeRequest,
} from '../../protocol';
import type { Service } from '../../service';
import { untilCancelled } from '../../text/steps';
import type { Answer } from '../connection/answer';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import type { NotesFiles } from '../workspace/notesFiles';
import type { ReadSpecifications } from './specifications';

/** Answers requests of the editor about one document. */
export function answerQuestions(
  connection: Connection,
  service: Service,
  answer: Answer,
  readSpecifications: ReadSpecifications,
  editor: EditorCapabilities,
): void {
  connection.onFoldingRanges(({ textDocument: { uri } }) => answer([], () => service.folding(uri)));
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only, triggerKind } }) => {
    const isAutomatic = triggerKind === CodeActionTriggerKind.Automatic;
    const text = service.openText(uri);
    const steps = service.codeActionsInSteps(uri, { range, only, isAutomatic, ...editor });
    // Edits of a text that has changed meanwhile would be applied at wrong places.
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
  connection.onRequest(moduleChoicesRequest, ({ uri, position }: AtPlace) =>
    answer([], () => service.additions.moduleChoices(uri, position)),
  );
  connection.onRequest(pasteModuleRequest, (asked: PasteModule) =>
    answer(null, () => service.additions.pastedModule(asked) ?? null),
  );
  connection.onRequest(newAreaRequest, (asked: NewArea) =>
    answer(null, () => service.additions.newArea(asked) ?? null),
  );
  connection.onRequest<TextEdits | InFiles | null, void>(insertTimeRequest, (asked: InsertTime) =>
    answer(null, () => service.additions.insertTime(asked) ?? null),
  );
  connection.onRequest<TextEdits | InFiles | null, void>(addTimeRequest, (asked: AddTime) =>
    answer(null, () => service.additions.addTime(asked) ?? null),
  );
  connection.onRequest(overviewRequest, (asked: AskOverview) =>
    answer(null, () => service.reports.overview(asked) ?? null),
  );
  connection.onRequest(overviewFileRequest, (asked: AskOverviewFile) =>
    answer(null, () => service.reports.overviewFile(asked) ?? null),
  );
  connection.onRequest(explainRequest, ({ uri, position }: AtPlace) =>
    answer(null, () => {
      const explanation = service.explanations.explain(uri, position);
      return explanation ? explanationText(explanation) : null;
    }),
  );
  connection.onRequest(explainBrieflyRequest, ({ uri, position }: AtPlace) =>
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
  connection.onRequest<TextEdits | null, void>(treatLineRequest, ({ uri, position }: AtPlace) =>
    answer(null, () => service.explanations.treatLine(uri, position) ?? null),
  );
  connection.onRequest(fileStatusRequest, ({ uri }: AskFile) =>
    answer(null, () => {
      const state = service.explanations.fileState(uri);
      return state ? fileStatus(state, service.isNamedSyllabus(uri)) : null;
    }),
  );
  connection.onRequest(explainFileRequest, ({ uri }: AskFile) =>
    answer(null, () => {
      const explanation = service.explanations.explainFile(uri);
      return explanation ? fileExplanationText(explanation, service.isNamedSyllabus(uri)) : null;
    }),
  );
  connection.onRequest(treatFileRequest, (asked: TreatFile) =>
    answer(null, () => service.explanations.treatFile(asked) ?? null),
  );
}

/** Answers requests about all notes, once the settings are in use. */
export function answerWorkspaceQuestions(
  connection: Connection,
  notesFiles: NotesFiles,
  answer: Answer,
  settled: () => Promise<void>,
  showTree: () => void,
): void {
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await settled();
    return answer([], () => notesFiles.symbols(query, token));
  });
  connection.onRequest(treeRequest, async (asked: AskTree | null) => {
    showTree();
    await settled();
    return answer({ version: 0, notesFiles: [], unread: 0 }, () => notesFiles.tree(asked ?? { again: false }));
  });
  connection.onRequest(notesRequest, async ({ uri }: AskNotes) => {
    await settled();
    return answer(null, async () => (await notesFiles.notes(uri)) ?? null);
  });
}
