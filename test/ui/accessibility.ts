import { source } from 'axe-core';
import type { Locator } from 'playwright-core';

/**
 * Rules that widgets of VS Code break with any content, also in quick picks and walkthroughs of VS Code: `aria-level` of rows in
 * lists, names of keys, and the structure of a walkthrough.
 */
const editorFaults = [
  'aria-allowed-attr',
  'aria-progressbar-name',
  'aria-prohibited-attr',
  'aria-required-children',
  'image-alt',
  'label-content-name-mismatch',
  'list',
  'nested-interactive',
];

/**
 * Returns the serious and critical violations that axe-core finds in a part of a page, one sentence each with the
 * element.
 */
export function seriousFaults(part: Locator): Promise<string[]> {
  return faults(part, []);
}

/** Returns the violations in a widget of VS Code that its content can cause, such as contrast and missing names. */
export function faultsOfContent(widget: Locator): Promise<string[]> {
  return faults(widget, editorFaults);
}

async function faults(part: Locator, ignored: readonly string[]): Promise<string[]> {
  const element = await part.elementHandle();
  const frame = await element?.ownerFrame();
  if (!frame) throw new Error('the part is on no page');
  await frame.evaluate(source);
  return frame.evaluate(
    async ({ root, ignored }) => {
      const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]));
      const { violations } = await window.axe.run(root ?? document, { resultTypes: ['violations'], rules });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
    },
    { root: element, ignored },
  );
}

declare global {
  interface Window {
    /** Defined after the source of axe-core was evaluated. */
    readonly axe: typeof import('axe-core');
  }
}
