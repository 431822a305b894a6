import type { KindPace } from '../../../server/src/protocol/plan';

/**
 * Describes the user's pace in a sentence for each kind and one for all: "Labs take you 1.6 times as long as planned, from 12
 * labs."
 */
export function paceSentences(paces: readonly KindPace[]): string[] {
  if (paces.length === 0) {
    return ['Your pace is not known yet. At least 3 modules need both a planned time and a time spent.'];
  }
  // If only one kind is known, the sentence about all modules would repeat it.
  const shown = paces.filter(({ kind, modules }) => kind || !paces.some((one) => one.kind && one.modules === modules));
  return shown.map((pace) => {
    const who = pace.kind ? `${capitalized(pace.kind)}s` : 'All modules together';
    return `${who} take you ${times(pace, 'as long as planned', 'as long as planned')}, from ${pace.modules} ${pace.kind ?? 'module'}s.`;
  });
}

/**
 * Describes what a forecast for a kind of module is based on: "labs take you 1.6 times that (from 12)"; `undefined` for too few
 * modules.
 */
export function paceBasis(kind: string | undefined, paces: readonly KindPace[]): string | undefined {
  const pace = paces.find((one) => one.kind !== undefined && one.kind === kind) ?? paces.find((one) => !one.kind);
  return pace && `${pace.kind ?? 'module'}s take you ${times(pace, 'as long', 'that')} (from ${pace.modules})`;
}

/** Returns "1.6 times that", or `same` for a factor close to 1. */
function times({ factor }: KindPace, same: string, that: string): string {
  const said = factor.toFixed(1);
  return said === '1.0' ? same : `${said} times ${that}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
