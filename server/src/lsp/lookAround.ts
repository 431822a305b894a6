import type { Service } from '../service';
import type { Files } from './files';

/** Lets the service know all folders that an open notebook's pictures ask for. */
export async function lookAround(files: Pick<Files, 'list'>, service: Service, uri: string): Promise<void> {
  for (;;) {
    const folders = service.unknownFolders(uri);
    if (folders.length === 0) return;
    const listings = await files.list(folders);
    folders.forEach((folder, n) => void service.putFolder(folder, listings[n]));
  }
}
