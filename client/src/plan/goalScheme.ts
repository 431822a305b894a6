/** The scheme of goal pages, whose query is the URI of their notes. */
export const goalScheme = 'study-notes-goal';
