import { isLineEnding } from '../../text/lines';
import { enterLine, leaveLine, type Reader } from './reader';

/**
 * Skips from the line ending after a command over its here-documents, and returns the end of the last line of the command: its
 * own, or that with the last end marker. A marker may be indented as the notes are.
 */
export function leaveCommandLine(reader: Reader): number {
  let end = reader.at;
  leaveLine(reader);
  for (const mark of reader.hereDocuments.splice(0)) {
    end = skipHereDocument(reader, mark) ?? end;
  }
  return end;
}

function skipHereDocument(reader: Reader, mark: string): number | undefined {
  const { text } = reader;
  while (reader.at < text.length) {
    enterLine(reader);
    const start = reader.at;
    while (reader.at < text.length && !isLineEnding(text.charCodeAt(reader.at))) reader.at++;
    const end = reader.at;
    if (reader.at < text.length) leaveLine(reader);
    if (end - start >= mark.length && text.slice(start, end).trim() === mark) return end;
  }
  reader.unclosed = true;
  return undefined;
}
