import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.mjs';

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
  const executablePath = installed.find((file) => file && existsSync(file));
  return chromium.launch({
    ...(executablePath ? { executablePath } : await packagedChromium()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
