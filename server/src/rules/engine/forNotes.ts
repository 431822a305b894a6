import type { CheckedHost, CommandRule } from '../../commands/commands';
import type { Notes } from '../../notes/model/notes';
import type { Rule } from '../rule/rule';

/** Makes a rule for commands one for notes, where the commands below a title are done together. */
export function forNotes(rule: CommandRule): Rule {
  return { ...rule, check: (notes, context) => rule.check(checkedHost(notes), context) };
}

const hosts = new WeakMap<Notes, CheckedHost>();

/** Returns notes as the rules for commands know them: with the modules as parts, or with the topics of notes without modules. */
function checkedHost(notes: Notes): CheckedHost {
  const known = hosts.get(notes);
  if (known) return known;
  const { text, lines, blocks, modules, topics } = notes;
  const host = { text, lines, blocks, parts: modules.length > 0 ? modules : topics };
  hosts.set(notes, host);
  return host;
}
