import { type Module, type Notes, timeOf } from '../model/notes';

const SETUP = new RegExp(
  `^[^\\p{L}]{0,6}(?:${[
    'how to (?:run|install|use|set ?up|start|contribute|build)|running|(?:local )?set ?up|installation|quick ?start|getting started|project structure|folder structure|repository structure|tech(?:nologies|nology| stack)?|built with|environment variables',
    'installation|einrichtung|projektstruktur|(?:comment )?(?:lancer|exécuter|installer|démarrer)|structure du projet|technologies',
    'c[oó]mo (?:ejecutar|rodar|usar|instalar|executar|correr|iniciar|contribuir)|instalaci[oó]n|instalação|ejecución|execução|estructura del proyecto|estrutura (?:do projeto|de pastas)|tecnolog[ií]as|pré-requisitos',
    'come (?:eseguire|installare|avviare)|installazione|struttura del progetto|tecnologie|как запустить|установка|запуск|структура проекта|технологии|uruchomienie|instalacja|struktura projektu|kurulum|nasıl çalıştırılır|proje yapısı|teknolojiler|cara (?:menjalankan|instalasi|menggunakan)|instalasi|struktur proyek|teknologi|cài đặt|cấu trúc',
    '如何运行|运行|安装|快速开始|项目结构|技术栈|実行方法|起動方法|インストール|セットアップ|使用技術|技術スタック|実行|실행 ?방법|설치|기술 ?스택|프로젝트 ?구조',
  ].join('|')})`,
  'iu',
);
const MIN_SECTIONS = 2;

/**
 * Returns whether notes are the README of a project that lists videos or lessons about it: several sections describe how to run it,
 * and no module has notes, a time spent, or a time as part of a series.
 */
export function isSetupGuide({ modules }: Notes, titles: readonly string[]): boolean {
  const sections = titles.filter((title) => SETUP.test(title)).length;
  return sections >= MIN_SECTIONS && !modules.some(isStudied);
}

function isStudied(module: Module): boolean {
  return module.hasNotes || module.spent?.isMarkedSpent === true || (module.isOfSeries && timeOf(module) !== undefined);
}
