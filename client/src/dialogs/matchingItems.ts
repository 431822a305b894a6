/** A text of an item among those that match. */
export interface FoundItem {
  /** The second line of the item, instead of the separator above it. */
  readonly foundDetail?: string;
}

/** The visible texts of a quick pick item. */
interface Item extends FoundItem {
  readonly label: string;
  readonly description?: string | undefined;
}

/**
 * Returns the items in which each typed word is found, in any order and in any of their texts: "cont video" finds "Video: Containers".
 * The editor's own filter would look for the typed text as a whole.
 */
export function matchingItems<Some extends Item>(
  items: readonly Some[],
  typed: string,
): (Some & { alwaysShow: boolean })[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const isFound = ({ label, description = '', foundDetail = '' }: Item) => {
    const text = `${label} ${description} ${foundDetail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return items.filter(isFound).map((item) => ({
    ...item,
    ...(item.foundDetail !== undefined && { detail: item.foundDetail }),
    alwaysShow: words.length > 0,
  }));
}
