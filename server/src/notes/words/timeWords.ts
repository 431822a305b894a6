import { wordSet, wordsIn, wordTable } from './wordTable';

/** The role of a time: time spent or an estimate. Words such as "time" have the role `either`. */
export type ContextRole = 'spent' | 'estimate' | 'either';

const CHINESE_UNITS = '分钟 分鐘 小时 小時 个小时 個小時 钟头 个钟头 刻钟';
const JAPANESE_TIMES = '時間 作業時間 目安時間 所要時間 学習時間 勉強時間 視聴時間';
const CHINESE_APPROXIMATE = '约 大约 大概 差不多';
const CHINESE_SPENT =
  '用时 实际用时 实际时间 总用时 耗时 花费 花费时间 花了 用了 学了 看了 做了 读了 实际 所用时间 花费了 学习用时';
const CHINESE_ESTIMATE = '预计 预计时间 预计用时 计划 计划时间 估计';
const CHINESE_EITHER = '时间 时长 学习时间 学习时长 观看时长 视频时长 总时长';
const CHINESE_JOINING = '一共 总共 共 我 为 是';
const CHINESE_WAITING = '待填 待定 待补充 未完成 未定 不明 未計測';

/** Minutes of one unit. */
export const minutesOfUnit = wordTable<number>([
  [1, 'min mins mn minute minutes minuten minuto minutos 分 分钟 分鐘'],
  [1, 'minuti мин минут минуты минута минуту хв хвилин dk dak dakika minut minuty minuter minutter 분 phút menit'],
  [15, 'viertelstunde 刻钟'],
  [45, 'dreiviertelstunde'],
  [
    60,
    'h hr hrs hour hours std stdn stunde stunden heure heures hs hora horas 小时 小時 个小时 個小時 钟头 个钟头 時間',
  ],
  [
    60,
    'ore ora ч час часа часов годин години година часы saat uur uren godz godzin godziny godzina timmar timme hodin hodiny u',
  ],
  [60, 'hodina 시간 giờ tiếng jam tunti tuntia tunnin tunnit timma óra órát'],
  [1, 'minuutti minuuttia'],
]);

const DAYS =
  'day days tag tage tagen jour jours día días giorno giorni dia dias dag dagen dagar день дня дней дні днів gün dzień dni den dny dnů ngày hari';

/** Returns whether a word is the unit of days. Days are times only in brackets: "(3 days)". */
export const isDay = wordSet(DAYS);

/** Returns whether a word means that a time is not exact: "about". */
export const isApproximate = wordSet(`
  ~ ≈ about around more than approximately approx appr roughly nearly almost
  ca circa etwa ungefähr rund knapp
  environ env presque
  unos unas aprox aproximadamente casi
  cerca uns umas quase ongeveer około примерно около yaklaşık 약
  ${CHINESE_APPROXIMATE}
`);

/** Returns the role that a word gives to a time next to it; `undefined` for other words. */
export const roleOfContext = wordTable<ContextRole>([
  ['either', 'time duration length runtime effort workload takes total needed allocated'],
  ['either', '⏱ ⏰ ⏲ ⌛ ⏳ ⌚ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛'],
  ['spent', 'spent spend took cost costs elapsed done studied used finished completed actual actually'],
  ['estimate', 'estimated estimate est planned plan expected budgeted'],

  ['either', 'zeit dauer uhrzeit zeitraum zeitaufwand aufwand lernzeit bearbeitungszeit dauert'],
  ['spent', 'gebraucht benötigt verbracht gelernt aufgewendet tatsächlich dauerte'],
  ['estimate', 'geplant geschätzt vorgesehen voraussichtlich'],

  ['either', 'temps durée horaire'],
  ['spent', 'passé passés passée mis pris réel réelle consacré effectif codé codés'],
  ['estimate', 'prévu prévue prévus estimé estimée'],

  ['either', 'tiempo duración dedicación horario'],
  ['spent', 'tardé tardado dedicado dediqué empleado invertido llevó'],
  ['estimate', 'previsto prevista estimado estimada planeado planificado'],

  ['either', 'tempo duração carga horária'],
  ['spent', 'gasto gastos levou'],
  ['estimate', 'planejado planejada prevista'],

  ['either', 'durata orario'],
  ['spent', 'impiegato impiegate speso spese'],
  ['estimate', 'stimato stimata stimate previste'],

  ['either', 'tijd duur tijdsduur studietijd'],
  ['spent', 'besteed'],
  ['estimate', 'geschat geschatte gepland geplande'],

  ['either', 'время длительность продолжительность'],
  ['spent', 'потрачено затрачено заняло ушло'],
  ['estimate', 'планируемое ориентировочное'],

  ['either', 'süre süresi zaman'],
  ['spent', 'harcanan geçen'],
  ['estimate', 'tahmini planlanan'],

  ['either', 'czas'],
  ['spent', 'spędzony zajęło'],
  ['estimate', 'szacowany planowany'],

  ['either', 'aika kesto'],
  ['spent', 'käytetty käytetyt'],
  ['estimate', 'arvioitu'],

  ['either', 'tid tidsåtgång'],
  ['spent', 'använd nedlagd brugt brukt'],
  ['estimate', 'beräknad'],

  ['either', 'čas doba trvání'],
  ['spent', 'strávený'],
  ['estimate', 'odhadovaný plánovaný'],

  ['either', '소요시간 학습시간 공부시간 수강시간 강의시간 gian lượng waktu durasi'],
  ['estimate', '예상시간'],

  ['either', CHINESE_EITHER],
  ['either', JAPANESE_TIMES],
  ['spent', CHINESE_SPENT],
  ['estimate', CHINESE_ESTIMATE],
]);

