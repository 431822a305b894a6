import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** The menu that a click with the right button opens. */
export function menu(page: Page): Locator {
  return page.locator('.context-view .monaco-menu');
}

/** Chooses an item of the open menu. For a tenth of a second after it has opened, a menu hears no button come up. */
export async function chooseInMenu(page: Page, item: string): Promise<void> {
  await until(menu(page), () => menu(page).getByText(item).click({ delay: 200 }), 'hidden');
}
