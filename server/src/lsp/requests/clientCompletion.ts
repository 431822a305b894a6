import type { Candidate } from '../../answers/candidate';
import { type ClientQuestion, readOffers } from '../../commands/commands';
import { type AtPlace, WORKSPACE_TRUSTED } from '../../protocol';
import type { Session } from '../session';

/** Runs an installed program and returns its output; `undefined` if it is missing, fails, takes too long, or is aborted. */
export type RunClient = (question: ClientQuestion, signal: AbortSignal) => Promise<string | undefined>;

/** Adds completions of installed programs to the known ones. */
export type AddClientCompletions = (
  place: AtPlace,
  known: readonly Candidate[],
) => Promise<readonly Candidate[]> | readonly Candidate[];

/**
 * Runs installed programs for completion, if the settings allow it and the user trusts the workspace, now or later. A new
 * request aborts the previous program, whose output is outdated.
 */
export function askingClients(
  { connection, client, service }: Session,
  run: RunClient | undefined,
): AddClientCompletions {
  let isTrusted = client.trustsWorkspace;
  let running = new AbortController();
  connection.onNotification(WORKSPACE_TRUSTED, () => {
    isTrusted = true;
  });

  async function ask(
    { uri, position }: AtPlace,
    question: ClientQuestion,
    known: readonly Candidate[],
    runs: RunClient,
  ) {
    running.abort();
    running = new AbortController();
    const version = service.version(uri);
    const answer = await runs(question, running.signal);
    if (answer === undefined || service.version(uri) !== version) return known;
    return service.commands.clientCandidates(uri, position, readOffers(answer), known);
  }

  return (place, known) => {
    const question = isTrusted && run ? service.commands.askClient(place.uri, place.position, known) : undefined;
    return question && run ? ask(place, question, known, run) : known;
  };
}
