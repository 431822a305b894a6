import { clashingPorts } from '../../server/src/commands/rules/clashing-ports';
import { deprecatedCommand } from '../../server/src/commands/rules/deprecated-command';
import { duplicateContainer } from '../../server/src/commands/rules/duplicate-container';
import { misplacedFlag } from '../../server/src/commands/rules/misplaced-flag';
import { unknownCommand } from '../../server/src/commands/rules/unknown-command';
import { unknownContainer } from '../../server/src/commands/rules/unknown-container';
import { unknownFlag } from '../../server/src/commands/rules/unknown-flag';
import type { Notes } from '../../server/src/notes/model/notes';
import { forNotes } from '../../server/src/rules/engine/forNotes';
import { lineAt } from '../../server/src/text/lines';
import { exampleContext } from '../rules/exampleContext';
import { findingsBy } from './findingsBy';

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
export function commandFindings(notes: Notes): readonly string[] {
  const others = { ids: [], off: new Set<string>(), findings: [] };
  return commandRules
    .flatMap((rule) => findingsBy(rule, notes, exampleContext, others).map(({ span }) => ({ rule, start: span.start })))
    .sort((one, other) => one.start - other.start)
    .map(({ rule, start }) => `${lineAt(notes.lines, start) + 1} ${rule.id}`);
}

/** Returns notes in which the whole text is one lab. */
export function asOneLab(notes: Notes): Notes {
  const body = { start: 0, end: notes.text.length };
  const topic = { type: 'topic', title: '', span: body, titleSpan: body, body, area: undefined } as const;
  return { ...notes, modules: [], topics: [topic] };
}
