import { existsSync, statfsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.mjs';

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @typedef {Pick<import('playwright-core').BrowserContext, 'addInitScript'>} Pages */

/**
 * Starts a headless Chromium: the one that $CHROMIUM names, else an installed one, else that of the npm package (Linux only).
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const executablePath = installed.find((file) => file && existsSync(file));
  return chromium.launch({
    ...(executablePath ? { executablePath } : await packagedChromium()),
    ...(hasSharedMemory() ? { ignoreDefaultArgs: ['--disable-dev-shm-usage'] } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/**
 * Returns whether Chromium may use /dev/shm for shared memory. Playwright makes it use files in the temporary folder, since
 * containers often have only 64 MiB; on a disk, these take a quarter more time.
 */
function hasSharedMemory() {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= 1024 ** 3;
}

/**
 * Makes the pages finish each animation and transition at once, because each of their frames takes as long as a keystroke.
 * Their events are still dispatched.
 *
 * @param {Pages} pages
 */
export async function endAnimations(pages) {
  const style = `*, *::before, *::after {
    animation-duration: 1ms !important; animation-delay: 0s !important; animation-iteration-count: 1 !important;
    transition-duration: 0s !important; transition-delay: 0s !important;
  }`;
  await addStyle(pages, style);
}

/**
 * Adds a style sheet to each document of the pages.
 *
 * @param {Pages} pages
 * @param {string} style
 */
export async function addStyle(pages, style) {
  await pages.addInitScript({
    content: `addEventListener('DOMContentLoaded', () => {
      const element = document.createElement('style');
      element.textContent = ${JSON.stringify(style)};
      document.head.append(element);
    })`,
  });
}
