const ASSIGNMENT = /(?<!\w)(\w+)=/g; // "ID=" of "export ID=7"

/** Returns the names of the variables to which `text` assigns a value. O(text.length). */
export function assignedIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(ASSIGNMENT), ([, name]) => name as string));
}
