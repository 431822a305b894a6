import { t } from '@vscode/l10n';
import { capitalized, kindsName } from '../../../server/src/notes/model/names';
import type { KindPace } from '../../../server/src/protocol/plan';
import { formatDecimal } from '../../../server/src/text/language';

/** Describes the user's pace, for each kind and for all: "Labs: 1.6 times as long as planned (based on 12 modules)". */
export function paceTexts(paces: readonly KindPace[]): string[] {
  if (paces.length === 0) {
    return [t('Your pace is not known yet. At least 3 modules need both a planned time and a time spent.')];
  }
  // If only one kind is known, the text about all modules would repeat it.
  const shown = paces.filter(({ kind, modules }) => kind || !paces.some((one) => one.kind && one.modules === modules));
  return shown.map((pace) => {
    const factor = factorText(pace);
    const name = pace.kind ? capitalized(kindsName(pace.kind)) : t('All modules');
    return factor === undefined
      ? t('{0}: as long as planned (based on {1} modules)', name, pace.modules)
      : t('{0}: {1} times as long as planned (based on {2} modules)', name, factor, pace.modules);
  });
}

/** Returns a factor as "1.6"; `undefined` if it is close to 1. */
function factorText({ factor }: KindPace): string | undefined {
  const text = formatDecimal(factor);
  return text === formatDecimal(1) ? undefined : text;
}
