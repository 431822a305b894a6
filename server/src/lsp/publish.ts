import type { Connection } from 'vscode-languageserver';
import { TREE_CHANGED, type TreeChanged } from '../protocol';
import type { Service } from '../service';
import { untilCancelled } from '../text/steps';
import type { Answer } from './connection/answer';
import type { Channel } from './connection/channel';
import { batching, settling } from './scheduling/batch';
import type { FirstReading } from './scheduling/firstReading';
import { createTimeSlicer, runInSlices } from './scheduling/timeSlicer';
import { withinBudget } from './scheduling/workBudget';

/** Publishes the results of changes, after the pending messages. */
export interface Publisher {
  /** Handles a file that was changed, opened, closed or removed. */
  changed(uri: string): void;
  /** Handles changed settings, syllabi, or files of the workspace. */
  allChanged(): void;
  /** Handles new notes files in the tree. */
  treeChanged(): void;
  /** Publishes everything that waited for the first settings. */
  begin(): void;
  /** Reports changes of the tree from now on. */
  showTree(): void;
  /** Calls back with each open file whose findings were published. */
  onPublish(call: (uri: string) => void): void;
}

/** Milliseconds from a change to the refresh of the tree, which need not be faster while the user types. */
const TREE_DELAY = 100;

/**
 * Creates the publisher. Nothing is published before `begin`, so that no finding is shown that the settings turn off.
 */
export function publishing(
  connection: Connection,
  service: Service,
  answer: Answer,
  written: Channel['written'],
  firstReading: FirstReading,
): Publisher {
  let hasBegun = false;
  let treeIsShown = false;
  const published = new Set<string>();
  /** Number of runs for the findings of each file. Results of outdated runs are dropped. */
  const requestCounts = new Map<string, number>();
  const calls: ((uri: string) => void)[] = [];

  async function publish(uri: string): Promise<void> {
    const version = service.version(uri);
    if (version !== undefined) {
      const count = requestCounts.get(uri);
      const isOutdated = () => requestCounts.get(uri) !== count;
      const steps = untilCancelled(
        isOutdated,
        withinBudget((isOver) => service.diagnosticsInSteps(uri, isOver)),
      );
      const diagnostics = await answer([], () => runInSlices(steps, createTimeSlicer()));
      if (!diagnostics) return;
      published.add(uri);
      await connection.sendDiagnostics({ uri, version, diagnostics });
      for (const call of calls) call(uri);
    } else if (published.delete(uri)) {
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  const publishSettled = settling(
    // The notes are parsed now, since every further request needs them.
    async (uris, isLatest) => {
      for (const uri of uris) {
        await firstReading(uri);
        await answer(undefined, () =>
          runInSlices(
            untilCancelled(() => !isLatest(), service.readInSteps(uri)),
            createTimeSlicer(),
          ),
        );
      }
    },
    written,
    (uris) => {
      if (hasBegun) for (const uri of uris) void answer(undefined, () => publish(uri));
    },
  );
  function publishFindings(uris: readonly string[]): void {
    for (const uri of uris) requestCounts.set(uri, (requestCounts.get(uri) ?? 0) + 1);
    publishSettled(uris);
  }

  const publishTree = batching(TREE_DELAY, (uris) => {
    const changes: TreeChanged = { uris };
    if (treeIsShown) void answer(undefined, () => connection.sendNotification(TREE_CHANGED, changes));
  });

  function allChanged(): void {
    publishFindings(service.openUris());
    publishTree([]);
  }

  return {
    changed(uri) {
      // A change of the syllabus affects all notes.
      const others = service.isSyllabus(uri) ? service.openUris() : [];
      publishFindings([uri, ...others]);
      publishTree([uri, ...others]);
    },
    allChanged,
    treeChanged: () => publishTree([]),
    begin() {
      hasBegun = true;
      allChanged();
    },
    showTree() {
      treeIsShown = true;
    },
    onPublish: (call) => void calls.push(call),
  };
}
