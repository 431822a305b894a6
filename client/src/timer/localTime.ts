/** "18:05"; with its date, where that is another day than now's. */
export function timeOfDay(at: number, now: number): string {
  const { date, time } = localTime(at);
  return date === localTime(now).date ? time : `${date} ${time}`;
}

/** In the time zone of the machine: "2026-12-09" and "18:05". */
export function localTime(at: number): { readonly date: string; readonly time: string } {
  const moment = new Date(at);
  const [month, day, hours, minutes] = [
    moment.getMonth() + 1,
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
  ].map((number) => String(number).padStart(2, '0'));
  return { date: `${moment.getFullYear()}-${month}-${day}`, time: `${hours}:${minutes}` };
}
