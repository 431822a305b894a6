import { clashingPorts } from '../server/src/commands/rules/clashing-ports';
import { deprecatedCommand } from '../server/src/commands/rules/deprecated-command';
import { duplicateContainer } from '../server/src/commands/rules/duplicate-container';
import { misplacedFlag } from '../server/src/commands/rules/misplaced-flag';
import { unknownCommand } from '../server/src/commands/rules/unknown-command';
import { unknownContainer } from '../server/src/commands/rules/unknown-container';
import { unknownFlag } from '../server/src/commands/rules/unknown-flag';
import type { Notebook } from '../server/src/notes/model/notebook';
import { forNotes } from '../server/src/rules/engine/forNotes';
import { findingsBy } from '../server/src/rules/rule/rule';
import { lineAt } from '../server/src/text/lines';
import { exampleContext } from './exampleContext';

const commandRules = [
  clashingPorts,
  deprecatedCommand,
  duplicateContainer,
  misplacedFlag,
  unknownCommand,
  unknownContainer,
  unknownFlag,
].map(forNotes);

/** Returns the findings of the rules about commands in order, as "line rule"; lines are 1-based. */
export function commandFindings(notebook: Notebook): readonly string[] {
  const others = { ids: [], off: new Set<string>(), findings: [] };
  return commandRules
    .flatMap((rule) =>
      findingsBy(rule, notebook, exampleContext, others).map(({ span }) => ({ rule, start: span.start })),
    )
    .sort((one, other) => one.start - other.start)
    .map(({ rule, start }) => `${lineAt(notebook.lines, start) + 1} ${rule.id}`);
}

/** Returns notes in which the whole text is one lab. */
export function asOneLab(notebook: Notebook): Notebook {
  const body = { start: 0, end: notebook.text.length };
  const topic = { type: 'topic', title: '', span: body, titleSpan: body, body, area: undefined } as const;
  return { ...notebook, modules: [], topics: [topic] };
}
