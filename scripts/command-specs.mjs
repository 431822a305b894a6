// Writes what the server knows of docker's commands, taken from the specification that @withfig/autocomplete ships.
//   node scripts/command-specs.mjs
// The module it writes exports a function, so that nothing is parsed before the first docker command is met.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dockerSpecs = fileURLToPath(new URL('../out/command-specs/docker.mjs', import.meta.url));

/** Docker names the type of a flag's value; flags of these types collect every value that they are given. */
const collectingTypes = new Set([
  ...['config', 'credential-spec', 'external-ca', 'filter', 'gpu-request', 'list', 'map', 'mount', 'network', 'port'],
  ...['secret', 'stringArray', 'strings', 'stringToString', 'ulimit'],
]);

/** Writes the shape `Command` of server/src/shell/specification.ts as a module; `outFile` should end in `.mjs`. */
export async function writeCommandSpecs(outFile = dockerSpecs) {
  const docker = await readSpec('docker');
  const json = JSON.stringify(await commandOf(docker));
  mkdirSync(path.dirname(outFile), { recursive: true });
  writeFileSync(outFile, `export default () => JSON.parse(${JSON.stringify(json)});\n`);
}

/** The package exports no single specification by name, so its file is read where it lies. */
async function readSpec(name) {
  const file = new URL(`../node_modules/@withfig/autocomplete/build/${name}.js`, import.meta.url);
  return (await import(file.href)).default;
}

async function commandOf(spec) {
  const loaded = typeof spec.loadSpec === 'string' ? await readSpec(spec.loadSpec) : {};
  const { subcommands, options, args } = { ...spec, ...loaded };
  return {
    names: listOf(spec.name),
    about: spec.description ?? loaded.description ?? '',
    commands: present(await Promise.all(listOf(subcommands).map(commandOf))),
    flags: present(
      listOf(options)
        .filter((option) => !option.deprecated)
        .map(flagOf),
    ),
    args: present(listOf(args).map(argumentOf)),
  };
}

function flagOf(option) {
  const value = listOf(option.args)[0];
  return {
    names: listOf(option.name),
    about: option.description ?? '',
    value: value && argumentOf(value),
    repeats: option.isRepeatable || collectingTypes.has(value?.name) || undefined,
  };
}

function argumentOf(arg) {
  return {
    name: arg.name ?? 'value',
    values: present(listOf(arg.suggestions).map((one) => (typeof one === 'string' ? one : listOf(one.name)[0]))),
    optional: arg.isOptional || undefined,
    repeats: arg.isVariadic || undefined,
    command: arg.isCommand || undefined,
  };
}

function listOf(value) {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function present(list) {
  return list.length > 0 ? list : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCommandSpecs();
