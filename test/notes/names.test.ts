import assert from 'node:assert/strict';
import { isTemplateText } from '../../server/src/notes/layout/templateText';
import { isSectionName } from '../../server/src/notes/words/sectionNames';
import { likeness, titleWords } from '../../server/src/notes/words/titleWords';

function alike(a: string, b: string): number {
  return likeness(new Set(titleWords(a)), new Set(titleWords(b)));
}

describe('in five languages', () => {
  const templates = ['FILL ME IN', '> *Notizen folgen.*', '- à compléter', 'Añadir mis notas aquí', '待补充。'];
  for (const line of templates) it(`${line} is template text`, () => assert.ok(isTemplateText(line)));

  const notes = [
    'Folgt man dem Pfad, endet er hier.',
    'À compléter le tableau, on gagne.',
    'Pendiente de la recta',
    '待办队列',
  ];
  for (const line of notes) it(`${line} is a note`, () => assert.ok(!isTemplateText(line)));

  const sections = ['What I Learned', 'Zusammenfassung:', 'Ce que j’ai appris', 'Preguntas', '我的笔记：'];
  for (const title of sections) it(`${title} is a part of any notes`, () => assert.ok(isSectionName(title)));

  const titles = ['What I learned to love', 'Fragen der Ethik', 'Notes de bas de page', 'Índice de Gini', '问题求解'];
  for (const title of titles) it(`${title} may be a module`, () => assert.ok(!isSectionName(title)));

  it('function words do not distinguish titles', () => {
    assert.ok(alike('Übung: Der Kern', 'Kern') > 0.9);
    assert.ok(alike('Vidéo : La mare en hiver', 'Une mare en hiver') > 0.9);
    assert.ok(alike('Las claves', 'Los índices') < 0.1);
  });
});
