import { type Edit, replacement } from '../../text/edit';
import { slice } from '../../text/span';
import type { Module } from '../model/notes';
import { rowOf } from './rowOf';
import { headsSpent } from './tableColumns';

/**
 * Writes minutes into the empty cell of a module's row: those spent into the column for them or else the only column of times,
 * planned ones into that column unless it is for times spent. `undefined` if there is no such cell.
 */
export function timeInRow(text: string, module: Module, minutes: number, role: 'spent' | 'planned'): Edit | undefined {
  const found = module.isRow ? rowOf(text, module) : undefined;
  if (!found) return undefined;
  const { cells, heads, columns } = found;
  const column = (role === 'spent' ? columns.spent : undefined) ?? columns.time;
  const cell = column === undefined ? undefined : cells[column];
  if (column === undefined || !cell || slice(text, cell).trim() !== '') return undefined;
  if (role === 'planned' && headsSpent(heads[column] ?? '')) return undefined;
  return replacement(cell, ` ${minutes} min `.padEnd(cell.end - cell.start));
}
