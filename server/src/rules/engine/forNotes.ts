import type { CheckedHost, CommandRule } from '../../commands/commands';
import type { Notebook } from '../../notes/model/notebook';
import type { Rule } from '../rule/rule';

/** Makes a rule for commands one for notes, where the commands below a title are done together. */
export function forNotes(rule: CommandRule): Rule {
  return { ...rule, check: (notebook, context) => rule.check(checkedHost(notebook), context) };
}

const hosts = new WeakMap<Notebook, CheckedHost>();

/** Returns notes as the rules for commands know them: with the modules as parts, or with the topics of notes without modules. */
function checkedHost(notebook: Notebook): CheckedHost {
  const known = hosts.get(notebook);
  if (known) return known;
  const { text, lines, blocks, modules, topics } = notebook;
  const host = { text, lines, blocks, parts: modules.length > 0 ? modules : topics };
  hosts.set(notebook, host);
  return host;
}
