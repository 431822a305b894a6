/** How the view marks the module that is being timed. */
export const timedMarks = {
  runs: { mark: '▶', meaning: 'The timer is running' },
  paused: { mark: 'Ⅱ', meaning: 'The timer is paused' },
} as const;
