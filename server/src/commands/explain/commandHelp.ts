import { t } from '@vscode/l10n';
import { escapeMarkdown } from '../../text/markdown';
import { type Argument, type Command, type Flag, nameOf, wordsOf } from '../catalog/specification';

/** Returns Markdown with the description, usage and example of a command. */
export function commandHelp(path: readonly Command[]): string {
  const command = path.at(-1);
  return paragraphs(`**${wordsOf(path)}**`, escapeMarkdown(command?.about ?? ''), commandUsage(path));
}

/** Returns the help of a command without its name and description, for places that show those separately. */
export function commandUsage(path: readonly Command[]): string {
  const command = path.at(-1);
  if (!command) return '';
  const [, ...aliases] = command.names;
  return paragraphs(
    insteadOf(command),
    codeBlock(usage(path)),
    command.example && `${escapeMarkdown(command.example.about)}\n\n${codeBlock(command.example.line)}`,
    aliases.length > 0 && t('Aliases: {0}.', listed(aliases)),
  );
}

/** Returns Markdown with the description and values of a flag. */
export function flagHelp(flag: Flag, path: readonly Command[]): string {
  return paragraphs(flagUse(flag), escapeMarkdown(flag.about || flag.value?.about || ''), flagDetails(flag, path));
}

/** Returns the help of a flag without its description, for places that show that separately. */
export function flagUsage(flag: Flag, path: readonly Command[]): string {
  return paragraphs(flagUse(flag), flagDetails(flag, path));
}

/** Returns the names of a flag with its values: "`-p`, `--publish` *PORT*". */
function flagUse({ names, value, further = [] }: Flag): string {
  const values = [...(value ? [value] : []), ...further];
  return [listed(names), ...values.map(({ name }) => `*${escapeMarkdown(name)}*`)].join(' ');
}

function flagDetails(flag: Flag, path: readonly Command[]): string {
  return paragraphs(
    insteadOf(flag),
    flag.value?.values && valuesHelp(flag.value),
    flag.repeats && t('Can be repeated.'),
    t('A flag of `{0}`.', wordsOf(path)),
  );
}

/** Describes an argument of a command and its values, as Markdown. */
export function argumentHelp(argument: Argument, path: readonly Command[]): string {
  return paragraphs(argumentPlace(argument, path), argument.values && valuesHelp(argument));
}

/** Returns the help of an argument without its values, for a known value. */
export function argumentPlace({ name, about }: Argument, path: readonly Command[]): string {
  const [own, command] = [escapeMarkdown(name), wordsOf(path)];
  return about
    ? t('The argument *{0}* of `{1}`: {2}', own, command, escapeMarkdown(about))
    : t('The argument *{0}* of `{1}`.', own, command);
}

/** Maximum number of values that are listed with their descriptions. */
const MAX_EXPLAINED = 12;

/** Returns Markdown for the predefined values of an argument. */
function valuesHelp({ values = [] }: Argument): string {
  const explained = values.filter(({ about }) => about);
  if (explained.length === 0 || values.length > MAX_EXPLAINED)
    return t('Values: {0}.', listed(values.map(({ name }) => name)));
  return values.map(({ name, about }) => `- \`${name}\`${about ? `: ${escapeMarkdown(about)}` : ''}`).join('\n');
}

function insteadOf({ deprecated }: Command | Flag): string | undefined {
  if (deprecated === undefined) return undefined;
  return deprecated === ''
    ? t('Deprecated. There is no replacement.')
    : t('Deprecated. Use `{0}` instead.', deprecated);
}

/** Returns the usage line of a command: `docker exec [flags] CONTAINER COMMAND...`. */
function usage(path: readonly Command[]): string {
  const command = path.at(-1);
  const words = [
    ...path.map(nameOf),
    command?.flags && '[flags]',
    command?.commands && !command.args && '<command>',
    ...(command?.args ?? []).map(placeOf),
  ];
  return words.filter(Boolean).join(' ');
}

function placeOf({ name, optional, repeats }: Argument): string {
  const own = optional && !name.startsWith('[') ? `[${name}]` : name;
  return repeats ? `${own}...` : own;
}

/** Returns Markdown for a shell code block. */
export function codeBlock(code: string): string {
  return `\`\`\`sh\n${code}\n\`\`\``;
}

/** Returns Markdown for a comma-separated list of names in code font. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Joins the parts that are not empty to Markdown paragraphs. */
export function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
