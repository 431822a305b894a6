const NAMES =
  /^(?:what (?:i|we)(?:'ve| have)? learn(?:ed|t)|(?:my )?(?:notes?|summary|recap|conclusions?|takeaways?|key points|reflections?|thoughts|questions?|comments?)|table of contents?|contents|toc|references?|resources?|links|appendix|glossary|introduction|overview|check ?list|todo|technical report|总结|目录|参考)\s*:?$/i; // "What I Learned"

/** A title that names a part of any notes, and so no module. */
export function isSectionName(title: string): boolean {
  return NAMES.test(title);
}
