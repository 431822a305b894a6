// A mocha reporter for scripts/test.mjs: one line of JSON per event, after a prefix that distinguishes it from other output. It
// runs wherever tests run: in Node, in the extension host of VS Code, and in a web worker.

/** The prefix of a line that is an event. */
const prefix = '@test ';

/** Bound when the file is loaded, because a test may replace `console.log`. */
const print = console.log.bind(console);

class EventReporter {
  /** @param {import('mocha').Runner} runner */
  constructor(runner) {
    // In parallel mode, no worker has loaded its files yet, so the total is unknown.
    runner.once('start', () => writeEvent({ type: 'start', total: runner.total }));
    runner.on('pass', (test) => writeEvent({ type: 'pass', title: test.fullTitle(), ms: test.duration ?? 0 }));
    runner.on('pending', (test) => writeEvent({ type: 'skip', title: test.fullTitle() }));
    runner.on('fail', (test, error) => writeEvent({ type: 'fail', title: test.fullTitle(), error: errorText(error) }));
    runner.once('end', () => writeEvent({ type: 'end' }));
  }
}

/** @param {object} event */
function writeEvent(event) {
  print(prefix + JSON.stringify(event));
}

/**
 * Returns the stack of an error, with its message first if the stack does not contain it.
 *
 * @param {Error} error
 */
function errorText({ message, stack }) {
  if (!stack) return String(message);
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

// The types of Mocha require a base class that its code does not need.
module.exports = /** @type {any} */ (EventReporter);
