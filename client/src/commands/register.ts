import { Disposable, type Memento, type TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FIXED_COMMAND,
  type FixedProblems,
  GO_TO_COMMAND,
  IGNORE_COMMAND,
  KEEP_TYPED_COMMAND,
  OFFER_MOVE_COMMAND,
  type OfferMove,
  RUN_CODE_COMMAND,
} from '../../../server/src/protocol';
import { showInformation } from '../dialogs/showMessage';
import type { Overviews } from '../overview/overviews';
import type { TextFiles } from '../storage/textFiles';
import type { Timer } from '../timer/timer';
import type { NotesFiles } from '../views/tree/notesFiles';
import type { Row } from '../views/tree/rows';
import type { StoredViewOptions } from '../views/tree/storedViewOptions';
import { goTo } from './edits/goTo';
import { explanations } from './file/explanations';
import { fileMenu } from './file/fileMenu';
import { letStudyNotesDecide, treatFile } from './file/treatFile';
import { fixedText } from './findings/fixedText';
import { ignore } from './findings/ignore';
import { registerCommand } from './registerCommand';
import { convertModules } from './reorganize/convertModules';
import { inlineFile, moveToFile } from './reorganize/moduleFiles';
import { moveLevel } from './reorganize/moveLevel';
import { moveModule, moveModuleBy } from './reorganize/moveModule';
import { offerMove } from './reorganize/offerMove';
import { organize } from './reorganize/organize';
import { refactor } from './reorganize/refactor';
import { restartServer } from './restartServer';
import { rowArguments } from './rowArguments';
import { terminalCommands } from './runInTerminal';
import { exportCards } from './study/exportCards';
import { exportMenu } from './study/exportMenu';
import { exportPlan } from './study/exportPlan';
import { planTime } from './study/planTime';
import { quizMe } from './study/quizMe';
import { setGoal } from './study/setGoal';
import { timerCommands } from './study/timer';
import { filterAndSort } from './view/filterAndSort';
import { openLink } from './view/openLink';
import { showLegend } from './view/showLegend';
import { showTree } from './view/showTree';
import { createSyllabus } from './write/createSyllabus';
import { insertTime } from './write/insertTime';
import { newArea } from './write/newArea';
import { newModule } from './write/newModule';
import { newNotes } from './write/newNotes';
import { openSampleNotes } from './write/openSampleNotes';
import { typedWords } from './write/typedWords';

/** The parts of the extension that commands use. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  /** Starts the server, if it is not running. */
  readonly start: () => Promise<void>;
  readonly notesFiles: NotesFiles;
  readonly view: TreeView<Row>;
  readonly viewOptions: StoredViewOptions;
  readonly timer: Timer;
  readonly overviews: Overviews;
  /** The storage of the workspace. */
  readonly memory: Memento;
  readonly files: TextFiles;
}

/**
 * Registers the commands of package.json and those that only code actions, lenses and other answers of the server use. A command of
 * a row's menu is called with the current state of the row and of all selected rows.
 */
export function registerCommands({
  client,
  start,
  notesFiles,
  view,
  viewOptions,
  timer,
  overviews,
  memory,
  files,
}: CommandContext): Disposable {
  const lines = explanations(client);
  const terminal = terminalCommands(client);
  const typed = typedWords();
  const onTimer = timerCommands(client, notesFiles, timer, files);
  const table: Record<string, (row: Row | undefined, rows: readonly Row[]) => unknown> = {
    newModule: (row) => newModule(client, row),
    newArea: (row) => newArea(client, row),
    insertTime: (row) => insertTime(client, notesFiles, row),
    newNotes: () => newNotes(files),
    openSampleNotes,
    createSyllabus: () => createSyllabus(client, notesFiles, files),
    moveModuleUp: (row) => moveModuleBy(client, notesFiles, 'moveUp', row),
    moveModuleDown: (row) => moveModuleBy(client, notesFiles, 'moveDown', row),
    moveModule: (_, rows) => moveModule(client, notesFiles, rows),
    moveLevel: (row) => moveLevel(client, row),
    moveToFile: (row) => moveToFile(client, notesFiles, row),
    inlineFile: (row) => inlineFile(client, notesFiles, row),
    convertModules: (row) => convertModules(client, row),
    renumber: (row) => refactor(client, { name: 'renumber' }, row),
    sortBySyllabus: (row) => refactor(client, { name: 'sortBySyllabus', scope: 'notes' }, row),
    insertMissingModules: (row) => refactor(client, { name: 'insertMissing', scope: 'notes' }, row),
    organize: (row) => organize(client, row),
    insertTimeTable: (row) => refactor(client, { name: 'insertTimeTable' }, row),
    startTimer: onTimer.start,
    pauseOrResumeTimer: timer.pauseOrResume,
    stopTimer: onTimer.stop,
    discardTimer: onTimer.discard,
    timer: onTimer.choose,
    filterAndSort: () => filterAndSort(viewOptions),
    showAllModules: () => viewOptions.choose({ filter: 'all' }),
    showOverview: overviews.show,
    export: exportMenu,
    exportOverview: overviews.export,
    planTime: () => planTime(client, notesFiles, onTimer.start),
    setGoal: () => setGoal(client, notesFiles, overviews.showGoal),
    showGoal: overviews.showGoal,
    exportPlan: () => exportPlan(client, notesFiles, files),
    quizMe: (row) => quizMe({ client, notesFiles, memory, files }, row),
    exportCards: (row) => exportCards(client, notesFiles, files, row),
    openLink,
    explainLine: lines.show,
    explainFile: lines.showFile,
    treatAsStudyNotes: () => treatFile(client, true),
    notStudyNotes: () => treatFile(client, false),
    letStudyNotesDecide: () => letStudyNotesDecide(client),
    fileMenu: () => fileMenu(client),
    runInTerminal: terminal.runSelected,
    refresh: notesFiles.readAgain,
    restartServer: () => restartServer(client),
    showTree: () => showTree(view, notesFiles),
    showLegend,
  };
  return Disposable.from(
    lines,
    terminal,
    onTimer,
    typed,
    ...Object.entries(table).map(([name, run]) =>
      registerCommand(`studyNotes.${name}`, (...given: readonly unknown[]) => {
        void start();
        const { row, rows } = rowArguments(given, notesFiles.current);
        return run(row, rows);
      }),
    ),
    registerCommand(GO_TO_COMMAND, goTo),
    registerCommand(OFFER_MOVE_COMMAND, (offer: OfferMove) => offerMove(client, offer)),
    registerCommand(KEEP_TYPED_COMMAND, typed.keep),
    // Runs by a key binding of package.json.
    registerCommand('studyNotes.acceptedByEnter', typed.acceptedByEnter),
    registerCommand(IGNORE_COMMAND, ignore),
    registerCommand(FIXED_COMMAND, (fixed: FixedProblems) => void showInformation(fixedText(fixed))),
    registerCommand(RUN_CODE_COMMAND, terminal.runCode),
  );
}
