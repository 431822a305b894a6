/**
 * Returns the summary of a run: failures in full, skipped tests with their reasons, time per suite, and the counts as
 * the last line.
 */
export function summaryOf(results) {
  const failures = results.flatMap((result) => result.failures.map((failure) => ({ ...failure, suite: result.name })));
  const skipped = results.flatMap((result) => result.skipped);
  return [
    ...failures.map(failureText),
    skipped.length > 0 ? `Skipped:\n${reasonsOf(skipped)}\n` : '',
    timesOf(results),
    countsOf(results),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Returns the counts of results: "12 passed, 0 failed, 3 skipped". */
function countsOf(results) {
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => result.failures.length);
  return `${passed} passed, ${failed} failed, ${sum((result) => result.skipped.length)} skipped`;
}

function failureText({ suite, title, error, isTest }, index) {
  const alone = isTest ? `npm test -- ${suite} --grep ${quoted(title)}` : `npm test -- ${suite} --verbose`;
  const indented = error.trimEnd().replaceAll(/^/gm, '    ');
  return `${index + 1}) ${suite}: ${title}\n\n${indented}\n\n    Run it alone:  ${alone}\n`;
}

/** Quotes a title for a shell. */
function quoted(title) {
  return `'${title.replaceAll("'", "'\\''")}'`;
}

/**
 * Returns a line for each reason, with the number of skipped tests. The reason is in brackets at the end of a title.
 */
function reasonsOf(skipped) {
  const counts = new Map();
  for (const title of skipped) {
    const reason = /\(skipped: (.+)\)$/.exec(title)?.[1] ?? title;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`).join('\n');
}

function timesOf(results) {
  return results.map(({ name, seconds }) => `${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`).join('\n');
}
