import type { Page } from 'playwright-core';

/** The parts of a quick pick row that VS Code truncates: the title with its description, the second line, the separator. */
const parts = '.monaco-icon-label-container, .quick-input-list-separator';

/** Returns the truncated texts in the visible rows of a quick pick. */
export function cutTexts(page: Page): Promise<string[]> {
  return page
    .locator(`.quick-input-widget .monaco-list-row :is(${parts})`)
    .evaluateAll((elements) =>
      elements
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent ?? ''),
    );
}
