const TRACKING = /^(?:utm_\w+|trk|ref|feature|t|list|index|si|fbclid|gclid|sc_\w+)$/i; // "utm_source"
const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?/i; // "https://host/path?query"
const SHORT_VIDEO = /^youtu\.be\/([\w-]+)/i; // "youtu.be/RYDHUTHLf8U"

/** What two links to the same page have in common: no scheme, no tracking parameters, no anchor, no language folder. */
export function linkKey(url: string): string | undefined {
  const parts = ADDRESS.exec(url.trim());
  if (!parts) return undefined;
  const [, host = '', path = '', query = ''] = parts;
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] as string))
    .sort();
  const page = path.replace(/\/(?:index\.html?)?$/i, '').replace(/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?)(?=\/)/i, '');
  const key = `${host.toLowerCase()}${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
  const video = SHORT_VIDEO.exec(key)?.[1];
  return video ? `youtube.com/watch?v=${video}` : key;
}
