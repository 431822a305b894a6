import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { TIMEOUT_MS } from '../until';
import type { Answer, Hello, Question } from './protocol';

/** The companion extensions of all windows of a test run. */
export interface Companions {
  /** The folder of the bundled extension, which is installed next to the extension under test. */
  readonly folder: string;
  /** The port that they connect to. */
  readonly port: number;
  /** Sends a request to the companion of the window that shows a workspace. Rejects if the request failed, or after `TIMEOUT_MS`. */
  ask(workspace: string, question: Question): Promise<void>;
  /** Waits for another companion before the next question: that of a page that was left still answers for some seconds. */
  forget(workspace: string): void;
  close(): void;
}

/** Bundles the companion extension and waits for windows to connect. */
export async function startCompanions(): Promise<Companions> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'study-notes-companion-'));
  const folder = path.join(scratch, 'study-notes.test-companion-0.0.0');
  await build({
    entryPoints: [path.join(__dirname, 'extension.ts')],
    outfile: path.join(folder, 'extension.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  copyFileSync(path.join(__dirname, 'package.json'), path.join(folder, 'package.json'));
  const sockets = new Map<string, Socket>();
  const awaited = new Map<number, (answer: Answer) => void>();
  const server: Server = createServer((socket) => {
    createInterface({ input: socket }).on('line', (line) => {
      const message: Hello | Answer = JSON.parse(line);
      if ('workspace' in message) {
        sockets.set(message.workspace, socket);
        server.emit('companion');
      } else awaited.get(message.id)?.(message);
    });
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the companions have no port');

  async function socketOf(workspace: string): Promise<Socket> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    for (;;) {
      const socket = sockets.get(workspace);
      if (socket && !socket.destroyed) return socket;
      await once(server, 'companion', { signal });
    }
  }

  let count = 0;
  return {
    folder,
    port: address.port,
    async ask(workspace, question) {
      const socket = await socketOf(workspace);
      const id = ++count;
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`no answer to "${question.do}" in ${TIMEOUT_MS} ms`)),
          TIMEOUT_MS,
        );
        awaited.set(id, ({ error }) => {
          clearTimeout(timer);
          awaited.delete(id);
          if (error === undefined) resolve();
          else reject(new Error(`"${question.do}" failed: ${error}`));
        });
        socket.write(`${JSON.stringify({ ...question, id })}\n`);
      });
    },
    forget(workspace) {
      sockets.get(workspace)?.destroy();
      sockets.delete(workspace);
    },
    close() {
      for (const socket of sockets.values()) socket.destroy();
      server.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
