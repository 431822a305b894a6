import type { Service } from '../../service';
import type { WorkspaceFiles } from './files';

/** Lists all folders that the image links of an open file refer to, and passes the lists to the service. */
export async function listNeededFolders(
  files: Pick<WorkspaceFiles, 'list' | 'isInside'>,
  service: Service,
  uri: string,
): Promise<void> {
  for (;;) {
    const folders = service.unknownFolders(uri);
    if (folders.length === 0) return;
    const root = service.folders.rootOf(uri);
    const inside = await Promise.all(folders.map((folder) => files.isInside(root, folder)));
    const listed = folders.filter((_, n) => inside[n]);
    const listings = listed.length > 0 ? await files.list(listed) : [];
    const found = new Map(listed.map((folder, n) => [folder, listings[n]]));
    for (const folder of folders) service.folders.put(folder, found.get(folder));
  }
}
