// Compiles TypeScript for tests that run in Node.

const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync } = require('esbuild');

const root = path.resolve(__dirname, '..');

/** The name of the environment variable with the path of the compiled files, which processes of a test run share. */
const variable = 'STUDY_NOTES_COMPILED_TESTS';

/** All TypeScript files by path. They are compiled together when the first is loaded, because one by one is slower. */
let compiled;

/** @param {string} file absolute path of a TypeScript file */
exports.compiledText = (file) => {
  const shared = process.env[variable];
  compiled ??= shared ? new Map(JSON.parse(readFileSync(shared, 'utf8'))) : compile();
  return compiled.get(file);
};

/**
 * Compiles all files for this process and its child processes, unless a parent process has compiled them.
 *
 * @param {() => string} newFile names the file to write
 */
exports.shareCompiled = (newFile) => {
  if (process.env[variable]) return;
  const file = newFile();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...compile()]));
  process.env[variable] = file;
};

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
