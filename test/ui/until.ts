import { errors, type Locator, type Page } from 'playwright-core';

/** Maximum wait in milliseconds, generous for a slow machine: only a test that fails waits that long. */
export const TIMEOUT_MS = 90_000;

/** Maximum time of one attempt to show something, in milliseconds. */
export const ATTEMPT_MS = 5000;

/** Wait in milliseconds before a harmless action, such as a move of the pointer, is repeated. */
export const RETRY_DELAY_MS = 1000;

interface Trying {
  readonly state?: 'visible' | 'hidden';
  readonly tryFor?: number;
}

/** Repeats an action, as in a window that is too busy to react, until it has shown or hidden something. */
export async function until(
  wanted: Locator,
  act: () => Promise<unknown>,
  { state = 'visible', tryFor = ATTEMPT_MS }: Trying = {},
): Promise<void> {
  const limit = Date.now() + TIMEOUT_MS;
  do await act();
  while (!(await isReachedWithin(tryFor, wanted, state)) && Date.now() < limit);
  await wanted.waitFor({ state });
}

/** Ignores timeouts, so that `until` tries again; throws all other errors. */
export function ignoreTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
}

function isReachedWithin(timeout: number, wanted: Locator, state: 'visible' | 'hidden'): Promise<boolean> {
  return wanted.waitFor({ state, timeout }).then(
    () => true,
    () => false,
  );
}

/** Repeats an assertion after each change of the page until it passes. Changes in its frames are seen after a moment. */
export async function eventually(page: Page, claim: () => Promise<void>): Promise<void> {
  const limit = Date.now() + TIMEOUT_MS;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (Date.now() > limit) throw error;
    }
    await page.evaluate(nextChange, 100);
  }
}

/** Runs in the page. Resolves after the next change, or after `limit` milliseconds. */
function nextChange(limit: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(end);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(end, limit);
  });
}
