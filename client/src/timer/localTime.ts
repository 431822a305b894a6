/** Returns a time of day, "18:05", with the date if it is not the day of `now`. */
export function timeOfDay(at: number, now: number): string {
  const { date, time } = localTime(at);
  return date === localTime(now).date ? time : `${date} ${time}`;
}

/** Returns the date and time in the local time zone: "2026-12-09" and "18:05". */
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
