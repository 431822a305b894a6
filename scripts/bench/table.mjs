// Figures of many samples, and the one table that they are printed in.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} of the size of what it was measured on
 * @property {number[]} ms one sample each time
 * @property {number} [stale] answers that did not show the edit
 * @property {string} [note]
 */

/** The sample that so many of a hundred do not exceed (nearest rank). */
export function percentile(samples, percent) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * The exponent b in time = a * size^b that fits best: 0 where size does not matter, 1 where double the size takes double
 * the time.
 *
 * @param {{ size: number, ms: number }[]} points
 */
function growthExponent(points) {
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(ms) }));
  const mean = (axis) => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const slope = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return slope / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}

/** Appends to the last of some rows with different `size` how the time grows with it. */
export function noteGrowth(rows) {
  if (rows.length < 2) return;
  const exponent = growthExponent(rows.map(({ size, ms }) => ({ size, ms: percentile(ms, 50) })));
  rows.at(-1).note = `grows as size^${exponent.toFixed(2)}`;
}

/** @param {Row[]} rows */
export function printTable(rows) {
  const head = ['ms', 'of', 'p50', 'p99', 'samples', 'stale', ''];
  const cells = rows.map(({ what, of, ms, stale, note }) => [
    what,
    of,
    written(percentile(ms, 50)),
    written(percentile(ms, 99)),
    String(ms.length),
    stale === undefined ? '' : String(stale),
    note ?? '',
  ]);
  const widths = head.map((_, n) => Math.max(...[head, ...cells].map((row) => row[n].length)));
  const line = (row) => row.map((cell, n) => (n > 1 && n < 6 ? cell.padStart(widths[n]) : cell.padEnd(widths[n])));
  for (const row of [head, ...cells]) console.log(line(row).join('  ').trimEnd());
}

function written(ms) {
  return ms >= 100 ? ms.toFixed(0) : ms.toFixed(1);
}