/** Returns whether a word only joins others: "it takes about", "done in", "studied for", "j'ai mis", "me llevó". */
export const joins = wordSet(`
  it in for of this me i was is on my the to taken
  ist war die der meine in mit noch
  j ai m a le la de du à
  el se he fue me por
  ${CHINESE_JOINING}
`);

/** Returns whether a word can come before a word for times: "Study time: 3 h". */
export const isTimed = wordSet(`
  study learning reading watch watching video lecture lesson course session studying weekly daily
  osioon tehtävään tehtäviin kurssiin opiskeluun
  estudio estudo studio étude apprentissage aprendizaje nauki учебы учёбы обучения çalışma öğrenme 학습 공부 소요 수강 예상 thời học
`);

/** Returns whether a word can follow a unit in a label: "Hours worked: 1.5", "Horas dedicadas: 2". */
export const isDoneIn = wordSet(`
  worked spent studied coded practiced practised logged invested completed
  gelernt gearbeitet investiert verbracht travaillées étudiées passées codées consacrées
  trabajadas dedicadas estudiadas invertidas trabalhadas estudadas gastas lavorate studiate dedicate
  gestudeerd gewerkt besteed потрачено занятий
`);

/** Returns whether a word stands for a missing number: "Time: TODO". */
export const waits = wordSet(`
  todo tbd tba x xx xxx ? unknown
  offen unbekannt
  définir compléter inconnu inconnue
  pendiente definir desconocido
  definire definir indefinido ignoto onbekend неизвестно belirsiz 미정
  ${CHINESE_WAITING}
`);

/** Returns whether a token separates the ends of a range: "20-30", "5 to 6", "20 bis 30". */
export const isRange = wordSet('- – ~ to bis à a 到 至');

/** Words in scripts without spaces between words, longest first. */
export const chineseWords: readonly string[] = [
  ...wordsIn(
    [
      CHINESE_UNITS,
      JAPANESE_TIMES,
      CHINESE_APPROXIMATE,
      CHINESE_SPENT,
      CHINESE_ESTIMATE,
      CHINESE_EITHER,
      CHINESE_JOINING,
      CHINESE_WAITING,
    ].join(' '),
  ),
].sort((a, b) => b.length - a.length);

const NOT_ASCII = /[^\0-\x7F]/;

// "m" is a unit only after a number: "30m".
const unit = oneOf([...minutesOfUnit.words, 'm']);
const context = oneOf(roleOfContext.words);
const CLOCK = /\d(?::[0-5]\d|_[0-5]\d\))/; // "12:34", "12_34)"
const IN_DAYS = new RegExp(`[([（]\\s?\\d{1,3}\\s?(?:${wordsIn(DAYS).join('|')})`);
const NUMBER_OR_GAP = /[\d½¼¾:：([{（【［「⏱⏰⏲⌛⏳⌚]/; // "took 30", "Time: TODO", "(time)"

/**
 * Returns whether a line may contain a time: it contains a unit, a duration as video players show it, or a word for times with
 * a number or an empty place for one. Never false for a line with a time.
 */
export function mayContainTimeWord(line: string): boolean {
  const words = line.toLowerCase();
  if (unit.test(words)) return true;
  return NUMBER_OR_GAP.test(line) && (CLOCK.test(line) || IN_DAYS.test(words) || context.test(words));
}

/**
 * Returns a test for any of the words; in scripts with spaces, for whole words. ASCII lines, which most are, are searched for
 * ASCII words only.
 */
function oneOf(words: readonly string[]): { readonly test: (line: string) => boolean } {
  const isChinese = (word: string) => word === '分' || chineseWords.includes(word);
  const latin = words.filter((word) => !isChinese(word));
  const plain = new RegExp(`(?<![a-z])(?:${latin.filter(isAscii).join('|')})(?![a-z])`);
  const others = new RegExp(
    `(?<![a-zа-яё])(?:${latin.filter((word) => !isAscii(word)).join('|')})(?![a-zа-яё])|${words.filter(isChinese).join('|')}`,
  );
  return { test: (line) => plain.test(line) || (!isAscii(line) && others.test(line)) };
}

function isAscii(text: string): boolean {
  return !NOT_ASCII.test(text);
}
