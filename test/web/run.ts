import 'mocha/mocha';

/** Called in the web worker extension host, with a function that declares the tests of this folder. */
export function runTests(declareTests: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000 });
  declareTests();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
