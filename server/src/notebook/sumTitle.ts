/** "Total", "Total time spent", "All modules" */
const SUM =
  /^(?:(?:(?:grand |sub-?)?totals?|sum|overall|summe|insgesamt|gesamt|somme|suma)(?: (?:time|hours?|minutes?|modules?|study|spent|for|of|zeit|temps|tiempo)\b.{0,30})?|all(?: (?:modules|areas|levels|times?))?|gesamt(?:zeit|dauer))$|^(?:合计|总计|总共|共计|小计)/iu;

/** Whether a title is that of a sum over modules, and of none itself. */
export function isSumTitle(title: string): boolean {
  return SUM.test(title);
}
