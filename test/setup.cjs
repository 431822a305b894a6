// Loads TypeScript, and texts as the bundles import them. Writes the specifications of programs, and seeds random tests.

const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { buildSync } = require('esbuild');
const fc = require('fast-check');

const root = path.resolve(__dirname, '..');

/** Every TypeScript file by its path, compiled together when the first is loaded: one by one takes longer. */
let compiled;

/** Names the file with all that is compiled, for processes that run tests side by side. */
const variable = 'STUDY_NOTES_COMPILED_TESTS';

if (process.argv.includes('--parallel')) shareCompiled();
else if (process.env[variable]) compiled = new Map(JSON.parse(readFileSync(process.env[variable], 'utf8')));

function shareCompiled() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'study-notes-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'compiled.json');
  writeFileSync(file, JSON.stringify([...compile()]));
  process.env[variable] = file;
}

function compile() {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['client/**/*.ts', 'server/**/*.ts', 'test/**/*.ts'],
    outbase: '.',
    outdir: '.',
    outExtension: { '.js': '.ts' },
    allowOverwrite: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return new Map(outputFiles.map((file) => [file.path, file.text]));
}

require.extensions['.ts'] = (module, file) => {
  compiled ??= compile();
  module._compile(compiled.get(file), file);
};
process.setSourceMapsEnabled(true);

for (const extension of ['.md', '.css']) {
  require.extensions[extension] = (module, file) => {
    module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
  };
}

execFileSync(process.execPath, ['scripts/commands.mjs']);

const seed = Number(process.env.SEED ?? 6421);
fc.configureGlobal({ seed });
console.log(`SEED=${seed} for random tests; npm run fuzz tries others`);
