import type { FromPage, PageState, ToPage } from '../src/overview/messages';

/** What VS Code gives to a page. */
interface Editor {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const main = document.querySelector('main') as HTMLElement;
const before = editor.getState();
let uri: string | undefined;

/** The parts that are open, be it on the page or, before it shows anything, when it was last seen. */
function openParts(): readonly string[] {
  if (uri === undefined) return before?.open ?? [];
  return Array.from(main.querySelectorAll<HTMLElement>('details[open]'), ({ dataset }) => dataset.id ?? '');
}

/** What can have the focus; where numbers change, they stay in their order. */
function controls(): HTMLElement[] {
  return Array.from(main.querySelectorAll<HTMLElement>('button, summary, a, [tabindex]'));
}

/** Shows other numbers, and leaves the page otherwise as the user has it: what is open, where it is scrolled to, the focus. */
function show({ uri: shown, html }: ToPage): void {
  const open = openParts();
  const focused = controls().indexOf(document.activeElement as HTMLElement);
  const scrolled = uri === undefined ? (before?.scrolled ?? 0) : window.scrollY;
  main.innerHTML = html;
  for (const part of main.querySelectorAll('details')) part.open = open.includes(part.dataset.id ?? '');
  controls()[focused]?.focus({ preventScroll: true });
  window.scrollTo({ top: scrolled, behavior: 'instant' });
  uri = shown;
  keep();
}

function keep(): void {
  if (uri !== undefined) editor.setState({ uri, open: openParts(), scrolled: window.scrollY });
}

document.addEventListener('click', ({ target }) => {
  const clicked = target as Element;
  const line = clicked.closest('[data-line]')?.getAttribute('data-line');
  if (line) editor.postMessage({ type: 'goTo', line: Number(line) });
  else if (clicked.closest('[data-action="export"]')) editor.postMessage({ type: 'export' });
});
// The event of a part does not bubble.
main.addEventListener('toggle', keep, { capture: true });
window.addEventListener('scroll', keep, { passive: true });
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
editor.postMessage({ type: 'ready' });
