import type { Service } from '../../service';
import type { Answer } from '../connection/answer';
import { createTimeSlicer, runInSlices } from './timeSlicer';

/**
 * Returns a promise that resolves when a large document was parsed; `undefined` if requests about the document can be answered
 * at once.
 */
export type FirstReading = (uri: string) => Promise<void> | undefined;

/** Returns a function that parses large documents in slices, once for all requests that wait for one. */
export function readingFirst(service: Service, answer: Answer): FirstReading {
  const readings = new Map<string, Promise<void>>();

  async function read(uri: string): Promise<void> {
    // Changed settings require a new parse. After a failure, the request itself returns an empty result.
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
