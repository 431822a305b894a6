import { wordSet } from './wordTable';

// The words in heads of columns, in the languages of notes, by what the column contains.

/** Words for what is studied. */
export const isTitleHead = wordSet(`
  course courses certification certifications lecture lectures lesson lessons video videos module modules tutorial tutorials lab labs
  kurs vorlesung vorlesungen lektion lektionen modul
  cours leçon leçons vidéo vidéos tuto
  curso cursos clase clases lección lecciones vídeo vídeos módulo módulos
  课程 课 视频 讲座 章节
  コース 講義 授業 動画 レッスン
  课程名 課程 講座 レッスン名 講義名 動画名
  강의 강의명 클립 클립명 강좌 강좌명 수업 수업명 영상
  aula aulas corso lezione lezioni cursus урок лекция занятие курс видео ders dersler wykład lekcja bài
  föreläsning föreläsningar forelesning forelæsning luento luennot kurssi přednáška předmět лекція заняття előadás
`);
/** Words for what is studied and for much else, too. */
export const isTopicHead = wordSet(`
  topic topics subject title name content chapter session resource book exercise project
  thema titel inhalt kapitel
  sujet titre thème chapitre
  tema título contenido capítulo
  主题 标题 内容 名称
  タイトル 内容 項目 テーマ 章
  recurso recursos ressource ressources ressourcen risorsa ресурс 资源 リソース
  学习内容 學習內容 주제 제목 내용 학습내용
  título assunto conteúdo titolo argomento onderwerp тема название содержание konu başlık temat
  ämne innehåll emne innhold indhold aihe sisältö téma obsah зміст
`);
/** Words for what is studied, and for a column of links to it. */
export const isMediaHead = wordSet('video videos vídeo vídeos vidéo vidéos видео 视频 視頻 動画 영상');
/** Words for days of study, whose topics another column has. */
export const isCountHead = wordSet(`
  day days tag tage jour jours día días dia dias giorno giorni dag dagen gün günler день дни dzień 日 天 天数 日数 일차 일자 ngày
`);
/** Words for what is done for a course, in tables that count weeks or days. */
export const isWorkHead = wordSet(`
  homework homeworks assignment assignments exercise exercises hausaufgabe hausaufgaben aufgabe aufgaben übung übungen
  devoir devoirs exercices deberes tarea tareas ejercicios exercícios esercizi compiti opdracht opdrachten huiswerk
  задание задания домашнее zadanie zadania ödev ödevler 作业 宿題 課題 과제
`);
/** Returns whether a column head names what a day or week is about. */
export const isFocusHead = wordSet(`
  focus section sections schwerpunkt schwerpunkte lernziele lernziel objectifs enfoque objetivo foco obiettivo onderwerpen цель abschnitt sección seção раздел 섹션 セクション konular 学习目标 学習目標 학습목표
`);
/** Returns whether a column head names how long something takes. */
export const isTimeHead = wordSet(`
  time times duration length hours hrs minutes mins
  zeit dauer zeitaufwand stunden minuten
  temps durée heures
  tiempo duración horas minutos
  时间 时长 学习时间 学习时长 用时 耗时 课时
  時間 目安時間 所要時間 学習時間 勉強時間 視聴時間
  时长 用時 시간 소요시간 학습시간 수강시간 재생시간
  carga workload tempo duração tempo durata ore minuti tijd duur uren время длительность продолжительность часы süre saat czas thời
  tid aika kesto tunnit varighet varighed čas délka тривалість
`);
/** Words for how long something takes, and never for when it is. */
export const isLengthHead = wordSet(`
  duration length hours hrs dauer zeitaufwand stunden durée heures duración horas 时长 用时 耗时 所要時間 学習時間 勉強時間
  目安時間 視聴時間 소요 소요시간 수강 수강시간 학습 학습시간 재생 재생시간
  carga workload duração durata duur uren длительность продолжительность süre kesto varighet varighed délka тривалість
`);
/** Words for how far one is. */
export const isStatusHead = wordSet(`
  status done completed complete progress finished state watched read certificate certificates
  gelesen gesehen vu lu visto leído visto lido assistido letto прочитано пройдено przeczytane ukończone zrobione okundu izlendi
  suoritettu katsottu luettu läst sett lest đã xong 阅读 已读 打卡 掌握 視聴済 読了 시청 읽음
  fertig erledigt stand abgeschlossen
  statut terminé fait avancement
  estado completado hecho terminado certificado certificados
  状态 完成 进度
  ステータス 状態 進捗 完了
  상태 완료 진도 진행 concluído concluída finalizado finalizada feito completato stato fatto статус готово durum tamamlandı gereed klar valmis tila hotovo stav виконано ferdig færdig
`);
/** Words for what comes with lectures. */
export const isMaterialHead = wordSet(`
  notes slides video recording code instructor teacher platform provider homework assignment
  notizen folien aufzeichnung dozent notes diapositives enseignant apuntes notas diapositivas profesor plataforma
  笔记 课件 作业 老师 讲师 平台 提供者 ノート 資料 講師
  강사 강의자료 과제 slides anotações professor docente appunti esercizi преподаватель материалы конспект
`);
/** Returns whether a column head names notes. */
export const isNotesHead = wordSet(`
  notes note remarks comments comment why takeaways learned learnings summary
  notizen bemerkung bemerkungen kommentar warum gelernt
  remarques commentaire commentaires pourquoi
  notas comentario comentarios observaciones qué aprendizaje
  备注 笔记 心得 评论 备考 收获 体会
  備考 メモ 感想 コメント
  메모 비고 느낀점 배운점 anotações observações appunti osservazioni заметки примечания notlar opmerkingen
  anteckningar muistiinpanot notater noter poznámky нотатки
`);
/** Returns whether a column head names areas. */
export const isAreaHead = wordSet(`
  area week unit section part month phase category track
  woche einheit abschnitt bereich teil kategorie monat
  semaine unité partie catégorie mois domaine
  semana unidad sección parte categoría mes área bloque
  周 周次 单元 分类 部分 阶段
  週 分類 コース分類 カテゴリ 単元
  주차 섹션 단원 unidade semana seção settimana sezione раздел неделя модуль hafta bölüm
`);

/** The words of column heads, by the property in the column. */
export const columnWords = {
  title: isTitleHead.words,
  topic: isTopicHead.words,
  time: isTimeHead.words,
  length: isLengthHead.words,
  status: isStatusHead.words,
  material: isMaterialHead.words,
  notes: isNotesHead.words,
  area: isAreaHead.words,
} as const;
