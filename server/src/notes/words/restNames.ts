import { withoutEnding } from '../../text/ending';

const REST =
  /^(?:(?:a )?(?:rest|off|sick|free|catch[ -]?up)[ -]?days?|days? off|(?:spring|summer|fall|autumn|winter|thanksgiving|christmas|reading|mid-?term|semester) (?:break|recess|holidays?|vacation)(?: (?:day|week))?|(?:public )?holidays?|vacation|no (?:class|classes|lectures?|lessons?|sessions?|school|study|studying)(?: (?:today|this week))?|(?:class|lecture) cancell?ed|(?:vorlesungsfrei|ferien|feiertag|ruhetag|freier tag|krank|entfällt|(?:keine?|kein) (?:vorlesung|unterricht|kurs))|(?:jour de )?repos|vacances|(?:jour )?férié|pas de cours|(?:día de |dia de )?descanso|vacaciones|festivo|feriado|sin clases?|no hay clases?|folga|férias|sem aulas?|(?:giorno di )?riposo|vacanz[ae]|festività|nessuna lezione|休息日?|放假|假期|停课|请假|お?休み|休日|休講|祝日|휴식|휴일|휴강|휴무|쉬는 ?날|выходной|отдых|каникулы|праздник|нет занятий|tatil|dinlenme(?: günü)?|vakantie|rustdag|geen les|przerwa|wolne|odpoczynek)$/iu; // "Rest day"
const OPENING = /^[^\p{L}\p{N}]+/u; // "🍃 "
const ENDING = /[^\p{L}\p{N}]/u;

/** Returns whether a title is about a time without study: "Rest day", "Spring break". */
export function isRestName(title: string): boolean {
  if (title.length > MAX_LENGTH) return false;
  return title.split('/').every((part) => REST.test(withoutEnding(part, ENDING).replace(OPENING, '')));
}

const MAX_LENGTH = 40;
