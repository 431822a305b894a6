import { type Edit, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import type { Module } from '../model/notes';
import { rowOf } from './rowOf';
import { namesTimeSpent } from './tableColumns';

/**
 * Returns the edit that writes minutes into an empty cell of a module's row; `undefined` if there is no such cell. Time spent
 * goes into its column, else into the only column of times; planned time goes into the column of times, unless that is for time
 * spent.
 */
export function timeInRow(text: string, module: Module, minutes: number, role: 'spent' | 'planned'): Edit | undefined {
  const found = module.isRow ? rowOf(text, module) : undefined;
  if (!found) return undefined;
  const { cells, heads, columns } = found;
  const column = (role === 'spent' ? columns.spent : undefined) ?? columns.time;
  const cell = column === undefined ? undefined : cells[column];
  if (column === undefined || !cell || slice(text, cell).trim() !== '') return undefined;
  if (role === 'planned' && namesTimeSpent(heads[column] ?? '')) return undefined;
  return replacement(cell, ` ${minutes} min `.padEnd(cell.end - cell.start));
}
