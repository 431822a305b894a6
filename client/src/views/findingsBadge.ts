import { t } from '@vscode/l10n';
import { type Diagnostic, DiagnosticSeverity, type Disposable, languages, type TreeView, type Uri } from 'vscode';
import { plural } from '../../../server/src/text/language';
import type { Row } from './tree/rows';

/** Counts the findings under Problems on the sidebar's icon. */
export function showFindingsBadge(view: TreeView<Row>): Disposable {
  const counts = new Map<string, number>();

  function count(uris: readonly Uri[]): void {
    for (const uri of uris) {
      const found = languages.getDiagnostics(uri).filter(isFinding).length;
      if (found > 0) counts.set(uri.toString(), found);
      else counts.delete(uri.toString());
    }
    const value = [...counts.values()].reduce((sum, found) => sum + found, 0);
    if (value !== (view.badge?.value ?? 0)) view.badge = value > 0 ? { value, tooltip: tooltip(value) } : undefined;
  }

  count(languages.getDiagnostics().map(([uri]) => uri));
  return languages.onDidChangeDiagnostics(({ uris }) => count(uris));
}

/** Returns whether a diagnostic is listed in the Problems view, which does not list hints. */
export function isFinding({ source, severity }: Diagnostic): boolean {
  return source === 'Study Notes' && severity !== DiagnosticSeverity.Hint;
}

function tooltip(findings: number): string {
  return plural(
    findings,
    t('{0} problem in your open notes', findings),
    t('{0} problems in your open notes', findings),
  );
}
