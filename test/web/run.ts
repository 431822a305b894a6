import 'mocha/mocha';
import reporter from '../reporter.cjs';

declare const TEST_GREP: string | undefined;

/** Called in the web worker extension host, with a function that declares the tests of this folder. */
export function runTests(declareTests: () => void): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    reporter,
    color: false,
    timeout: 120_000,
    ...(TEST_GREP !== undefined && { fgrep: TEST_GREP }),
  });
  declareTests();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
