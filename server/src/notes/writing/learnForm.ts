import { endingOf, withoutEnding } from '../../text/ending';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { mostFrequent } from '../../text/mostFrequent';
import { slice } from '../../text/span';
import type { Form, TimeForm } from '../model/form';
import { type Module, type Time, timeOf } from '../model/notes';

/** The form for notes without modules. */
export const defaultForm: Form = {
  marker: '- ',
  ordered: false,
  emphasis: '',
  linked: true,
  close: '',
  time: { place: 'line', before: ' (', after: ' min)' },
  loose: false,
};

// Maximum number of modules to examine: enough to learn the form of any notes.
const MAX_EXAMINED = 100;

/** Returns the form of the modules in notes: the most common choice for each part. */
export function learnForm(text: string, all: readonly Module[]): Form {
  if (all.length === 0) return defaultForm;
  const modules = all.slice(0, MAX_EXAMINED);
  const marker = mostFrequent(modules.map((module) => markerOf(text, module))) ?? defaultForm.marker;
  const unit =
    mostFrequent(
      modules.map((module) => unitOf(text, timeOf(module))).filter((unit) => unit !== undefined && MINUTES.test(unit)),
    ) ?? ' min';
  const formsOf = (timeIn: (module: Module) => Time | undefined) =>
    modules.flatMap((module) => timeFormOf(text, module, timeIn(module), unit) ?? []).filter(isWhole);
  const times = formsOf((module) => timeOf(module) ?? module.empty);
  const estimate = mostFrequent(
    formsOf((module) => module.estimate),
    (form) => JSON.stringify(form),
  );
  // The gap after the last module of a level depends on the next title.
  const gaps = modules
    .filter(({ body }, n) => body.end === modules[n + 1]?.span.start)
    .map(({ body }) => endsBlank(text, body.end));
  return {
    marker,
    ordered: ORDERED.test(marker),
    emphasis: mostFrequent(modules.map((module) => emphasisOf(text, module))) ?? '',
    linked: modules.some((module) => module.url !== undefined),
    close: mostFrequent(modules.map((module) => closeOf(text, module))) ?? '',
    time: mostFrequent(times, (form) => JSON.stringify(form)) ?? defaultForm.time,
    ...(estimate && { estimate }),
    loose: mostFrequent(gaps) ?? !LIST.test(marker),
  };
}

const BLANK_END = /(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:\r\n?|\n)$/; // "text\n\n"
const MAX_BLANK_LENGTH = 20;

function endsBlank(text: string, end: number): boolean {
  return BLANK_END.test(text.slice(Math.max(0, end - MAX_BLANK_LENGTH), end));
}

const ORDERED = /^\s*\d+[.)]/;
const LIST = /^\s*(?:[-*+]|\d+[.)])/;
const MARKER = /^[ \t]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+|>[ \t]*)*/; // "### ", "1. "
const EMPHASIS = /^\[?(\*{1,3}|_{1,3})/; // "***"

function markerOf(text: string, module: Module): string {
  const marker = MARKER.exec(slice(text, module.span))?.[0] ?? '';
  return ORDERED.test(marker) ? marker.replace(/\d+/, '1') : marker;
}

function emphasisOf(text: string, module: Module): string {
  const line = slice(text, module.span);
  return EMPHASIS.exec(line.slice(MARKER.exec(line)?.[0].length ?? 0))?.[1] ?? '';
}

const CLOSE = /^[:：]?/;

/** Returns the colon after a title; an empty string if there is none. */
function closeOf(text: string, module: Module): string {
  return CLOSE.exec(text.slice(module.titleSpan.end, module.span.end))?.[0] ?? '';
}

const NUMBER = /^(?:\d+(?:[.,]\d+)?)/;
const BEFORE = /[\s([{（【,;:\-–—~≈]/; // " - ", " ~"
const BEFORE_BELOW = /[\s([{（【>*_~-]/; // "**"
const AFTER = /^[)\]}）】]*/;
const EMPHASIS_BEFORE = /[*_]/; // "**"
const AFTER_BELOW = /^[)\]}）】*_]*/;

/** Returns the unit after the minutes of a time; `undefined` if there is none. */
function unitOf(text: string, time: Time | undefined): string | undefined {
  const amount = time && slice(text, time.amount);
  const number = amount && NUMBER.exec(amount)?.[0];
  return number ? amount.slice(number.length) : undefined;
}

const MINUTES = /^\s*(?:m|分)/i; // " min", "分钟"

/**
 * Returns the form of a module's time, as the text before and after the number; only times in plain minutes have one. An empty
 * time gets the given unit.
 */
function timeFormOf(text: string, module: Module, time: Time | undefined, commonUnit: string): TimeForm | undefined {
  if (!time || isInFront(time, module)) return undefined;
  const unit = unitOf(text, time);
  if (unit !== undefined && !MINUTES.test(unit)) return undefined;
  const onLine = time.span.start < module.span.end;
  const lineStart = lineStartAt(text, time.span.start);
  const before = text.slice(onLine ? module.titleSpan.end : lineStart, time.span.start);
  const lead = endingOf(before, onLine ? BEFORE : BEFORE_BELOW);
  const inLink = onLine && module.urlSpan !== undefined && time.span.end < module.urlSpan.start;
  const behind = text.slice(time.span.end, lineEndAt(text, time.span.end));
  const tail = inLink ? '' : ((onLine ? AFTER : AFTER_BELOW).exec(behind)?.[0] ?? '');
  // "*Cost 15 minutes, done on Sunday*": the emphasis ends in text that is not part of the form, so its opening mark is
  // removed, too.
  const opening = onLine || tail !== '' ? lead : withoutEnding(lead, EMPHASIS_BEFORE);
  return {
    place: onLine ? (inLink ? 'link' : 'line') : 'below',
    before: withoutClose(opening + text.slice(time.span.start, time.amount.start), onLine ? closeOf(text, module) : ''),
    after: (unit ?? commonUnit) + text.slice(time.amount.end, time.span.end) + tail,
  };
}

/** Returns whether a time is before the title, "30 min - [Title](...)". New times are never written there. */
function isInFront(time: Time, { span, titleSpan }: Module): boolean {
  return span.start <= time.span.start && time.span.end <= titleSpan.start;
}

const OPENED = /[([{（【]/g;
const CLOSED = /[)\]}）】]/g;
const EMPHASIZED = /[*_]/g;

/** Returns whether all brackets before the number are closed after it: one of two times, ", took 15 min)", has no form. */
function isWhole({ before, after }: TimeForm): boolean {
  const isEven = (open: RegExp, close: RegExp) => before.match(open)?.length === after.match(close)?.length;
  return isEven(OPENED, CLOSED) && isEven(EMPHASIZED, EMPHASIZED);
}

function withoutClose(before: string, close: string): string {
  return close !== '' && before.startsWith(close) ? before.slice(close.length) : before;
}
