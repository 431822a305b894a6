import type { Service } from '../service';
import type { Answer } from './answer';
import { createTimeSlicer, runInSlices } from './timeSlicer';

/** Resolves once a large document was read; `undefined` for one that can be asked about at once. */
export type FirstReading = (uri: string) => Promise<void> | undefined;

/** Reads large documents in slices, each once for all that wait for it. */
export function readingFirst(service: Service, answer: Answer): FirstReading {
  const readings = new Map<string, Promise<void>>();

  async function read(uri: string): Promise<void> {
    // Other settings require another reading; after a failure, the question itself is answered empty.
    let isRead = true;
    while (isRead && service.isLargelyUnread(uri)) {
      isRead = await answer(false, async () => {
        await runInSlices(service.readInSteps(uri), createTimeSlicer());
        return true;
      });
    }
    readings.delete(uri);
  }

  return (uri) => {
    if (!service.isLargelyUnread(uri)) return undefined;
    const reading = readings.get(uri) ?? read(uri);
    readings.set(uri, reading);
    return reading;
  };
}
