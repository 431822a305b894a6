import type { KindPace } from '../../../server/src/protocol/plan';

/** What is known of the student's pace, a sentence for each kind and one for all: "Labs take you 1.6 times as long as planned, from 12 labs." */
export function paceSentences(paces: readonly KindPace[]): string[] {
  if (paces.length === 0) {
    return ['Your pace is not known yet. At least 3 modules need both a planned time and a time spent.'];
  }
  // Where one kind is all that is known, all modules together say nothing new.
  const told = paces.filter(({ kind, modules }) => kind || !paces.some((one) => one.kind && one.modules === modules));
  return told.map((pace) => {
    const who = pace.kind ? `${capitalized(pace.kind)}s` : 'All modules together';
    return `${who} take you ${times(pace, 'as long as planned', 'as long as planned')}, from ${pace.modules} ${pace.kind ?? 'module'}s.`;
  });
}

/** What the forecast of a module of that kind comes from: "labs take you 1.6 times that (from 12)"; undefined where too few modules tell. */
export function paceBehind(kind: string | undefined, paces: readonly KindPace[]): string | undefined {
  const pace = paces.find((one) => one.kind !== undefined && one.kind === kind) ?? paces.find((one) => !one.kind);
  return pace && `${pace.kind ?? 'module'}s take you ${times(pace, 'as long', 'that')} (from ${pace.modules})`;
}

/** "1.6 times that"; what is `same` where the factor is none to speak of. */
function times({ factor }: KindPace, same: string, that: string): string {
  const said = factor.toFixed(1);
  return said === '1.0' ? same : `${said} times ${that}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
