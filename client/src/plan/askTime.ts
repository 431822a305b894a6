import { t } from '@vscode/l10n';
import { formatMinutes } from '../../../server/src/course/progress/minutes';
import { pickOrType } from '../dialogs/pickOrType';
import { readMinutes } from '../text/minutes';

const usual = [25, 45, 60, 90];

interface Item {
  readonly label: string;
  readonly minutes: number;
}

/** Asks for the available minutes, selected from a list or typed; `undefined` if the user cancels. */
export async function askTime(): Promise<number | undefined> {
  const answer = await pickOrType<Item>({
    title: t('Plan My Time'),
    placeholder: t('Select or type the time that you have: 50, 1 h 15, 2 hours'),
    usual: usual.map(item),
    read: (typed) => {
      const minutes = readMinutes(typed);
      return minutes === undefined ? undefined : item(minutes);
    },
  });
  return answer?.minutes;
}

function item(minutes: number): Item {
  return { label: formatMinutes({ least: minutes, most: minutes }), minutes };
}
