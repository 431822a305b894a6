import type { Files } from '../../../lsp/workspace/files';
import type { Listing } from '../../../service/folders';

/** Lists each folder once and keeps the result. */
export function listingOnce({ list }: Pick<Files, 'list'>): Pick<Files, 'list'> {
  const known = new Map<string, Promise<Listing | undefined>>();

  async function listing(folder: string): Promise<Listing | undefined> {
    const [found] = await list([folder]);
    return found;
  }

  return {
    list: (folders) =>
      Promise.all(
        folders.map((folder) => {
          const found = known.get(folder) ?? listing(folder);
          known.set(folder, found);
          return found;
        }),
      ),
  };
}
