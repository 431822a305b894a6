/** How the view marks the module that is being timed, by letters that every font has. */
export const timedMarks = {
  runs: { mark: '»', meaning: 'The timer is running' },
  paused: { mark: '||', meaning: 'The timer is paused' },
} as const;
