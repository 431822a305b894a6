import type { Webview } from 'vscode';
import type { ToPage } from './messages';

/** The page of a panel. VS Code loads it again whenever the panel becomes visible, which loses its content. */
export interface PanelPage {
  /** Sends content to the page, unless it equals the previous content. */
  readonly show: (content: ToPage) => void;
  /** Handles that the page was loaded, so that it receives messages. */
  readonly loaded: () => void;
  /** Lets the page scroll to the goal with the next content that has one. */
  readonly seekGoal: () => void;
  /** Returns whether no content was shown yet. */
  readonly isEmpty: () => boolean;
}

/** Creates the page of a panel, without content. */
export function panelPage(webview: Webview): PanelPage {
  let isLoaded = false;
  let seeksGoal = false;
  let shown: ToPage | undefined;

  function send(): void {
    if (!isLoaded || !shown) return;
    const showsGoal = seeksGoal && shown.goal !== '';
    if (showsGoal) seeksGoal = false;
    void webview.postMessage(showsGoal ? { ...shown, showsGoal } : shown);
  }

  return {
    show(content) {
      if (content.html === shown?.html && content.goal === shown.goal && !seeksGoal) return;
      shown = content;
      send();
    },
    loaded() {
      isLoaded = true;
      send();
    },
    seekGoal() {
      seeksGoal = true;
    },
    isEmpty: () => !shown,
  };
}
