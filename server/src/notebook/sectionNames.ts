import { withoutColon } from '../text/ending';

const ENGLISH =
  /^(?:what (?:i|we)(?:'ve| have)? learn(?:ed|t)|(?:my )?(?:notes?|summary|recap|conclusions?|takeaways?|key points|reflections?|thoughts|questions?|comments?)|references?|resources?|links|appendix|glossary|introduction|overview|todo|technical report)$/i; // "What I Learned"
const GERMAN =
  /^(?:was ich gelernt habe|(?:meine )?(?:notizen|zusammenfassung|fragen|gedanken|anmerkungen)|fazit|quellen|literatur|anhang|glossar|einleitung|überblick)$/iu; // "Meine Notizen"
const FRENCH =
  /^(?:ce que j['’]ai appris|(?:mes )?(?:notes|questions|remarques)|(?:le |mon )?résumé|bilan|références|ressources|liens|annexes?|glossaire|introduction)$/iu; // "Ce que j'ai appris"
const SPANISH =
  /^(?:(?:lo )?que aprendí|(?:mis )?(?:notas|preguntas|comentarios|reflexiones)|resumen|conclusión|conclusiones|referencias|recursos|enlaces|anexos?|glosario|introducción)$/iu; // "Lo que aprendí"
const CHINESE =
  /^(?:我?学到(?:的|了什么)?|(?:我的)?(?:笔记|总结|小结|心得|思考|问题|疑问)|参考(?:资料|文献)?|附录|术语表|简介|概述)$/u; // "我的笔记"
const CONTENTS =
  /^(?:table of contents?|contents|toc|check ?list|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|目录)$/iu;

/** A title above links to the titles below it. */
export function isContentsName(title: string): boolean {
  return CONTENTS.test(withoutColon(title));
}

/** A title that names a part of any notes, and so no module. */
export function isSectionName(title: string): boolean {
  const name = withoutColon(title);
  return [CONTENTS, ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE].some((names) => names.test(name));
}
