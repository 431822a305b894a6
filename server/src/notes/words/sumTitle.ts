/** Examples: "Total", "Total time spent", "All modules". */
const SUM =
  /^(?:(?:(?:grand |sub-?)?totals?|sum|overall|summe|insgesamt|gesamt|somme|suma)(?: (?:time|hours?|minutes?|modules?|study|spent|for|of|zeit|temps|tiempo)\b.{0,30})?|all(?: (?:modules|areas|levels|times?))?|gesamt(?:zeit|dauer)|totaal|totale|yhteensä|razem|всего|итого|загалом|toplam|celkem|i alt|totalt)$|^(?:合计|总计|总共|共计|小计|合計|합계)/iu;

/** Returns whether a title names a total of all modules, and thus is not a module. */
export function isSumTitle(title: string): boolean {
  return SUM.test(title);
}

const SUM_OF_PART =
  /^[^\p{L}\d]{0,4}\p{L}{2,12}\s\d{1,3}\s(?:summary|recap|retrospective|reflections?|zusammenfassung|rückblick|bilan|résumé|resumen|resumo|riassunto|samenvatting|podsumowanie|итоги|özeti?|总结|小结|まとめ|振り返り|정리|회고)$/iu; // "Week 1 Summary"

/** Returns whether a title names the summary of a numbered part: "Week 1 Summary". */
export function sumsUpPart(title: string): boolean {
  return SUM_OF_PART.test(title);
}
