import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The bundled server as a process. */
export interface RunningServer {
  readonly connection: ProtocolConnection;
  /** Resolves to the exit status. */
  readonly ended: Promise<number | null>;
  readonly kill: () => void;
}

/** Starts the server over stdio, as editors do; equivalent to `study-notes server`. */
export function startOverStdio(bundle: readonly string[] = ['dist/server.js']): RunningServer {
  const server = spawn(process.execPath, [...bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  return running(server, connection);
}

/** Starts the server over IPC, as the extension does. */
export function startOverIpc(): RunningServer {
  const server = fork('dist/server.js', ['--node-ipc'], { execArgv: [] });
  return running(server, createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)));
}

function running(server: ChildProcess, connection: ProtocolConnection): RunningServer {
  return { connection, ended: once(server, 'exit').then(([status]) => status), kill: () => server.kill() };
}
