import assert from 'node:assert/strict';
import { kindOf } from '../../server/src/notes/words/kinds';

describe('the kind of a module', () => {
  function check(title: string, expected: string) {
    const found = kindOf(title);
    assert.equal(found ? `${found.kind}${found.prefixed ? '' : ', behind'}` : 'none', expected);
  }

  const kinds: [expected: string, ...titles: string[]][] = [
    ['video', 'Video: Packets', 'Lecture 3: Packets', 'Vorlesung: Pakete', 'Cours : Les paquets', 'Clase 2: Paquetes'],
    ['video', 'Lecture 3', 'Video #2', 'Video 1 (24-Oct-2023)', 'Lecture 4, Oct 1', 'Vedio: Packets'],
    ['video', 'Vidéo : Les paquets', 'Vídeo: Paquetes', '视频：数据包', '讲座: 数据包'],
    ['lab', 'QwikLab: Packets', 'Praktikum: Kabel', 'TP 2 : Les câbles', 'Práctica: Cables', '实验：抓包'],
    ['tutorial', 'AWS Tutorial: Launch a VM', 'Anleitung: Kabel', 'Tuto : Les câbles', '教程：网线'],
    ['reading', 'Reading: Chapter 7', 'Lektüre: Kapitel 5', 'Lectura: Capítulo 2', '阅读：第二章'],
    ['exercise', 'Exercise 4 - Routes', 'Übung: Blatt 1', 'TD 1 : Les débits', 'Ejercicio: Rutas', '练习：路由'],
    [
      'project',
      'Project: A router',
      'Projekt: Ein Router',
      'Projet : Un routeur',
      'Proyecto: Un router',
      '项目：路由器',
    ],
    ['lab, behind', 'Docker Networking Lab'],
    [
      'none',
      'Lecture',
      'Lecture 3 was long',
      'Chapter 3',
      'Packets',
      'TP-Link routers',
      'Video-conferencing at scale',
      'Book-keeping: the basics',
      'Labour law',
    ],
  ];
  for (const [expected, ...titles] of kinds) {
    for (const title of titles) it(`${title}: ${expected}`, () => check(title, expected));
  }

  it('distinguishes a French reading from an English lecture', () => {
    check('Lecture : Le manuel, pages 12 à 40', 'reading');
    check('Lecture: La photosynthèse', 'reading');
    check("Lecture: L'eau et la glace", 'reading');
    check('Lecture: Deadlocks', 'video');
    check('Lecture 5: DES and AES', 'video');
    check('Lecture - Deadlocks', 'video');
  });
});
