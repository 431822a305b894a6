/** Returns the user's local day, "2026-11-21", or the one `later` days after it. */
export function today(later = 0): string {
  const now = new Date();
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + later));
  return day.toISOString().slice(0, 10);
}

/** Returns the current time in UTC in iCalendar format: "20261121T103000Z". */
export function stamp(): string {
  return new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
}
