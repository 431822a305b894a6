import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentationOf, rulesPage } from '../../../editor/findings/documentation';
import type { FindingReport } from '../../../editor/findings/findings';
import { rules } from '../../../rules/engine/all';
import type { Rule } from '../../../rules/rule/rule';
import { version } from '../../version';
import { allFindings, type Checked } from './checked';

const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
} as const satisfies Record<FindingReport['level'], string>;

/** Formats findings in the Static Analysis Results Interchange Format (SARIF), version 2.1.0. */
export function sarifReport(checked: Checked): string {
  const run = {
    tool: {
      driver: { name: 'Study Notes', version, informationUri: rulesPage, rules: rules.map(descriptor) },
    },
    invocations: [{ executionSuccessful: checked.complete }],
    columnKind: 'utf16CodeUnits',
    results: allFindings(checked).map(result),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ id, level, summary, rationale }: Rule): object {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: `${summary} ${rationale}` },
    helpUri: documentationOf(id),
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: levels[level] },
  };
}

function result({ file, line, column, endLine, endColumn, rule, level, message }: FindingReport): object {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriReference(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** Returns the URI of a file. A relative path stays relative; services resolve it against the root of the repository. */
function uriReference(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return path.normalize(file).split(path.sep).map(encodeURIComponent).join('/');
}
