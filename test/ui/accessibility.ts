import { source } from 'axe-core';
import type { Locator } from 'playwright-core';

/**
 * Returns the serious and critical violations that axe-core finds in a part of a page, one sentence each with the
 * element.
 */
export async function seriousFaults(part: Locator): Promise<string[]> {
  const element = await part.elementHandle();
  const frame = await element?.ownerFrame();
  if (!frame) throw new Error('the part is on no page');
  await frame.evaluate(source);
  return frame.evaluate(async (root) => {
    const { violations } = await window.axe.run(root ?? document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, element);
}

declare global {
  interface Window {
    /** Defined after the source of axe-core was evaluated. */
    readonly axe: typeof import('axe-core');
  }
}
