const TRACKING = /^(?:utm_\w+|sc_\w+|mc_\w+|trk|trkcampaign|fbclid|gclid|msclkid|igshid|si|ref|ref_src)$/i; // "utm_source"
const ADDRESS = /^https?:\/\/(?:(?:www|m)\.)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?/i; // "https://host/path?query#anchor"
const LANGUAGE = /^\/(?:cn|de|en|es|fr|it|ja|jp|ko|kr|nl|pl|pt|ru|tr|tw|zh)(?:[-_][a-z]{2,4})?(?=\/)/i; // "/cn/getting-started"
const VIDEO =
  /^(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:(?:embed|live|shorts|v)\/|watch\?(?:\S{0,200}&)?v=))([\w-]+)/i; // "youtu.be/RYDHUTHLf8U"

/**
 * Returns a key that is equal for links to the same page: without scheme, tracking parameters, anchor, and language folder; for
 * a video, without its playlist and start time. `undefined` for other kinds of URLs.
 */
export function linkKey(url: string): string | undefined {
  const parts = ADDRESS.exec(url.trim());
  if (!parts) return undefined;
  const [, host = '', path = '', query = '', anchor = ''] = parts;
  const site = host.toLowerCase();
  const video = site.startsWith('youtu') ? VIDEO.exec(`${site}${path}?${query}`)?.[1] : undefined;
  if (video) return `youtube.com/watch?v=${video}`;
  const kept = query === '' ? [] : keptIn(query);
  const page = path.replace(/\/(?:index\.html?)?$/i, '').replace(LANGUAGE, '');
  // Web applications show different pages for such anchors: "#/lesson/2".
  const route = /^!?\//.test(anchor) ? `#${anchor}` : '';
  return `${site}${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${route}`;
}

/** Returns the parameters of a query that are not for tracking, sorted. */
function keptIn(query: string): string[] {
  return query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] as string))
    .sort();
}

const PAGE = /^https?:\/\/[^\s<>]+$/i; // "https://docs.docker.com/engine/"

/** Returns whether a URL is that of a web page. Links in notes and syllabi can have any URL. */
export function isPage(url: string): boolean {
  return PAGE.test(url);
}

/** Returns whether two links certainly lead to the same page. */
export function isSamePage(url: string, other: string): boolean {
  if (url === other) return true;
  const key = linkKey(url);
  return key !== undefined && key === linkKey(other);
}
