import { t } from '@vscode/l10n';
import { code, escapeMarkdown } from '../../text/markdown';
import type { Argument, Flag, Value } from '../catalog/specification';
import { explainImage } from './image';
import { explainMode } from './mode';
import { explainPorts } from './ports';
import { explainVariable } from './variable';
import { explainMount, explainVolume } from './volume';

/** Explains the value of an argument in plain sentences; `undefined` if it needs no explanation beyond the argument's. */
export function explainValue(
  text: string,
  argument: Argument | undefined,
  common: readonly Value[],
): string | undefined {
  const known = argument?.values?.find(({ name }) => name === text);
  if (known?.about) return `${code(text)}: ${escapeMarkdown(known.about)}`;
  switch (argument?.kind) {
    case 'image':
      return explainImage(text, common);
    case 'mode':
      return explainMode(text);
    case 'ports':
      return explainPorts(text);
    case 'variable':
      return explainVariable(text);
    case 'volume':
      return explainVolume(text);
    default:
      return undefined;
  }
}

/** Explains the value of a flag; `undefined` if there is no explanation. */
export function explainFlagValue(
  text: string,
  flag: Flag,
  argument: Argument | undefined,
  common: readonly Value[],
): string | undefined {
  if (!argument) return explainSwitch(text, flag);
  return flag.names.includes('--mount') ? explainMount(text) : explainValue(text, argument, common);
}

function explainSwitch(text: string, { names }: Flag): string | undefined {
  const name = code(names.find((one) => one.startsWith('--')) ?? names[0] ?? '');
  if (/^(?:true|1)$/i.test(text)) return t('Turns on {0}, like the flag without a value.', name);
  return /^(?:false|0)$/i.test(text) ? t('Turns off {0}.', name) : undefined;
}
