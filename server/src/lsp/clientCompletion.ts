import type { Connection } from 'vscode-languageserver';
import type { Candidate } from '../features/candidate';
import { type AtPlace, workspaceTrusted } from '../protocol';
import type { Service } from '../service';
import { type ClientQuestion, readOffers } from '../shell/clientCompletion';

/**
 * Runs a program that is installed on this machine, and gives what it prints; undefined where it is not there, fails, takes too
 * long, or is told to stop.
 */
export type RunClient = (question: ClientQuestion, signal: AbortSignal) => Promise<string | undefined>;

/** Adds what installed programs offer to what is known anyway. */
export type AskClients = (
  place: AtPlace,
  known: readonly Candidate[],
) => Promise<readonly Candidate[]> | readonly Candidate[];

/**
 * Asks installed programs where the settings say so, and where the user trusts the workspace, as the editor tells at the start or
 * later. One is asked at a time: who asks again has typed on.
 */
export function askingClients(
  connection: Connection,
  service: Service,
  trustsWorkspace: boolean,
  run: RunClient | undefined,
): AskClients {
  let isTrusted = trustsWorkspace;
  let asked = new AbortController();
  connection.onNotification(workspaceTrusted, () => {
    isTrusted = true;
  });

  async function ask(
    { uri, position }: AtPlace,
    question: ClientQuestion,
    known: readonly Candidate[],
    runs: RunClient,
  ) {
    asked.abort();
    asked = new AbortController();
    const version = service.version(uri);
    const answer = await runs(question, asked.signal);
    if (answer === undefined || service.version(uri) !== version) return known;
    return service.commands.clientCandidates(uri, position, readOffers(answer), known);
  }

  return (place, known) => {
    const question = isTrusted && run ? service.commands.askClient(place.uri, place.position, known) : undefined;
    return question && run ? ask(place, question, known, run) : known;
  };
}
