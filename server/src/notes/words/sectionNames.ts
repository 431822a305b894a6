import { withoutColon, withoutEnding } from '../../text/ending';

const ENGLISH =
  /^(?:what (?:i|we)(?:'ve| have)? learn(?:ed|t)|(?:my )?(?:notes?|summary|recap|conclusions?|takeaways?|key points|reflections?|thoughts|questions?|comments?)|references?|resources?|links|appendix|glossary|introduction|overview|todo|technical report|(?:write-?up|summary|recap|conclusions?|reflections?|takeaways?) (?:of|for|on|from) .{1,60})$/i; // "What I Learned"
const GERMAN =
  /^(?:was ich gelernt habe|(?:meine )?(?:notizen|zusammenfassung|fragen|gedanken|anmerkungen)|fazit|quellen|literatur|anhang|glossar|einleitung|überblick)$/iu; // "Meine Notizen"
const FRENCH =
  /^(?:ce que j['’]ai appris|(?:mes )?(?:notes|questions|remarques)|(?:le |mon )?résumé|bilan|références|ressources|liens|annexes?|glossaire|introduction)$/iu; // "Ce que j'ai appris"
const SPANISH =
  /^(?:(?:lo )?que aprendí|(?:mis )?(?:notas|preguntas|comentarios|reflexiones)|resumen|conclusión|conclusiones|referencias|recursos|enlaces|anexos?|glosario|introducción)$/iu; // "Lo que aprendí"
const CHINESE =
  /^(?:我?学到(?:的|了什么)?|(?:我的)?(?:笔记|总结|小结|心得|思考|问题|疑问)|参考(?:资料|文献)?|附录|术语表|简介|概述)$/u; // "我的笔记"
const OTHERS =
  /^(?:authors?|about (?:me|the author|(?:the|this) course)|(?:course |kurs)?info(?:rmation(?:en)?)?|om kursen|contact|acknowledge?ments|licen[sc]e|prerequisites|requirements|additional (?:resources|material)|useful links|autor(?:en|es|a)?|danksagung|lizenz|voraussetzungen|auteure?s?|licence|prérequis|pré-requis|remerciements|autora|licencia|licença|requisitos(?: previos)?|prerrequisitos|pré- ?requisitos|anotações|(?:minhas )?notas|resumo|referências|recursos(?: adicionais)?|links úteis|appunti|riassunto|riferimenti|risorse|prerequisiti|autore|заметки|конспект|ссылки|ресурсы|литература|материалы|автор|notlar(?:ım)?|kaynaklar|kaynakça|notities|samenvatting|bronnen|notatki|źródła|メモ|まとめ|参考(?:資料|文献|リンク)?|リソース|学んだこと|感想|所感|메모|정리|요약|참고(?: ?자료| ?문헌)?|출처|느낀 ?점|作者|前置知识|相关链接|资源)$/iu; // "Author"
const CONTENTS =
  /^(?:table of contents?|contents|toc|check ?list|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|目录)$/iu;

const OPENING = /^[^\p{L}\p{N}]+/u; // "✅ "
const ENDING = /[^\p{L}\p{N})）]/u; // " 🔍"

/** Returns whether a title names a table of contents. */
export function isContentsName(title: string): boolean {
  return CONTENTS.test(bare(title));
}

const STATES =
  /^(?:(?:already |courses? |my )?(?:completed|finished|done|in progress|started|not started|pending|current|ongoing|planned|upcoming|awaiting|queued?|to ?do|up next|next|later|backlog|wish ?list)(?: (?:courses?|lectures?|modules?|completion|list))?|(?:currently|now) \p{L}+ing|(?:abgeschlossen|erledigt|fertig|in arbeit|laufend|geplant|offen)(?:e kurse)?|(?:cours )?(?:terminés?|finis?|en cours|à faire|à venir|prévus?)|(?:cursos )?(?:completados?|terminados?|finalizados?|en (?:curso|progreso)|pendientes?|por hacer)|(?:已|还?未|正在)(?:经)?(?:完成|学习?|学完)(?:的)?(?:课程)?|进行中|完了(?:済み)?(?:の?タスク)?|残り(?:の)?タスク|学習中|未着手)(?: [(（].{0,40}| ?[-–—:] [\p{L} ]{1,30})?$/iu; // "Completed (old to recent)", "To do – lessons"
const LISTS =
  /^(?:(?:the |my |all |list of |course )?(?:courses?|lectures?|lessons?|modules?|videos?|tutorials?|projects?|notes|content|index|syllabus|curriculum|structure|outline|schedule|progress|log)(?: (?:list|overview|log|index|i took))?|(?:(?:daily|weekly|study|work|learning|lecture|lesson|course|video|module|day) ){1,2}(?:logs?|plan|schedule|breakdown|details|outline|journal|entries)|(?:meine )?(?:kurse|vorlesungen|lektionen|module|projekte|übersicht)|(?:mes |liste des )?(?:cours|leçons|modules|projets)|(?:mis |lista de |meus )?(?:cursos|clases|lecciones|módulos|proyectos|projetos)|kurs(?:aufbau|plan|inhalte?)|plan du cours|课程(?:列表|目录|结构|大纲|内容|安排)?|コース(?:一覧|構成)?|講義一覧)$/iu; // "Courses"

const OF_COURSE =
  /^(?:(?:lista? de |liste des |elenco )?(?:clases|lecciones|contenidos?|estructura|estrutura|structure|struttura|temas|temario|aulas|conteúdos?|lezioni|contenuti|contenu|cours|leçons|séances|inhalte?|vorlesungen|sitzungen|übungen|лекции|семинары|уроки|занятия|содержание|dersler|lessen|colleges|hoorcolleges|werkcolleges|wykłady|zajęcia|ćwiczenia|přednášky|prednasky|cvičení|лекції|заняття|sesiones(?: realizadas)?|forelesninger|forelesningsplan|föreläsningar|øvinger|(?:прогресс|план) (?:уроков|занятий|лекций)|progreso|progresso|progression|fortschritt|прогресс|ilerleme)(?: (?:de la|del|de|do|da|du|de l['’]|der|des|dei|van de|курса) ?\p{L}{1,12})?|classes|sessions|exercises|assignments|labs?|homeworks?|time ?sheets?|time (?:log|tracking|spent)|hours|stundenzettel|zeiterfassung|horodateur|feuille de temps|suivi (?:du temps|des heures)|registro de (?:horas|tiempo|tempo)|urenregistratie|(?:刷课|课程)?进度|进展|学习(?:时间)?(?:记录|进度|内容|目录)|课时|讲座|进程|進捗(?:状況)?|学習(?:記録|履歴|内容)|レッスン(?:一覧)?|授業(?:一覧)?|강의(?: ?목록)?|수업(?: ?목록)?|목차|진도|(?:월별 ?|주별 ?)?(?:학습|수강) ?(?:기록|내용|내역|현황|일지))$/iu; // "Clases de la sección"

/** Returns whether a title is a status of the modules below it: "Completed". */
export function isStateName(title: string): boolean {
  return STATES.test(bare(title));
}

/** Returns whether a title only introduces a list of modules: "Courses". */
export function isListName(title: string): boolean {
  return [LISTS, OF_COURSE].some((names) => names.test(bare(title))) || isContentsName(title);
}

function bare(title: string): string {
  return withoutEnding(withoutColon(title), ENDING).replace(OPENING, '');
}

const RESOURCES =
  /^(?:(?:(?:additional|useful|other|more|external|further|learning|helpful|study) )?(?:resources?|links?|references?|readings?|materials?|books?)|bibliography|quellen|literatur|(?:nützliche )?links|weiterführendes|ressources|liens(?: utiles)?|références|bibliographie|recursos(?: adicionales| adicionais)?|enlaces(?: útiles)?|referencias|bibliografía|links úteis|referências|bibliografia|risorse|riferimenti|bronnen|źródła|(?:полезные )?ссылки|ресурсы|литература|материалы|kaynaklar|kaynakça|参考(?:资料|文献|資料|リンク)?|相关链接|(?:课程|学习)?资源|リソース|참고(?: ?자료| ?문헌)?)$/iu; // "Useful links"

/** Returns whether a title names a list of resources beside what is studied: "References". */
export function isResourcesName(title: string): boolean {
  return RESOURCES.test(bare(title));
}

const LEGEND =
  /^(?:(?:template|legend|key|symbols|how to (?:read|use) this (?:list|file|page))(?: \p{L}{1,12})?|vorlage|legende|zeichenerklärung|légende|modèle|leyenda|plantilla|legenda|modelo|modello|sjabloon|szablon|шаблон|легенда|обозначения|умовні позначення|şablon|keterangan|chú thích|图例|模板|凡例|テンプレート|범례|템플릿)$/iu; // "Legend"

/** Returns whether a title names an explanation of the signs or the form of what follows: "Legend", "Template". */
export function isLegendName(title: string): boolean {
  return LEGEND.test(bare(title));
}

/** Returns whether a title names a section common to all kinds of notes, so that it is not a module. */
export function isSectionName(title: string): boolean {
  const name = withoutColon(title).replace(OPENING, '');
  return [CONTENTS, ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE, OTHERS].some((names) => names.test(name));
}
