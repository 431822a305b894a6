import path from 'node:path';
import type { FindingReport } from '../../../editor/findings/findings';
import { visibleLines } from '../output/terminal';
import { allFindings, type Checked } from './checked';

const commands = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
} as const satisfies Record<FindingReport['level'], string>;

/**
 * Formats findings as workflow commands of GitHub Actions, which show them as annotations in a pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(checked: Checked): string {
  return allFindings(checked)
    .map(({ file, line, column, endLine, endColumn, rule, level, message }) => {
      // GitHub uses columns only for findings that end on the line where they start.
      const columns = endLine === line ? { col: column, endColumn } : {};
      const properties = {
        file: path.normalize(file).replaceAll(path.sep, '/'),
        line,
        endLine,
        ...columns,
        title: rule,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${commands[level]} ${written.join(',')}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return visibleLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
