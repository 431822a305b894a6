import { type Argument, type Command, type Flag, nameOf } from '../shell/specification';
import { literal } from './markdown';

/** What a command does and how it is used, as Markdown. */
export function commandHelp(path: readonly Command[]): string {
  const command = path.at(-1);
  if (!command) return '';
  const [, ...aliases] = command.names;
  return paragraphs(
    `**${path.map(nameOf).join(' ')}**`,
    literal(command.about),
    codeBlock(usage(path)),
    aliases.length > 0 && `Also written ${listed(aliases)}.`,
  );
}

/** What a flag of a command does and which values it takes, as Markdown. */
export function flagHelp(flag: Flag, path: readonly Command[]): string {
  const value = flag.value && `*${literal(flag.value.name)}*`;
  return paragraphs(
    [listed(flag.names), value].filter(Boolean).join(' '),
    literal(flag.about),
    flag.value?.values && `One of ${listed(flag.value.values.map(({ name }) => name))}.`,
    flag.repeats && 'May be given several times.',
    `A flag of \`${path.map(nameOf).join(' ')}\`.`,
  );
}

/** `docker exec [flags] CONTAINER COMMAND...` */
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

function codeBlock(code: string): string {
  return `\`\`\`sh\n${code}\n\`\`\``;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
