import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The theme's name in the settings, and the class of a window that shows it. */
export const themes = {
  light: ['Default Light Modern', 'vs'],
  dark: ['Default Dark Modern', 'vs-dark'],
  contrast: ['Default High Contrast', 'hc-black'],
} as const;

/** Returns the themes of a test: one, since assertions do not depend on the theme, or all if pictures are saved. */
export function shownIn(theme: keyof typeof themes): readonly (keyof typeof themes)[] {
  return process.env.STUDY_NOTES_PICTURES ? ['light', 'dark', 'contrast'] : [theme];
}

/** Two windows that between them show a test in both widths, in pixels, and in two themes. */
export const wideAndNarrow = [
  { width: 1400, theme: 'light' },
  { width: 900, theme: 'dark' },
] as const;

const testSettings = {
  'files.autoSave': 'off',
  // A reused window forgets the typed text and the commands of earlier tests.
  'files.restoreUndoRedoStack': false,
  'workbench.commandPalette.history': 0,
  // Each blink of the cursor redraws the window, which takes 10% of a core, and each key redraws the minimap.
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  // The pointer remains at the last click. A hover there could cover the next target.
  'workbench.hover.delay': 600_000,
};

/** The folder or notes to open, and options of the window. */
export interface Opening {
  /** Folder to copy, relative to the root; the sample notes unless given. */
  readonly folder?: string;
  /** Folders in it that are opened together as one workspace, each with its own settings. */
  readonly roots?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The text of one notes file, `notes.md` unless `file` names it, to open instead of a folder. */
  readonly notes?: string;
  /** File to open in it. */
  readonly file?: string;
  readonly theme?: keyof typeof themes;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Width of the window in pixels; 1280 unless given. */
  readonly width?: number;
  /** Whether the user does not trust the folder. */
  readonly isUntrusted?: boolean;
  /** Opens a browser that has never shown the extension, without stored state. */
  readonly isFirst?: boolean;
  /** Whether the test can advance the time of the page and the extension host. */
  readonly hasClock?: boolean;
}

/** Returns the path of the file to show; `undefined` for none. */
export function fileOf({ notes, file }: Opening): string | undefined {
  return notes === undefined ? file : (file ?? 'notes.md');
}

/** Writes the settings of the folder; `round` lets the companion extension see when they apply. */
export function writeSettings(folder: string, round: number, { theme = 'light', settings }: Opening): void {
  const [themeName] = themes[theme];
  const all = { ...testSettings, 'workbench.colorTheme': themeName, 'testCompanion.round': round, ...settings };
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(all));
}

/** Writes the files to open into the folder. */
export function writeFiles(folder: string, opening: Opening): void {
  const { notes, folder: original = 'test/samples/notes' } = opening;
  if (notes === undefined) cpSync(path.join(root, original), folder, { recursive: true });
  else writeFileSync(path.join(folder, fileOf(opening) ?? ''), notes);
}

/** Removes everything but the settings. */
export function removeFiles(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== '.vscode') rmSync(path.join(folder, name), { recursive: true });
  }
}

/** Writes the file that makes folders one workspace, with the settings of the folder that contains them. */
export function writeWorkspace(folder: string, roots: NonNullable<Opening['roots']>): string {
  const file = path.join(folder, 'notes.code-workspace');
  const settings = JSON.parse(readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8'));
  writeFileSync(file, JSON.stringify({ folders: Object.keys(roots).map((root) => ({ path: root })), settings }));
  for (const [root, own] of Object.entries(roots)) {
    mkdirSync(path.join(folder, root, '.vscode'));
    writeFileSync(path.join(folder, root, '.vscode/settings.json'), JSON.stringify(own));
  }
  return file;
}
