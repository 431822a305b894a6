import { wordSet } from './wordTable';

// The words in column headers, in all supported languages, by the content of the column.

/** Returns whether a column header names what is studied. */
export const isTitleHeader = wordSet(`
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
/** Returns whether a column header may name what is studied, but is also common in other tables. */
export const isTopicHeader = wordSet(`
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
/** Returns whether a column header names any entry of a list, if another one names what kind of entry it is. */
export const isItemHeader = wordSet(`
  item items entry element elemente eintrag élément éléments elemento elementos ítem voce elementi пункт элемент pozycja öğe
  条目 條目 アイテム 항목
`);
/** Returns whether a column header names the kind of what is studied: "Course", "Book". */
export const isTypeHeader = wordSet(`
  type kind format typ art medium tipo formato genre soort вид тип формат rodzaj tür druh
  类型 類型 种类 種類 種別 形式 종류 유형 형식
`);
/** Returns whether a column header names what is studied or a column of links to it. */
export const isMediaHeader = wordSet('video videos vídeo vídeos vidéo vidéos видео 视频 視頻 動画 영상');
/** Returns whether a column header names days of study; their topics are in another column. */
export const isCountHeader = wordSet(`
  day days tag tage jour jours día días dia dias giorno giorni dag dagen gün günler день дни dzień 日 天 天数 日数 일차 일자 ngày
`);
/** Returns whether a column header names the work for a course, in tables with a row per week or day. */
export const isWorkHeader = wordSet(`
  homework homeworks assignment assignments exercise exercises hausaufgabe hausaufgaben aufgabe aufgaben übung übungen
  devoir devoirs exercices deberes tarea tareas ejercicios exercícios esercizi compiti opdracht opdrachten huiswerk
  задание задания домашнее zadanie zadania ödev ödevler 作业 宿題 課題 과제
`);
/** Returns whether a column header names the topic of a day or week. */
export const isFocusHeader = wordSet(`
  focus section sections schwerpunkt schwerpunkte lernziele lernziel objectifs enfoque objetivo foco obiettivo onderwerpen цель abschnitt sección seção раздел 섹션 セクション konular 学习目标 学習目標 학습목표
`);
/** Returns whether a column header names a duration, or a time of day. */
export const isTimeHeader = wordSet(`
  time times duration length hours hrs minutes mins
  zeit dauer zeitaufwand stunden minuten
  temps durée heures
  tiempo duración horas minutos
  时间 时长 学习时间 学习时长 用时 耗时 课时
  時間 目安時間 所要時間 学習時間 勉強時間 視聴時間
  时长 用時 시간 소요시간 학습시간 수강시간 재생시간
  carga workload tempo duração tempo durata ore minuti tijd duur uren время длительность продолжительность часы süre saat czas thời
  tid aika kesto tunnit varighet varighed čas délka тривалість
  часов минут godziny godzin minuty timmar timer hodiny години std stdn saat jam giờ óra часа
  المدة الوقت समय अवधि เวลา ώρες διάρκεια idő durasi waktu
`);
/** Returns whether a column header names a duration, and never a time of day. */
export const isLengthHeader = wordSet(`
  duration length hours hrs dauer zeitaufwand stunden durée heures duración horas 时长 用时 耗时 所要時間 学習時間 勉強時間
  目安時間 視聴時間 소요 소요시간 수강 수강시간 학습 학습시간 재생 재생시간
  carga workload duração durata duur uren длительность продолжительность süre kesto varighet varighed délka тривалість
  часов минут часы godziny godzin timmar timer tunnit hodiny години ore horas std stdn saat jam giờ óra المدة अवधि ώρες διάρκεια durasi
`);
/** Returns whether a column header names a status or progress. */
export const isStatusHeader = wordSet(`
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
/** Returns whether a column header names material of lectures. */
export const isMaterialHeader = wordSet(`
  notes slides video recording code instructor teacher platform provider homework assignment resources repo repository
  notizen folien aufzeichnung dozent notes diapositives enseignant apuntes notas diapositivas profesor plataforma
  笔记 课件 作业 老师 讲师 平台 提供者 ノート 資料 講師
  강사 강의자료 과제 slides anotações professor docente appunti esercizi преподаватель материалы конспект
`);
/** Returns whether a column header names notes. */
export const isNotesHeader = wordSet(`
  notes note remarks comments comment why takeaways learned learnings summary
  notizen bemerkung bemerkungen kommentar warum gelernt
  remarques commentaire commentaires pourquoi
  notas comentario comentarios observaciones qué aprendizaje
  备注 笔记 心得 评论 备考 收获 体会
  備考 メモ 感想 コメント
  메모 비고 느낀점 배운점 anotações observações appunti osservazioni заметки примечания notlar opmerkingen
  anteckningar muistiinpanot notater noter poznámky нотатки
`);
/** Returns whether a column header names areas. */
export const isAreaHeader = wordSet(`
  area week unit section part month phase category track
  woche einheit abschnitt bereich teil kategorie monat
  semaine unité partie catégorie mois domaine
  semana unidad sección parte categoría mes área bloque
  周 周次 单元 分类 部分 阶段
  週 分類 コース分類 カテゴリ 単元
  주차 섹션 단원 unidade semana seção settimana sezione раздел неделя модуль hafta bölüm
`);
/** Returns whether a column header names levels. */
export const isLevelHeader = wordSet(`
  level levels difficulty niveau schwierigkeit schwierigkeitsgrad stufe difficulté nivel dificultad 级别 难度 レベル 難易度 난이도
  nível dificuldade livello difficoltà уровень сложность
`);
/** Returns whether a column header names web addresses. */
export const isAddressHeader = wordSet('url link links address adresse lien enlace 链接 网址 リンク 링크 ссылка');

/** The words of column headers, by the property of a module that the column contains. */
export const columnWords = {
  title: isTitleHeader.words,
  topic: isTopicHeader.words,
  time: isTimeHeader.words,
  length: isLengthHeader.words,
  status: isStatusHeader.words,
  material: isMaterialHeader.words,
  notes: isNotesHeader.words,
  area: isAreaHeader.words,
} as const;
