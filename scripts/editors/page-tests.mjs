import { addStyle, endAnimations } from './browser.mjs';

/** Messages of VS Code itself in the console of the tests. */
const noise =
  /bindings file|build\/Release|AccountPolicyGate|AgentHost|connection token|Creating a socket|reconnection-grace-time|Service Worker|open-vsx|builtin extensions|workbench contribution|ENOPRO|builtin location|Loading development extension|fs provider/;

const minutes = 15;

/**
 * Opens a page whose workbench runs tests in its extension host, and prints what they print.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<number>} the tests' exit code; rejects when they have not ended after fifteen minutes
 */
export async function runInPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 800, height: 500 }, reducedMotion: 'reduce' });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));

  let end;
  let fail;
  const ended = new Promise((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const timer = setTimeout(() => fail(new Error(`the tests did not end in ${minutes} minutes`)), minutes * 60_000);
  page.once('crash', () => fail(new Error('the page crashed')));
  try {
    // VS Code calls these two functions of the page, if they exist, while extension tests run.
    await page.exposeFunction('codeAutomationExit', end);
    await page.exposeFunction('codeAutomationLog', (type, words) => {
      if (!noise.test(words.join(' '))) console[type === 'error' ? 'error' : 'log'](...words);
    });
    await endAnimations(page);
    // Moves the page out of view, so that it is not painted: these tests do not check what is displayed.
    await addStyle(page, 'body { translate: -20000px 0; }');
    await page.goto(address);
    return await ended;
  } catch (error) {
    throw new Error([error.message, ...errors].join('\n'));
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}
