import type { Ask } from './ask';
import type { Clock } from './clock';
import { studiedTime } from './clockText';

/** "Discard Timer": forgets what was studied, once the user has said so twice. */
export async function discardClock(clock: Clock, ask: Ask): Promise<void> {
  clock.look();
  const state = clock.state();
  if (!state) return;
  const discard = 'Discard';
  const answer = await ask(
    `Discard ${studiedTime(state)} on “${state.module.title}”?`,
    { modal: true, detail: 'Nothing is written into your notes.' },
    discard,
  );
  if (answer === discard) clock.discard();
}
