import type { Kind } from './notebook';

const PREFIX =
  /^(?:[\p{L}\d]+ ){0,2}?(qwiklabs?|labs?|videos?|tutorials?|docs?|documentation|readings?|articles?|papers?|books?|exercises?|projects?|assignments?|lectures?|watch|read|übung|vidéo|lectura|视频|实验|教程)(?: tutorials?)?\s*\d{0,3}\s*[:：-]\s*\S/iu; // "AWS Tutorial: Launch a VM"
const SUFFIX = /\S\s+(labs?|videos?|tutorials?|readings?|exercises?|projects?)$/i; // "Docker Networking Lab"

const KINDS: Readonly<Record<string, Kind>> = {
  lab: 'lab',
  qwiklab: 'lab',
  video: 'video',
  lecture: 'video',
  watch: 'video',
  tutorial: 'tutorial',
  doc: 'reading',
  documentation: 'reading',
  reading: 'reading',
  read: 'reading',
  article: 'reading',
  paper: 'reading',
  book: 'reading',
  exercise: 'exercise',
  assignment: 'exercise',
  project: 'project',
  übung: 'exercise',
  vidéo: 'video',
  lectura: 'reading',
  视频: 'video',
  实验: 'lab',
  教程: 'tutorial',
};

/** What a title says its module is, and where: "Lab: ..." in front is surer than "... Lab" behind. */
export function kindOf(title: string): { readonly kind: Kind; readonly prefixed: boolean } | undefined {
  const word = PREFIX.exec(title)?.[1];
  const kind = word ? KINDS[singular(word)] : undefined;
  if (kind) return { kind, prefixed: true };
  const last = SUFFIX.exec(title)?.[1];
  const behind = last ? KINDS[singular(last)] : undefined;
  return behind && { kind: behind, prefixed: false };
}

function singular(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
