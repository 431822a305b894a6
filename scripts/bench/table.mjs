// Statistics of samples, and the table in which they are printed.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} of the size of what it was measured on
 * @property {number[]} ms one sample each time
 * @property {number} [stale] answers that did not show the edit
 * @property {string} [note]
 */

/** Returns a percentile of samples (nearest rank). */
export function percentile(samples, percent) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Returns the exponent b of the best fit of time = a * size^b: 0 if the time does not depend on the size, 1 if it is
 * proportional to it.
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

/** Adds a note on how the time grows with the size to the last of some rows with different `size`. */
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
