/**
 * client -> server: the text of a new syllabus file. Params: NewSyllabusParams; returns NewSyllabus, or null if the source contains no
 * modules.
 */
export const NEW_SYLLABUS_REQUEST = 'studyNotes/newSyllabus';
/** The source of a syllabus: open notes, a list of a course page, the text of a CSV file, or nothing yet. */
export type NewSyllabusParams =
  | { readonly from: 'notes'; readonly uri: string }
  | { readonly from: 'list' | 'csv'; readonly text: string; readonly title: string }
  | { readonly from: 'nothing'; readonly title: string };
export interface NewSyllabus {
  /** The name of the course. */
  readonly title: string;
  readonly text: string;
  readonly modules: number;
}
