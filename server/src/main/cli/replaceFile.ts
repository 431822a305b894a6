import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from './failure';

/**
 * Gives a file another text, all of it or none. The text is first written to a file beside it, which then takes its place: an
 * interruption or a full disk leaves the notes as they were. A link stays a link, to a file that is replaced where it
 * lies. Permissions stay, and the owner where the system allows it. A file that may not be written is not replaced either,
 * and neither is one that holds something else than `before`, since somebody is at work in it. Throws what Node throws, and
 * a failure for such a file.
 */
export async function replaceFile(file: string, before: string, after: string): Promise<void> {
  const target = await realpath(file);
  await access(target, constants.W_OK);
  const { mode, uid, gid } = await stat(target);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const handle = await open(beside, 'wx');
  try {
    try {
      await handle.writeFile(after);
      await handle.chown(uid, gid).catch(() => undefined);
      // After the owner, whose change takes some permissions away.
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if ((await readFile(target, 'utf8')) !== before) throw new Failure(`${file}: was changed meanwhile`);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
