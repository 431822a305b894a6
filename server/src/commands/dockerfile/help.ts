import { t } from '@vscode/l10n';
import { joinNames } from '../../text/language';
import { type Span, span } from '../../text/span';
import { flagsOf, type InstructionFlag } from './flags';
import { libraryHelp } from './library';
import { flagPlaceAt } from './place';

/** Help for a word of a Dockerfile. */
export interface WordHelp {
  readonly span: Span;
  /** The help as Markdown. */
  readonly help: string;
}

const WORD_CHARACTER = /[\w-]/;

/** Explains the flag, instruction or variable at a place of a Dockerfile whose lines are not indented. */
export function helpAt(text: string, at: number): WordHelp | undefined {
  const place = flagPlaceAt(text, at);
  if (place) {
    const [name = ''] = text.slice(place.word.start, place.word.end).split('=');
    const flag = flagsOf(place.instruction).find((each) => each.name === name);
    if (flag) return { span: span(place.word.start, place.word.end), help: flagHelp(flag) };
  }
  const help = libraryHelp(text, at);
  return help === undefined ? undefined : { span: wordAround(text, at), help };
}

/** Returns Markdown with the name, description, values and an example of a flag. */
export function flagHelp({ name, about, example, values, repeats }: InstructionFlag): string {
  return [
    `**${name}**`,
    about,
    values && t('For example {0}.', joinNames(values.map((value) => `\`${value}\``))),
    repeats && t('Can be repeated.'),
    `\`\`\`dockerfile\n${example}\n\`\`\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function wordAround(text: string, at: number): Span {
  let { start, end } = span(at, at);
  while (start > 0 && WORD_CHARACTER.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD_CHARACTER.test(text.charAt(end))) end++;
  return span(start, end);
}
