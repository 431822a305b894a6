import type { Hover } from 'vscode-languageserver-types';
import type { Candidate } from '../answers/candidate';
import type { Specifications } from './catalog/specifications';
import type { CodeHost } from './codeHost';
import { commandTriggerCharacters, completeCommands } from './completion/commandCompletion';
import { hoverImage, imageCompletion, missingImages } from './completion/imageAt';
import { composeCompletion } from './compose/composeCompletion';
import { hoverCompose } from './compose/composeHover';
import { missingComposeFile } from './compose/missingComposeFile';
import { dockerfileCompletion, dockerfileTriggerCharacters } from './dockerfile/dockerfileCompletion';
import { hoverDockerfile } from './dockerfile/dockerfileHover';
import { hoverCommand } from './hover/commandHover';
import { missingSpecifications } from './missing/missingSpecifications';

export { type ClientOffer, type ClientQuestion, readOffers } from './catalog/clientCompletion';
export type { Command } from './catalog/specification';
export { type Specifications, unreadable } from './catalog/specifications';
export type { CheckedHost, CodeHost } from './codeHost';
export { askClient, clientCandidates } from './completion/clientCompletion';
export { isKnownWord } from './cursor/knownWord';
export type { CommandRule } from './rules/commandRule';
export { commandRules } from './rules/commandRules';
export { codeLens } from './run/codeLens';
export { typedCommands } from './run/typedCommands';

/** Characters that start the next word of a command, or of an instruction of a Dockerfile. */
export const codeTriggerCharacters: readonly string[] = [...commandTriggerCharacters, ...dockerfileTriggerCharacters];

/** Offers what fits at the cursor in a command line, a Dockerfile or a compose file; nothing in prose. */
export function completeCode(host: CodeHost, at: number, specifications: Specifications): Candidate[] {
  const commands = completeCommands(host, at, specifications);
  if (commands.length > 0) return commands;
  return [
    ...dockerfileCompletion(host, at),
    ...composeCompletion(host, at, specifications),
    ...imageCompletion(host, at, specifications),
  ];
}

/** Returns the hover of a word of a command line, Dockerfile or compose file; `undefined` elsewhere. */
export function hoverCode(host: CodeHost, at: number, specifications: Specifications): Hover | undefined {
  return (
    hoverCommand(host, at, specifications) ??
    hoverImage(host, at, specifications) ??
    hoverDockerfile(host, at) ??
    hoverCompose(host, at, specifications)
  );
}

/** Returns the names of the unread specifications for all code of a file, or for the code at the cursor. */
export function missingInCode(
  host: CodeHost,
  specifications: Specifications,
  at: number | undefined,
): readonly string[] {
  return [missingSpecifications, missingComposeFile, missingImages].flatMap((missing) =>
    missing(host, specifications, at),
  );
}
