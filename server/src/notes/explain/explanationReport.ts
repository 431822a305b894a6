import type { Explanation } from './explain';

/** How a line of a file was read, as plain data; null for properties that the line does not have. */
export type ExplanationReport = { readonly file: string; readonly notebook: boolean; readonly notebookWhy: string } & {
  readonly [Key in Exclude<keyof Explanation, 'file'>]: Exclude<Explanation[Key], undefined> | null;
};

/** Converts the explanation of a line in `file` to plain data for programs. */
export function explanationReport(explanation: Explanation, file: string): ExplanationReport {
  const { line, text, role, title, reasons, of, shape, evidence, form } = explanation;
  return {
    file,
    line,
    text,
    notebook: explanation.file.isNotes,
    notebookWhy: explanation.file.why,
    role,
    title: title ?? null,
    reasons,
    of: of ?? null,
    shape: shape ?? null,
    evidence,
    form: form ?? null,
  };
}
