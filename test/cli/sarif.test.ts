import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { rules } from '../../server/src/rules/engine/all';
import { inFolder, notes } from './commandLine';

const unfinished = `${notes}    - FILL ME IN\n`;

describe('check --format sarif', () => {
  it('prints output that is valid by the schema of SARIF 2.1.0', async () => {
    const log = await sarif(`--- week/über.md\n${unfinished}`, 'week');
    assert.deepEqual(faults(log), []);
    const [run] = log.runs;
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    const [found, other] = run.results;
    assert.equal(run.tool.driver.rules[found.ruleIndex].id, 'missing-time');
    assert.deepEqual(
      [found.ruleId, found.level, other.ruleId, other.level],
      ['missing-time', 'warning', 'placeholder', 'note'],
    );
    assert.deepEqual(found.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'week/%C3%BCber.md' },
          region: { startLine: 7, startColumn: 4, endLine: 7, endColumn: 22 },
        },
      },
    ]);
    assert.deepEqual(run.invocations, [{ executionSuccessful: true }]);
  });

  it('prints valid output without findings, and if files cannot be read', async () => {
    for (const [path, successful] of [
      ['.', true],
      ['lost.md', false],
    ] as const) {
      const log = await sarif('', path);
      assert.deepEqual(faults(log), []);
      assert.deepEqual([log.runs[0].results, log.runs[0].invocations], [[], [{ executionSuccessful: successful }]]);
    }
  });

  it('is checked by a schema that rejects invalid output', () => {
    assert.deepEqual(faults({ version: '2.1.0', runs: [{ tool: {} }] }), [
      "/runs/0/tool must have required property 'driver'",
    ]);
  });
});

async function sarif(files: string, path: string) {
  const { stdout } = await inFolder(files, ({ runHere }) => runHere(`check ${path} --format sarif`));
  return JSON.parse(stdout);
}

const schema = readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
// One pattern of the schema is invalid with the flag `u`: it has an unescaped bracket.
const validate = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(JSON.parse(schema));

function faults(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
