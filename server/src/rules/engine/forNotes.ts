import type { CheckedHost, CommandRule } from '../../commands/commands';
import type { Notes } from '../../notes/model/notes';
import type { Rule } from '../rule/rule';

/** Converts a rule for commands to a rule for notes, in which the commands below a title are run together. */
export function forNotes(rule: CommandRule): Rule {
  return { ...rule, check: (notes, context) => rule.check(checkedHost(notes), context) };
}

const hosts = new WeakMap<Notes, CheckedHost>();

/** Returns notes in the form that rules for commands use, with modules as parts or, without modules, topics. */
function checkedHost(notes: Notes): CheckedHost {
  const known = hosts.get(notes);
  if (known) return known;
  const { text, lines, blocks, modules, topics } = notes;
  const host = { text, lines, blocks, parts: modules.length > 0 ? modules : topics };
  hosts.set(notes, host);
  return host;
}
