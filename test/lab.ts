import type { Notebook } from '../server/src/notes/model/notebook';
import { clashingPorts } from '../server/src/rules/clashing-ports';
import { deprecatedCommand } from '../server/src/rules/deprecated-command';
import { duplicateContainer } from '../server/src/rules/duplicate-container';
import { misplacedFlag } from '../server/src/rules/misplaced-flag';
import type { Rule } from '../server/src/rules/rule';
import { findingsBy } from '../server/src/rules/rule';
import { unknownCommand } from '../server/src/rules/unknown-command';
import { unknownContainer } from '../server/src/rules/unknown-container';
import { unknownFlag } from '../server/src/rules/unknown-flag';
import { lineAt } from '../server/src/text/lines';
import { exampleContext } from './exampleContext';

const commandRules: readonly Rule[] = [
  clashingPorts,
  deprecatedCommand,
  duplicateContainer,
  misplacedFlag,
  unknownCommand,
  unknownContainer,
  unknownFlag,
];

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
