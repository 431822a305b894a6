/** What outlines write in front of a title for its state, "TODO Lecture 1", as alternatives of a regular expression. */
export const STATE_WORDS = 'TODO|DOING|WIP|DONE';
