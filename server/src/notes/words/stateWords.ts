/** Status words before a title in outlines ("TODO Lecture 1"), as alternatives of a regular expression. */
export const STATE_WORDS = 'TODO|DOING|WIP|DONE';
