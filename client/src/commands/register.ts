import { Disposable, type Memento } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FixedProblems,
  fixedCommand,
  goToCommand,
  ignoreCommand,
  type OfferMove,
  offerMoveCommand,
  runCodeCommand,
} from '../../../server/src/protocol';
import type { Overviews } from '../overview/overviews';
import { showInformation } from '../showMessage';
import type { TextFiles } from '../storage/textFiles';
import type { Timer } from '../timer/timer';
import type { NotesFiles } from '../views/notesFiles';
import type { Row } from '../views/rows';
import type { StoredViewOptions } from '../views/storedViewOptions';
import { convertModules } from './convertModules';
import { explanations } from './explanations';
import { exportCards } from './exportCards';
import { exportPlan } from './exportPlan';
import { fileMenu } from './fileMenu';
import { filterAndSort } from './filterAndSort';
import { fixedText } from './fixedText';
import { goTo } from './goTo';
import { ignore } from './ignore';
import { insertTime } from './insertTime';
import { inlineFile, moveToFile } from './moduleFiles';
import { moveLevel } from './moveLevel';
import { moveModule } from './moveModule';
import { newArea } from './newArea';
import { newModule } from './newModule';
import { newNotes } from './newNotes';
import { offerMove } from './offerMove';
import { openLink } from './openLink';
import { openSampleNotes } from './openSampleNotes';
import { planTime } from './planTime';
import { quizMe } from './quizMe';
import { refactor } from './refactor';
import { registerCommand } from './registerCommand';
import { restartServer } from './restartServer';
import { rowArguments } from './rowArguments';
import { terminalCommands } from './runInTerminal';
import { goals } from './showGoal';
import { showLegend } from './showLegend';
import { showTree } from './showTree';
import { timerCommands } from './timer';
import { letStudyNotesDecide, treatFile } from './treatFile';

/**
 * Registers the commands of package.json and those that only code actions, lenses and other answers of the server use. A command of
 * a row's menu is called with the current state of the row and of all selected rows.
 */
export function registerCommands(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  viewOptions: StoredViewOptions,
  timer: Timer,
  overviews: Overviews,
  memory: Memento,
  files: TextFiles,
): Disposable {
  const lines = explanations(client);
  const terminal = terminalCommands(client);
  const goal = goals(client, notesFiles);
  const onTimer = timerCommands(client, notesFiles, timer, files);
  const table: Record<string, (row: Row | undefined, rows: readonly Row[]) => unknown> = {
    newModule: (row) => newModule(client, row),
    newArea: (row) => newArea(client, row),
    insertTime: (row) => insertTime(client, notesFiles, row),
    newNotes: () => newNotes(files),
    openSampleNotes,
    moveModuleUp: (row) => refactor(client, { name: 'moveUp' }, row),
    moveModuleDown: (row) => refactor(client, { name: 'moveDown' }, row),
    moveModule: (_, rows) => moveModule(client, rows),
    moveLevel: (row) => moveLevel(client, row),
    moveToFile: (row) => moveToFile(client, row),
    inlineFile: (row) => inlineFile(client, row),
    convertModules: (row) => convertModules(client, row),
    renumber: (row) => refactor(client, { name: 'renumber' }, row),
    sortBySyllabus: (row) => refactor(client, { name: 'sortBySyllabus', scope: 'notes' }, row),
    insertMissingModules: (row) => refactor(client, { name: 'insertMissing', scope: 'notes' }, row),
    insertTimeTable: (row) => refactor(client, { name: 'insertTimeTable' }, row),
    startTimer: onTimer.start,
    pauseTimer: timer.pause,
    resumeTimer: timer.resume,
    stopTimer: onTimer.stop,
    discardTimer: onTimer.discard,
    timer: onTimer.choose,
    filterAndSort: () => filterAndSort(viewOptions),
    showAllModules: () => viewOptions.choose({ filter: 'all' }),
    showOverview: overviews.show,
    exportOverview: overviews.export,
    planTime: () => planTime(client, notesFiles, onTimer.start),
    showGoal: goal.show,
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
    showTree,
    showLegend,
  };
  return Disposable.from(
    lines,
    terminal,
    onTimer,
    goal,
    ...Object.entries(table).map(([name, run]) =>
      registerCommand(`studyNotes.${name}`, (...given: readonly unknown[]) => {
        const { row, rows } = rowArguments(given, notesFiles.current);
        return run(row, rows);
      }),
    ),
    registerCommand(goToCommand, goTo),
    registerCommand(offerMoveCommand, (offer: OfferMove) => offerMove(client, offer)),
    registerCommand(ignoreCommand, ignore),
    registerCommand(fixedCommand, (fixed: FixedProblems) => void showInformation(fixedText(fixed))),
    registerCommand(runCodeCommand, terminal.runCode),
  );
}
