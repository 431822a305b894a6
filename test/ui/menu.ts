import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** Returns the open context menu. */
export function menu(page: Page): Locator {
  return page.locator('.context-view .monaco-menu');
}

/** Opens a context menu; a click on a row has no effect while rows are redrawn. */
export async function openMenuOf(target: Locator): Promise<void> {
  await until(menu(target.page()), () => target.click({ button: 'right' }));
}

/** Returns the items of the open menu, from top to bottom. */
export async function offeredInMenu(page: Page): Promise<string[]> {
  await menu(page).waitFor();
  const labels = await menu(page).locator('.action-label:not(.separator)').allTextContents();
  return labels.filter((label) => label !== '');
}

/** Chooses an item of the open menu. For a tenth of a second after it has opened, a menu ignores clicks. */
export async function chooseInMenu(page: Page, item: string): Promise<void> {
  await until(menu(page), () => menu(page).getByText(item).click({ delay: 200 }), { state: 'hidden' });
}
