import { t } from '@vscode/l10n';
import { capitalized, kindsName } from '../../../server/src/notes/model/names';
import type { KindPace } from '../../../server/src/protocol/plan';
import { formatDecimal } from '../../../server/src/text/language';

/**
 * Describes the user's pace in a sentence for each kind and one for all: "Labs take you 1.6 times as long as planned, from 12
 * labs."
 */
export function paceSentences(paces: readonly KindPace[]): string[] {
  if (paces.length === 0) {
    return [t('Your pace is not known yet. At least 3 modules need both a planned time and a time spent.')];
  }
  // If only one kind is known, the sentence about all modules would repeat it.
  const shown = paces.filter(({ kind, modules }) => kind || !paces.some((one) => one.kind && one.modules === modules));
  return shown.map((pace) => {
    const factor = factorText(pace);
    if (!pace.kind)
      return factor === undefined
        ? t('All modules together take you as long as planned, from {0} modules.', pace.modules)
        : t('All modules together take you {0} times as long as planned, from {1} modules.', factor, pace.modules);
    const [start, kinds] = [capitalized(kindsName(pace.kind)), kindsName(pace.kind)];
    return factor === undefined
      ? t('{0} take you as long as planned, from {1} {2}.', start, pace.modules, kinds)
      : t('{0} take you {1} times as long as planned, from {2} {3}.', start, factor, pace.modules, kinds);
  });
}

/** Returns a factor as "1.6"; `undefined` if it is close to 1. */
function factorText({ factor }: KindPace): string | undefined {
  const text = formatDecimal(factor);
  return text === formatDecimal(1) ? undefined : text;
}
