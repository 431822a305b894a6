import type { CommandSupplement, Supplement } from '../supplement';
import { args, flags } from '../usage';

/** Returns the supplement of a CLI plugin, which may have any commands and flags. Docker Desktop installs most plugins. */
function plugin(about: string): CommandSupplement {
  return { about, open: true, openFlags: true };
}

/** Commands of docker's CLI plugins. Most have only a description. */
export const dockerPlugins: Supplement = {
  agent: plugin('Build and run AI agents'),
  ai: plugin('Docker AI Agent - Ask Gordon'),
  cloud: plugin('Docker Cloud'),
  debug: plugin('Get a shell into any image or container'),
  desktop: plugin('Docker Desktop commands'),
  extension: plugin('Manages Docker extensions'),
  feedback: plugin('Provide feedback, right in your terminal!'),
  init: {
    about: 'Creates Docker-related starter files for your project',
    flags: flags('--version  Display version of the init plugin'),
  },
  mcp: plugin('Docker MCP Plugin'),
  model: plugin('Docker Model Runner'),
  offload: plugin('Docker Offload'),
  pass: plugin('Docker Pass Secrets Manager Plugin'),
  sandbox: plugin('Docker Sandbox'),
  sbom: {
    args: args('IMAGE'),
    flags: flags(`
      -D, --debug  Show debug logging
      --exclude PATTERN...  Exclude paths from being scanned using a glob expression
      --layers squashed|all  [experimental] selection of layers to catalog
      -o, --output FILE  File to write the default report output to (default is STDOUT)
      --platform PLATFORM  An optional platform specifier for container image sources (e.g. linux/arm64, arm64)
      --quiet  Suppress all non-report output
      -v, --version  Version for sbom
    `),
  },
  scout: plugin('Docker Scout'),
};
