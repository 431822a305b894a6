/** Returns a number with its noun: "1 file", "2 files", "2 fixes". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
