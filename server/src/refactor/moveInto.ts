import type { Area, Group, Level, Module, Notebook } from '../notebook/notebook';
import { lineEnding } from '../notebook/writing';
import { type Edit, insertion, replacement } from '../text/edit';
import { type Span, slice } from '../text/span';
import { gapBefore, gapBetween, isModulePart, type Part, partsOf, textOf } from './parts';
import { numbered, recount, textWithNumber } from './recount';

/** Moves a module to the end of an area, a level or a group. Empty where it stands there already. */
export function moveInto(notebook: Notebook, module: Module, home: Area | Level | Group): Edit[] {
  const { text } = notebook;
  const area = home.type === 'area' ? home : home.area;
  const from = partsOf(notebook, module.area);
  const to = module.area === area ? from : partsOf(notebook, area);
  const own = from.find(({ entry }) => entry === module);
  const last = to.findLast(({ content }) => home.span.start <= content.start && content.start < home.body.end);
  if (!own || last === own) return [];
  const target = last?.content.end ?? endOfText(text, home);
  const { cut, gap } = cutOut(text, from, own);
  const rest = to.filter((part) => part !== own);
  const after = last ? rest.toSpliced(rest.indexOf(last) + 1, 0, own) : [own, ...rest];
  const left = from.filter((part) => part !== own);
  const numbers = new Map([...(from === to ? [] : recount(notebook, from, left)), ...recount(notebook, to, after)]);
  const content = textWithNumber(notebook, own, numbers.get(module));
  const between = gapBetween(last ? textOf(text, last) : slice(text, home.span), gap, content, lineEnding(text));
  return [insertion(target, between + content), replacement(cut, ''), ...numbered(notebook, numbers, [module])];
}

/** The end of what stands in an area, a level or a group. */
function endOfText(text: string, { span, body }: Area | Level | Group): number {
  return Math.max(span.end, text.slice(0, body.end).trimEnd().length);
}

/** What goes away with a module, and which of the gaps around it that is. */
function cutOut(text: string, parts: readonly Part[], own: Part): { readonly cut: Span; readonly gap: string } {
  const at = parts.indexOf(own);
  const [before, behind] = [parts[at - 1], parts[at + 1]];
  const first = !isModulePart(before) && isModulePart(behind);
  const gap = first ? own.gap : gapBefore(text, own);
  const cut = first ? { start: own.content.start, end: own.gap.end } : { start: gap.start, end: own.content.end };
  return { cut, gap: slice(text, gap) };
}
