/** The scheme of goal pages, whose query is the URI of their notes. */
export const GOAL_SCHEME = 'study-notes-goal';
