import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { notesPrefilter } from '../../server/src/notes/scan/notesPrefilter';
import { runToEnd } from '../../server/src/text/steps';
import { drawn } from './drawn';

const none = 'not notes\n';

function check(text: string, expected: string) {
  assert.equal(drawn(readNotes(text)), expected);
  if (expected !== none) assert.ok(runToEnd(notesPrefilter(text, { levels: [] })), 'may be notes');
}

describe('notes in other languages', () => {
  describe('days and lessons', () => {
    it('with the number first, in Turkish', () =>
      check(
        '# 100 Gün Python Kursu\n\n## Bölüm 1: Teller\n\n- **Konular:** bakır\n- **Projeler:**\n    * 1. Gün: Bakır\n    * 2. Gün: Cam\n\n## Bölüm 2: Dalgalar\n\n- **Konular:** ışık\n- **Projeler:**\n    1. Gün: Işık\n    2. Gün: Ses\n',
        '100 Gün Python Kursu\narea 1: Teller\n  Gün: Bakır | no time | no notes\n  Gün: Cam | no time | no notes\narea 2: Dalgalar\n  Gün: Işık | no time | no notes\n  Gün: Ses | no time | no notes\n',
      ));

    it('with the number first, in Hungarian', () =>
      check(
        '# 30 nap Python tanulás\n\n## 1. nap: Vezetékek\n\nRéz.\n\n## 2. nap: Hullámok\n\nFény.\n\n## 3. nap: Üveg\n\nÁtlátszó.\n',
        '30 nap Python tanulás\ngroup: 30 nap Python tanulás\n  nap: Vezetékek | no time\n  nap: Hullámok | no time\n  nap: Üveg | no time\n',
      ));

    it('with a hyphen after the number, in Uzbek', () =>
      check(
        '# Python kursi\n\n## 1-dars. Simlar\n\nMis.\n\n## 2-dars. Tovush\n\nTez.\n\n## 3-dars. Shisha\n\nToza.\n',
        'Python kursi\ngroup: Python kursi\n  1-dars. Simlar | no time\n  2-dars. Tovush | no time\n  3-dars. Shisha | no time\n',
      ));

    it('in Arabic', () =>
      check(
        '# يوميات تعلم بايثون\n\n## اليوم 1: الأسلاك\n\nتعلمت الأسلاك.\n\n## اليوم 2: الموجات\n\nتعلمت الموجات.\n\n## اليوم 3: الضوء\n\nتعلمت الضوء.\n',
        'يوميات تعلم بايثون\ngroup: يوميات تعلم بايثون\n  اليوم 1: الأسلاك | no time\n  اليوم 2: الموجات | no time\n  اليوم 3: الضوء | no time\n',
      ));

    it('in Hindi', () =>
      check(
        '# पाइथन कोर्स नोट्स\n\n## पाठ 1: तार\n\nतांबा.\n\n## पाठ 2: तरंग\n\nप्रकाश.\n\n## पाठ 3: काँच\n\nकाँच.\n',
        'पाइथन कोर्स नोट्स\ngroup: पाइथन कोर्स नोट्स\n  पाठ 1: तार | no time\n  पाठ 2: तरंग | no time\n  पाठ 3: काँच | no time\n',
      ));

    it('in Greek', () =>
      check(
        '# Σημειώσεις μαθήματος\n\n## Διάλεξη 1: Σύρματα\n\nΧαλκός.\n\n## Διάλεξη 2: Κύματα\n\nΦως.\n\n## Διάλεξη 3: Γυαλί\n\nΔιαφανές.\n',
        'Σημειώσεις μαθήματος\ngroup: Σημειώσεις μαθήματος\n  Διάλεξη 1: Σύρματα | no time\n  Διάλεξη 2: Κύματα | no time\n  Διάλεξη 3: Γυαλί | no time\n',
      ));

    it('in Indonesian, with a prefix of the number', () =>
      check(
        '# Kursus Listrik\n\n## Pertemuan ke-1: Kabel\n\nTembaga.\n\n## Pertemuan ke-2: Gelombang\n\nCahaya.\n\n## Pertemuan ke-3: Kaca\n\nBening.\n',
        'Kursus Listrik\ngroup: Kursus Listrik\n  Pertemuan ke-1: Kabel | no time\n  Pertemuan ke-2: Gelombang | no time\n  Pertemuan ke-3: Kaca | no time\n',
      ));
  });

  describe('journals', () => {
    it('with dates in bold, in Indonesian', () =>
      check(
        '# MyLearningProgress\n\nPengalaman belajarku.\n\n**5 Agustus 2021**\n1. Belajar [kabel](https://kursus.example/1)\n    * tembaga\n\n**6 Agustus 2021**\n1. Belajar [gelombang](https://kursus.example/2)\n    * cahaya\n',
        'MyLearningProgress\ngroup: MyLearningProgress\n  5 Agustus 2021 | no time\n  6 Agustus 2021 | no time\n',
      ));

    it('with one day so far, in Indonesian', () =>
      check(
        '# Wire Journey\n\n## Day 1 — Kabel\n\n**Tanggal:** 5 Agustus 2021\n**Waktu belajar:** 17:00–22:00\n\n## Target Hari Ini\n\n* tembaga\n\n## Apa yang Saya Pelajari?\n\nKabel itu lunak.\n',
        'Wire Journey\ngroup: Wire Journey\n  Day 1 — Kabel | 300 min\n',
      ));

    it('with times of day, in French', () =>
      check(
        "# Journal d'apprentissage\n\n## 6 mai 2024\n\n**Horaire :** 9h00 - 11h30\n\nJ'ai appris les fils.\n\n## 7 mai 2024\n\n**Horaire :** 14h - 16h\n\nJ'ai appris les ondes.\n",
        "Journal d'apprentissage\ngroup: Journal d'apprentissage\n  6 mai 2024 | 150 min\n  7 mai 2024 | 120 min\n",
      ));

    it('in Polish', () =>
      check(
        '# Dziennik nauki\n\n## poniedziałek, 6 maja\n\nNauczyłem się przewodów.\n\n## wtorek, 7 maja\n\nNauczyłem się fal.\n',
        'Dziennik nauki\ngroup: Dziennik nauki\n  poniedziałek, 6 maja | no time\n  wtorek, 7 maja | no time\n',
      ));

    it('named like a repository', () =>
      check(
        '# my-learning-log\n\n## 2024-05-06\n\nLearned wires.\n\n## 2024-05-07\n\nLearned waves.\n',
        'my-learning-log\ngroup: my-learning-log\n  2024-05-06 | no time\n  2024-05-07 | no time\n',
      ));
  });

  describe('tables', () => {
    it('with hours in the header, in Russian', () =>
      check(
        '# Дневник обучения\n\n| Дата | Тема | Часы |\n|---|---|---|\n| 06.05.2024 | Провода | 2 |\n| 07.05.2024 | Волны | 1,5 |\n| 08.05.2024 | Свет | 3 |\n',
        'Дневник обучения\ngroup: Дневник обучения\n  Провода | 120 min | no notes\n  Волны | 90 min | no notes\n  Свет | 180 min | no notes\n',
      ));

    it('with times of day beside the hours, in German', () =>
      check(
        '# Lernjournal\n\n| Datum | Beginn | Ende | Std. | Tätigkeiten |\n|---|---|---|---|---|\n| 06.05.2024 | 14:00 | 16:00 | 2 | Drähte gelernt |\n| 07.05.2024 | 18:30 | 21:30 | 3 | Wellen gelernt |\n| 08.05.2024 | 18:30 | 20:30 | 2 | Licht gelernt |\n',
        'Lernjournal\ngroup: Lernjournal\n  Drähte gelernt | 120 min | no notes\n  Wellen gelernt | 180 min | no notes\n  Licht gelernt | 120 min | no notes\n',
      ));

    it('in Arabic', () =>
      check(
        '# سجل التعلم (udemy)\n\n| اليوم | الموضوع | المدة |\n|---|---|---|\n| 1 | الأسلاك | 30 min |\n| 2 | الموجات | 45 min |\n| 3 | الضوء | 1 h |\n',
        'سجل التعلم (udemy)\ngroup: سجل التعلم (udemy)\n  الأسلاك | 30 min | no notes\n  الموجات | 45 min | no notes\n  الضوء | 60 min | no notes\n',
      ));
  });
});
