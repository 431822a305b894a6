/** The badges of the module that is being timed, with letters that every font has. */
export const timedMarks = {
  runs: { mark: '»', meaning: 'The timer is running' },
  paused: { mark: '||', meaning: 'The timer is paused' },
} as const;
