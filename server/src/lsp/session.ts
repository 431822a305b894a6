import type { Connection } from 'vscode-languageserver';
import type { Service } from '../service';
import type { Answer } from './connection/answer';
import type { Client } from './connection/client';
import type { Publisher } from './publish';
import type { WorkspaceFiles } from './workspace/files';

/** The parts that the handlers of one editor's messages share, from `initialized` to `exit`. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly service: Service;
  readonly answer: Answer;
  readonly publisher: Publisher;
  readonly files: WorkspaceFiles;
}
