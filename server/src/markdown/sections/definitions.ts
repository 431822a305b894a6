import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { perSection, type Section, treeOf } from './section';

const BRACKETED = /\[((?:[^[\]\\]|\\.){1,999})\]/g; // "[label]"

/**
 * Returns the labels that a section defines, for links and footnotes ("^1"). Parses only sections that may contain a
 * definition.
 */
export const definedIn = perSection((section: Section): readonly string[] => {
  if (!mayDefine(section)) return [];
  const footnote = FOOTNOTE.exec(section.text)?.[1];
  if (footnote !== undefined) return [`^${normalizeIdentifier(footnote)}`];
  const labels: string[] = [];
  collect(treeOf(section), labels);
  return labels;
});

/**
 * A footnote on a single line without further definitions. Notes can have thousands, which are all needed when a file is
 * opened.
 */
const FOOTNOTE = /^\[\^([^[\]\\\s]{1,900})\]:(?![^\r\n]*\]:)[^\r\n]*[\r\n]*$/;

/** Returns whether a section may contain definitions. */
export function mayDefine({ text }: Section): boolean {
  return text.includes(']:');
}

function collect(node: Nodes, labels: string[]): void {
  if (node.type === 'definition') labels.push(normalizeIdentifier(node.identifier));
  if (node.type === 'footnoteDefinition') labels.push(`^${normalizeIdentifier(node.identifier)}`);
  if ('children' in node) for (const child of node.children) collect(child, labels);
}

const bracketedIn = perSection((section: Section): readonly string[] => {
  const labels = new Set<string>();
  for (const [, label] of section.text.matchAll(BRACKETED)) labels.add(labelKey(label as string));
  return [...labels].sort();
});

function labelKey(label: string): string {
  return label.startsWith('^') ? `^${normalizeIdentifier(label.slice(1))}` : normalizeIdentifier(label);
}

/** Returns the section parsed with the link labels `defined` in the whole document; `section` itself if nothing changes. */
export function withDefinitions(section: Section, defined: ReadonlySet<string>): Section {
  if (section.unreadOf) return section;
  const given =
    defined.size === 0
      ? []
      : bracketedIn(section).filter((label) => defined.has(label) && !definedIn(section).includes(label));
  if (given.length === section.given.length && given.every((label, n) => label === section.given[n])) return section;
  return { ...section, given };
}
