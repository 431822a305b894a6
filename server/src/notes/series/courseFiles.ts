const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i; // "https://", "mailto:", "#docker"
const NO_LECTURE =
  /(?:^|\/)(?:readme|license|licence|contributing|changelog|code_of_conduct|security)(?:\.\w{1,4})?$|\.(?:png|jpe?g|gif|svg|zip|css)$/i;

/** Returns whether a link leads to a local file or folder that may contain the notes of a lecture. */
export function leadsToFile(url: string): boolean {
  return url !== '' && !ELSEWHERE.test(url) && !NO_LECTURE.test(url);
}

const COUNTED =
  /(?:^|[/_.-])(?:\d{1,3}(?!\d)|(?:lectures?|lessons?|lec|weeks?|days?|chapters?|ch|modules?|units?|sections?|sessions?|class(?:es)?|notes?|vorlesung|lektion|woche|tag|kapitel|cours|leçon|semaine|jour|chapitre|clases?|semana|día|dia|capitulo|apuntes|unidad)[\s_-]{0,2}(?:\d|\/))/iu; // "notes/01-intro.md", "week3/"

/** Returns whether the URL of a file contains a number, or a folder of lectures or notes. */
export function countedFile(url: string | undefined): boolean {
  return url !== undefined && COUNTED.test(url);
}
