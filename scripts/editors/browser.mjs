import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Starts a headless Chromium: the one that $CHROMIUM names, else one that is installed, else the npm package's (Linux only).
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const executablePath = installed.find((file) => file && existsSync(file)) ?? (await packagedChromium());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

async function packagedChromium() {
  if (process.platform !== 'linux') {
    throw new Error('no Chromium found: install Google Chrome, or name a Chromium in the variable CHROMIUM');
  }
  // Makes the package unpack the system libraries that it was built with, which a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
