/** Text of a link that refers to the title before it: "Wires [->](...)", "Wires [video](...)". */
const REFERENCE =
  /^(?:[^\p{L}\p{N}]{1,8}|link|here|video|watch|url|source|lecture|course|open|hier|lien|ici|vidéo|enlace|aquí|ver|aqui|link do vídeo|qui|klik|ссылка|видео|тут|здесь|посилання|odkaz|tady|länk|lenke|linkki|bağlantı|izle|liên kết|tautan|链接|連結|視頻|视频|リンク|動画|링크|영상)$/iu;

/** Returns whether the text of a link refers to the title before it. */
export function isReference(words: string): boolean {
  return REFERENCE.test(words.trim());
}

const NAMELESS =
  /^(?:repo(?:sitory)?|tutorial|links?|here|sources?|(?:source )?code|github|website|page|slides?|video|docs?|documentation|article|blog|references?|demo)$/i;

/** Returns whether a title only names the kind of page that its link leads to. */
export function isNameless(title: string): boolean {
  return NAMELESS.test(title);
}
