import Mocha from 'mocha';

/** Called in the extension host, with a function that declares the tests of this folder. */
export function runTests(declareTests: () => void): Promise<void> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ color: false, timeout: 60_000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  declareTests();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
