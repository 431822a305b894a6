import { t } from '@vscode/l10n';
import type { Module, Notes } from '../../notes/model/notes';
import { writeModule } from '../../notes/writing/writing';
import { blockKind, type WholeForm, wholeFormOf } from './wholeForm';

/** A form that modules can be converted to. */
export interface OfferedForm {
  /** The identifier of the form, independent of the notes. */
  readonly id: string;
  /** Returns its name for a list. */
  readonly name: () => string;
  readonly form: WholeForm;
}

/** The most common forms of study notes. */
const usual: readonly OfferedForm[] = [
  {
    id: 'headings',
    name: () => t('headings'),
    form: {
      marker: '### ',
      ordered: false,
      emphasis: '',
      linked: true,
      close: ':',
      time: { place: 'line', before: ' (', after: ' min)' },
      loose: true,
      indent: '',
      apart: false,
    },
  },
  {
    id: 'paragraphs',
    name: () => t('paragraphs'),
    form: {
      marker: '',
      ordered: false,
      emphasis: '',
      linked: true,
      close: '',
      time: { place: 'line', before: ' (time: ', after: ' min)' },
      loose: true,
      indent: '',
      apart: true,
    },
  },
  {
    id: 'bullets',
    name: () => t('list items'),
    form: {
      marker: '* ',
      ordered: false,
      emphasis: '',
      linked: true,
      close: '',
      time: { place: 'link', before: ' ~', after: ' mins' },
      loose: true,
      indent: '  ',
      apart: false,
    },
  },
  {
    id: 'numbers',
    name: () => t('numbered items'),
    form: {
      marker: '1. ',
      ordered: true,
      emphasis: '',
      linked: true,
      close: '',
      time: { place: 'line', before: ' - ', after: ' min' },
      loose: false,
      indent: '\t',
      apart: false,
    },
  },
];

/**
 * Returns the forms that modules can be converted to: that of the notes, and the usual ones that differ from it. In a form of
 * plain lines, a module without link and kind would look like notes.
 */
export function offeredForms(notes: Notes, modules: readonly Module[]): OfferedForm[] {
  const own = wholeFormOf(notes);
  const all: OfferedForm[] = [
    { id: 'own', name: () => t('the form of these notes'), form: own },
    ...usual.filter(({ form }) => exampleOf(form) !== exampleOf(own)),
  ];
  const areRecognized = modules.every(({ url, kind }) => url !== undefined || kind !== undefined);
  return all.filter(({ form }) => {
    const block = blockKind(form.marker);
    return block !== 'quote' && (block !== 'plain' || areRecognized);
  });
}

/** Returns an example of a module in a form: "* [Title ~10 mins](link)". */
export function exampleOf(form: WholeForm): string {
  return writeModule(form, { title: 'Title', url: 'link', minutes: 10 }, 1, ' ⏎ ').replace(' ⏎  ⏎ ', ' ⏎ ');
}
