import { source } from 'axe-core';
import type { Locator } from 'playwright-core';

/** What axe-core finds serious or critical in a part of a page, one sentence each with the element that it is about; `off` are rules. */
export async function seriousFaults(part: Locator, off: readonly string[] = []): Promise<string[]> {
  const element = await part.elementHandle();
  const frame = await element?.ownerFrame();
  if (!frame) throw new Error('the part is on no page');
  await frame.evaluate(source);
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  return frame.evaluate(
    async ([root, rules]) => {
      const { violations } = await window.axe.run(root ?? document, { resultTypes: ['violations'], rules });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
    },
    [element, rules] as const,
  );
}

declare global {
  interface Window {
    /** There once axe-core's source has run. */
    readonly axe: typeof import('axe-core');
  }
}
