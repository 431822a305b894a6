import type { Card, Deck } from '../../../server/src/protocol/cards';
import { csv, noFormula } from '../../../server/src/text/csv';

type AnkiCard = Omit<Card, 'uri' | 'line' | 'lastLine'>;

interface AnkiDeck extends Pick<Deck, 'title'> {
  readonly cards: readonly AnkiCard[];
}

/**
 * Formats cards for import into Anki (https://docs.ankiweb.net/importing/text-files.html): front, back, tags, and an id by which a
 * later import updates the same cards.
 */
export function ankiCsv({ title, cards }: AnkiDeck): string {
  const header = [
    '#separator:Comma',
    '#html:true',
    `#deck:${deckName(title)}`,
    '#columns:Front,Back,Tags,Id',
    '#tags column:3',
    '#guid column:4',
  ];
  return `${header.join('\r\n')}\r\n${csv(cards.map(row))}`;
}

/** Maximum number of paragraphs of a module's notes on a card. */
const MAX_PARAGRAPHS = 5;

function row({ id, question, answer, area, level }: AnkiCard): string[] {
  const tags = [area, level].filter((name) => name !== undefined).map(tag);
  const back = answer.length > MAX_PARAGRAPHS ? [...answer.slice(0, MAX_PARAGRAPHS), '…'] : answer;
  return [html(question), back.map(html).join('<br>'), tags.join(' '), id];
}

const CODE = /`([^`]+)`/g; // "`docker ps`"
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Escapes HTML, and the first character of formulas in spreadsheet programs, as entities, which Anki decodes. */
function html(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replace(CODE, '<code>$1</code>')
    .replace(/^\s*[=+\-@＝＋－＠]/, (start) => `${start.slice(0, -1)}&#${start.charCodeAt(start.length - 1)};`);
}

/** Returns a tag of Anki: spaces separate tags, and two colons separate nested tags: "Area_1:_Packets". */
function tag(name: string): string {
  return name.trim().replace(/\s+/g, '_').replace(/:{2,}/g, ':');
}

/** Returns a deck name without "::", which separates nested decks. */
function deckName(title: string): string {
  const name = title.replace(/\s+/g, ' ').replace(/:{2,}/g, ':').trim();
  // The header is not CSV, but spreadsheet programs split it at commas.
  return name.split(',').map(noFormula).join(',');
}
