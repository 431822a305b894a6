import type { Connection } from 'vscode-languageserver';
import type { Command } from '../../commands/commands';
import { READ_SPECIFICATION_REQUEST, type ReadSpecification } from '../../protocol/files';
import type { Service } from '../../service';
import type { Session } from '../session';

/** Reads the text of a command's specification by its name; `undefined` if it cannot be read. */
export type SpecificationFiles = (name: string) => Promise<string | undefined>;

/** Returns access to the specifications that are part of the client's extension. */
export function clientSpecifications(connection: Connection): SpecificationFiles {
  return async (name) => {
    const params: ReadSpecification = { name };
    return (await connection.sendRequest<string | null>(READ_SPECIFICATION_REQUEST, params)) ?? undefined;
  };
}

/** Reads the specifications that `missing` returns, until it returns none. */
export type ReadSpecifications = (missing: () => readonly string[]) => Promise<void>;

/** Returns a function that loads specifications, each file at most once, even for concurrent requests. */
export function readingSpecifications(files: SpecificationFiles, service: Service): ReadSpecifications {
  const reads = new Map<string, Promise<void>>();

  async function read(name: string): Promise<void> {
    service.commands.put(name, commandIn(await files(name)));
  }

  return async (missing) => {
    for (let names = missing(); names.length > 0; names = missing()) {
      for (const name of names) if (!reads.has(name)) reads.set(name, read(name));
      await Promise.all(names.map((name) => reads.get(name)));
    }
  };
}

function commandIn(text: string | undefined): Command | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Command);
}

/**
 * Reads the specifications for the commands in open notes after their findings were published, and publishes the findings that
 * change.
 */
export function followCommands({ service, answer, publisher }: Session, readSpecifications: ReadSpecifications): void {
  publisher.onPublish((uri) => {
    const missing = () => service.commands.missing(uri);
    if (missing().length === 0) return;
    void answer(undefined, async () => {
      await readSpecifications(missing);
      publisher.changed(uri);
    });
  });
}
