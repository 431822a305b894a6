import type { Hover } from 'vscode-languageserver-types';
import type { Notebook } from '../notes/model/notebook';
import type { Specifications } from '../shell/specifications';
import { hoverCommand } from './commandHover';
import { hoverCompose } from './composeHover';
import { hoverDockerfile } from './dockerfileHover';
import { hoverImage } from './imageAt';

/** Returns the hover of code: a word of a command line, Dockerfile or compose file. `undefined` elsewhere. */
export function hoverCode(notebook: Notebook, at: number, specifications: Specifications): Hover | undefined {
  return (
    hoverCommand(notebook, at, specifications) ??
    hoverImage(notebook, at, specifications) ??
    hoverDockerfile(notebook, at) ??
    hoverCompose(notebook, at, specifications)
  );
}
