import type { FromPage, PageState, ToPage } from '../src/overview/messages';

/** The API of VS Code for a webview page. */
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

/** Returns the expanded parts of the page or, before it has content, those of the stored state. */
function openParts(): readonly string[] {
  if (uri === undefined) return before?.open ?? [];
  return Array.from(main.querySelectorAll<HTMLElement>('details[open]'), ({ dataset }) => dataset.id ?? '');
}

/** Returns the elements that can have the focus. Their order does not depend on the numbers on the page. */
function controls(): HTMLElement[] {
  return Array.from(main.querySelectorAll<HTMLElement>('button, summary, a, [tabindex]'));
}

/** Replaces the content, and keeps expanded parts, the scroll position and the focus. */
function show({ uri: shown, html, goal, showsGoal }: ToPage): void {
  const open = openParts();
  const focused = controls().indexOf(document.activeElement as HTMLElement);
  const scrolled = uri === undefined ? (before?.scrolled ?? 0) : window.scrollY;
  main.innerHTML = html;
  const plan = document.getElementById('plan');
  if (plan) plan.innerHTML = goal;
  for (const part of main.querySelectorAll('details')) part.open = open.includes(part.dataset.id ?? '');
  controls()[focused]?.focus({ preventScroll: true });
  window.scrollTo({ top: scrolled, behavior: 'instant' });
  if (showsGoal) showGoal();
  uri = shown;
  keep();
}

/** Opens the list of the modules of the goal, and moves the focus there, so that a screen reader reads on from it. */
function showGoal(): void {
  const list = main.querySelector<HTMLDetailsElement>('details[data-id="left"]');
  if (list) list.open = true;
  const heading = document.getElementById('goal');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function keep(): void {
  if (uri !== undefined) editor.setState({ uri, open: openParts(), scrolled: window.scrollY });
}

document.addEventListener('click', ({ target }) => {
  const clicked = target as Element;
  const { line, uri: of } = clicked.closest<HTMLElement>('[data-line]')?.dataset ?? {};
  const { action, module } = clicked.closest<HTMLElement>('[data-action]')?.dataset ?? {};
  if (line) editor.postMessage({ type: 'goTo', line: Number(line), uri: of });
  else if (action === 'startTimer') editor.postMessage({ type: action, module: Number(module) });
  else if (action === 'export' || action === 'setGoal' || action === 'planTime') editor.postMessage({ type: action });
});
// Captured, since this event does not bubble.
main.addEventListener('toggle', keep, { capture: true });
window.addEventListener('scroll', keep, { passive: true });
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
editor.postMessage({ type: 'ready' });
