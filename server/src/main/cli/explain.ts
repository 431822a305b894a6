import { t } from '@vscode/l10n';
import { explanationReport } from '../../notes/explain/explanationReport';
import { explanationText } from '../../notes/explain/explanationText';
import { fileExplanationText, fileReport } from '../../notes/explain/fileExplanation';
import { readLines } from '../../text/lines';
import { failureOf, type ReportFailure } from './failure';
import { readInputs } from './input/input';
import { print, printJson } from './output/output';
import { askAbout, openWorkspace } from './workspace';

/** Formats of `study-notes explain`. */
export const explainFormats = ['text', 'json'] as const;

const PLACE = /^(.+):(\d+)$/; // "notes.md:12"

/** Prints how a file or one line of it was read, and why. */
export async function explain(
  place: string,
  format: (typeof explainFormats)[number],
  reportFailure: ReportFailure,
): Promise<number> {
  const [, named, digits] = PLACE.exec(place) ?? [];
  if (named === undefined) return explainFile(place, format, reportFailure);
  const line = Number(digits);
  const service = await openWorkspace({ rules: [], syllabi: [] }, reportFailure);
  for await (const input of readInputs([named], reportFailure)) {
    const { file, text } = input;
    const lines = readLines(text).starts.length;
    if (line < 1 || line > lines) throw failureOf(file, t('has no line {0}: the last line is {1}', line, lines));
    const explanation = await askAbout(service, input, (uri) =>
      service.explanations.explain(uri, { line: line - 1, character: 0 }),
    );
    if (!explanation) continue;
    if (format === 'json') printJson(explanationReport(explanation, file));
    else print(explanationText(explanation));
  }
  return 0;
}

async function explainFile(
  named: string,
  format: (typeof explainFormats)[number],
  reportFailure: ReportFailure,
): Promise<number> {
  const service = await openWorkspace({ rules: [], syllabi: [] }, reportFailure);
  for await (const input of readInputs([named], reportFailure)) {
    const found = await askAbout(service, input, (uri) => ({
      explanation: service.explanations.explainFile(uri),
      isNamedSyllabus: service.isNamedSyllabus(uri),
    }));
    const { explanation, isNamedSyllabus } = found;
    if (!explanation) continue;
    if (format === 'json') printJson(fileReport(explanation, input.file, isNamedSyllabus));
    else print(fileExplanationText(explanation, isNamedSyllabus));
  }
  return 0;
}
