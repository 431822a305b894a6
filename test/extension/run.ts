import Mocha from 'mocha';
import reporter from '../reporter.cjs';

declare const TEST_GREP: string | undefined;

/** Called in the extension host, with a function that declares the tests of this folder. */
export function runTests(declareTests: () => void): Promise<void> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ reporter, color: false, timeout: 120_000 });
  if (TEST_GREP !== undefined) mocha.fgrep(TEST_GREP);
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  declareTests();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
