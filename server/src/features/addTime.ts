import { addTime as addTimeTo } from '../notebook/addedTime';
import { labelOf } from '../notebook/label';
import type { Module, Notebook } from '../notebook/notebook';
import type { NamedModule, TextEdits } from '../protocol';
import { textEdits } from './textEdits';

/** The edit that adds minutes to what a module took, wherever it stands by now; undefined where it is gone. */
export function addTime(notebook: Notebook, named: NamedModule, minutes: number): TextEdits | undefined {
  const module = findModule(notebook, named);
  if (!module) return undefined;
  const edit = addTimeTo(notebook, module, minutes);
  return textEdits(notebook, [edit], edit.span.start + edit.text.length);
}

/** A title may be written anew and a link may be mended, so that either is enough; of several, the one in the same area. */
function findModule(notebook: Notebook, { title, url, area }: NamedModule): Module | undefined {
  const hasTitle = (module: Module) => labelOf(notebook, module) === title;
  const linked = notebook.modules.filter((module) => url !== undefined && module.url === url);
  const candidates = linked.length > 0 ? linked : notebook.modules.filter(hasTitle);
  const near = candidates.filter((module) => module.area && labelOf(notebook, module.area) === area);
  return near.find(hasTitle) ?? candidates.find(hasTitle) ?? near[0] ?? candidates[0];
}
