/** Notes of courses in forms whose modules only the whole text shows: series, tables, check lists, parts that fold. */
export const courseTexts: readonly string[] = [
  '# 100 Days Of Code - Log\n\n### Day 1: January 4\n\nWires.\n\n### Day 2: January 5\n\nWaves took 30 min.\n\n### Day 3: January 6\n\nLight.\n',
  '# Journal d’apprentissage\n\n## 2024-01-15\n\nDes ondes.\n\n## 2024-01-16\n\nDes fils.\n\n## 2024-01-18\n\n**Temps codé :** 4h\n',
  '# 电工课程笔记\n\n## 第一周\n\n### 第1课 导线\n⏱ 30 分钟\n\n### 第2课 波\n学习时长：一刻钟\n\n## 第二周\n\n### 第3课 光\n时间：待定\n',
  '# Course notes\n\n## 1_wires_app\n\nCopper.\n\n## 2_waves_app\n\nSee it [here](https://net.example/2).\n\n## 03 - Light [->](https://net.example/3)\n\nBright.\n',
  '# Waves: lecture notes\n\n## Table of Contents\n\n- [00. Wires](notes/00-wires.md)\n- [01. Waves](notes/01-waves.md)\n- [Light](notes/02-light.md)\n- [03. Sound](notes/03-sound.md)\n',
  '# Progreso del curso\n\n## Redes\n\n- [x] Cables (2 horas)\n- [x] Ondas\n- [ ] Luz\n\n## Sonido\n\n- [ ] Tonos\n',
  '# Course plan: Waves\n\n## Week 1\n\n- Wires\n- Copper\n\n## Week 2\n\n- Light\n- Sound\n',
  '# Waves\n\n### Escuela\n\n- [Cables](https://platzi.com/clases/a/)\n\n- [Ondas](https://platzi.com/clases/b/)\n\n- Luz\n\n### Carrera\n\n- [Sonido](https://platzi.com/clases/c/)\n- [Tonos](https://platzi.com/clases/d/)\n',
  '# Cours suivis\n\n## Semaine 1\n\n- **Les ondes** : 6 h\n- **Les fils** : 12 heures, terminé\n\n## Semaine 2\n\n- La lumière (8 h)\n  - Planned hours: 10 | Actual: ___\n',
  '# Course notes\n\n| Week | Lecture | Time | Notes |\n|---|---|---|---|\n| 1 | Wires | 50 min | Copper is soft. |\n| | Waves | 45 min | [file](waves.md) |\n| 2 | Light | | |\n| | Sound | 1h | |\n\nBelow.\n',
  '# Kurs\n\n| Vorlesung | Dauer | Status |\n|---|---|---|\n| **Woche 1: Drähte** | | |\n| Kupfer | 50 min | ok |\n| Glas | 45 min | |\n| **Woche 2: Wellen** | | |\n| Licht | 1h | |\n',
  'My course notes.\n\n<details>\n<summary>[x] Section 1: Wires</summary>\n\n- [x] 1. Copper\n- [x] 2. Glass\n</details>\n\n<details>\n<summary>Section 2: Waves</summary>\n\n- [ ] 3. Light\n- [ ] 4. Sound\n</details>\n',
  '# Certification notes\n\n| Course | Platform | Status |\n|---|---|---|\n| Wires | Udemy | Complete |\n| Waves | Udemy | In progress |\n| Light | edX | |\n',
  '# Notes\n\n## Area 1: Waves\n\n### Beginner Level - Why light?\nWhy.\n\n### Intermediate Level - Wires and copper\nSoft.\n\n### Intermediate Level - Sound\nLoud.\n',
];
