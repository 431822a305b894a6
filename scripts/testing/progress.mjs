/**
 * Shows one line per suite: rewritten in place in a terminal; elsewhere a line at its start, at each quarter, and at its end.
 *
 * @param {NodeJS.WriteStream} out
 */
export function progress(out) {
  /** @type {Map<string, { text: string, quarter: number }>} */
  const rows = new Map();
  let drawn = 0;

  function draw() {
    if (!out.isTTY) return;
    const lines = [...rows].map(([name, { text }]) => `${name.padEnd(10)} ${text}`.slice(0, out.columns - 1));
    out.write(`${drawn > 0 ? `\x1b[${drawn}A` : ''}${lines.map((line) => `\x1b[2K${line}\n`).join('')}`);
    drawn = lines.length;
  }

  function show(name, text, quarter = 0) {
    rows.set(name, { text, quarter });
    if (out.isTTY) draw();
    else out.write(`${name.padEnd(10)} ${text}\n`);
  }

  return {
    start(name) {
      show(name, 'running');
    },
    /** Updates the line of a suite; `total` is 0 if it is unknown. */
    step(name, done, total, failed) {
      const text = `${done}${total > 0 ? ` of ${total}` : ''}${failed > 0 ? `, ${failed} failed` : ''}`;
      const quarter = total > 0 ? Math.floor((4 * done) / total) : Math.floor(done / 500);
      if (out.isTTY || quarter > (rows.get(name)?.quarter ?? 0)) show(name, text, quarter);
    },
    end({ name, passed, failures, skipped, seconds }) {
      const counts = [`${passed} passed`, `${failures.length} failed`];
      if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
      show(name, `${failures.length > 0 ? 'FAILED' : 'ok'}: ${counts.join(', ')} in ${Math.round(seconds)} s`);
    },
  };
}
