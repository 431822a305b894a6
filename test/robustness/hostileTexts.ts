/** Texts of any length that repeat one construct of Markdown or of notes. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'titles of areas': numbered((n) => `## Area ${n}: Networks\n\n`),
  'headings without a space': numbered((n) => `##Area ${n}\n`),
  'empty headings': repeated('#\n'),
  'underlined headings': numbered((n) => `Title ${n}\n====\n\n`),
  modules: numbered((n) => `### [Video: V ${n}](https://x.example/${n}) (${n % 60} min)\n\n`),
  'the same module': repeated('### [Lab: Same](https://x.example/a) (12 min)\n\ntext\n\n'),
  levels: repeated('### Beginner\n\n'),
  'levels without blank lines': repeated('### Beginner\n'),
  'levels in turn': numbered((n) => `### ${['Beginner', 'Intermediate', 'Bring it together'][n % 3]}\n\n`),
  'areas with levels': numbered((n) => `## Area ${n}\n\n### Beginner\n\n#### [Lab ${n}](https://x.example/${n})\n\n`),
  items: numbered((n) => `- item ${n}\n`),
  'numbered items with times': repeated('1. Lab: Ports - 10 min\n   - text\n'),
  'empty items': repeated('-\n\n'),
  'items of two lists': numbered((n) => (n % 2 ? '- a\n' : '* b\n')),
  'items with lazy lines': repeated('- a\nb\n'),
  'items in items on one line': repeated('- '),
  'items further and further in': numbered((n) => `${'  '.repeat(n)}- x\n`),
  checkboxes: numbered((n) => `- [${n % 2 ? 'x' : ' '}] task ${n}\n`),
  quotes: numbered((n) => `> text ${n}\n`),
  'quotes in quotes': repeated('>'),
  'items in quotes': repeated('> - '),
  'rows of a table': (size) =>
    `| a | b |\n|---|---|\n${numbered((n) => `| [V ${n}](https://v.example) | 5 min |\n`)(size)}`,
  'columns of a table': (size) => `|${' a |'.repeat(size / 12)}\n|${'---|'.repeat(size / 12)}\n`,
  bars: repeated('|'),
  'an open fence': (size) => `\`\`\`sh\n${numbered((n) => `echo ${n}\n`)(size)}`,
  'many fences': numbered((n) => `\`\`\`sh\n$ ls ${n}\n\`\`\`\n\n`),
  'many fences of tildes': repeated('~~~\nx\n'),
  'a fence in doubt': (size) => `- a\nb\n  \`\`\`\n\n${numbered((n) => `## Area ${n}\n\n`)(size)}`,
  'a tag in doubt': (size) => `<br>\n\n${numbered((n) => `## Area ${n}\ntext <br>\n`)(size)}`,
  backticks: repeated('` '),
  'backticks of rising number': numbered((n) => `${'`'.repeat(n)} `),
  'opening brackets': repeated('['),
  'closing brackets': repeated(']'),
  'brackets in brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'links in links': (size) => `${'['.repeat(size / 5)}a${'](u)'.repeat(size / 5)}`,
  'half links': repeated('[a](b "c '),
  'wiki links in paragraphs': repeated(`${'[[a]]\n'.repeat(900)}\n`),
  'unclosed links': repeated('[a]('),
  'links in angle brackets': repeated('[a](<b'),
  parentheses: repeated('('),
  'reference definitions': numbered((n) => `[ref${n}]: https://x.example/${n}\n\n`),
  'an open label': (size) => `[${'a '.repeat(size / 2)}]: x\n`,
  'a table of contents with other anchors': contents((n) => `- [Module ${n}x](#module-${n})\n`),
  'a table of contents of renamed headings': contents((n) =>
    n % 2 ? `- [Module ${n}](#module-${n}-5-min)\n` : `- [Module ${n}x](#module-${n}x)\n`,
  ),
  'a table of contents of missing headings': contents((n) =>
    n % 3 ? `- [Module ${n}](#module-${n}-5-min)\n` : `- [Unit ${n}](#unit-${n})\n`,
  ),
  'a table of contents of new headings': contents((n) => (n % 3 ? `- [Module ${n}](#module-${n}-5-min)\n` : '')),
  'commands to containers on one line': repeated('`docker stop web1` '),
  'areas with numbers': numbered((n) => `## Area ${n} - Foo ${n}\n\n### Beginner Level\n\n#### M${n} (3 min)\n\n`),
  'areas of the same title': repeated('## Area 1 - Foo\n\n'),
  'titles of the same module': repeated('#### Lab: Same (5 min)\n\n'),
  'titles of modules': (size) =>
    `${numbered((n) => `#### M${n} (3 min)\n\n`)(size)}## Area 2 - Ports\n\n#### N (3 min)\n`,
  'comments that nothing follows': repeated('<!-- study-notes-ignore-next missing-time -->\n\n'),
  'titles without a space': numbered((n) => `##No space ${n}\n`),
  'paragraphs of one letter': repeated('a\n\n'),
  'short paragraphs': numbered((n) => `${n.toString(36)}\n\n`),
  'short items': numbered((n) => `- ${n.toString(36)}\n`),
  'paragraphs with an open backtick': repeated("'`\n\n"),
  'paragraphs with an open emphasis': repeated('**a*\n\n'),
  'paragraphs with half a strike': repeated('~~a~\n\n'),
  'paragraphs with an open tag': repeated('<a \n\n'),
  'paragraphs with a NUL byte': repeated('a\0b\n\n'),
  'footnotes of the same label': repeated('[^1]: x\n\n'),
  footnotes: numbered((n) => `text[^${n}]\n\n[^${n}]: note\n\n`),
  pictures: numbered((n) => `![p](folder${n}/picture.png)\n\n`),
  'an image as a data URL': (size) => `![p](data:image/png;base64,${'iVBORw0KGgo'.repeat(size / 11)})\n`,
  'open comments': repeated('a <!-- '),
  'ignore comments': repeated('<!-- study-notes-ignore-next missing-link -->\n\n'),
  'ignored modules': numbered((n) => `<!-- study-notes-ignore-next missing-link -->\n### Lab ${n} (5 min)\n\n`),
  instructions: repeated('a <?'),
  tags: repeated('<div>\n'),
  addresses: numbered((n) => `https://x.example/${n} `),
  'mail addresses': repeated('a.b-'),
  emphasis: repeated('a *b _c '),
  'hard breaks': repeated('a  \n'),
  'a word between long lines': (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`,
  'emphasis in emphasis': (size) => '**a '.repeat(size / 8) + 'b** '.repeat(size / 8),
  'front matter': (size) => `---\n${numbered((n) => `key${n}: value\n`)(size)}---\n# Notes\n`,
  times: repeated('3 min '),
  'times in words': repeated('twenty five minutes and '),
  'containers with ports': fenced('sh', (n) => `docker run -d --name c${n} -p ${n % 60_000}:80 nginx\n`),
  'containers before they start': fenced('sh', (n) => `docker logs web${n}\ndocker run -d --name web${n} nginx\n`),
  'git commands': fenced('sh', (n) => `git commit -m "m ${n}"\n`),
  'open here-documents': fenced('sh', (n) => `cat <<END${n}\n`),
  'open blocks': fenced('sh', () => 'if true; then\n'),
  'commands with variables': fenced('sh', () => 'echo $AB\n'),
  'a block of commands with variables': (size) =>
    `\`\`\`sh\nif true; then\n${repeated('  echo $AB\n')(size)}fi\n\`\`\`\n`,
  'a command with ports': (size) =>
    `\`\`\`sh\ndocker run${numbered((n) => ` -p ${n % 60_000}:80`)(size)} nginx\n\`\`\`\n`,
  'containers with the same port': fenced('sh', (n) => `docker run -d --name c${n} -p 80:80 nginx\n`),
  'a build log': fenced('', (n) => `#${n} [internal] load build definition\n# transferring\n`),
  'a Dockerfile': fenced('dockerfile', (n) => `FROM a AS s${n}\nCOPY --from=s${n} /a /b\n`),
  'a Dockerfile of typing errors': fenced('dockerfile', (n) => `RUNN echo ${n}\n`, 'FROM alpine\n'),
  'instructions in instructions of a Dockerfile': fenced('dockerfile', () => 'ONBUILD '),
  'variables of a Dockerfile': fenced('dockerfile', () => 'RUN $A\n', 'FROM alpine\nENV A=1\n'),
  'a compose file': fenced('yaml', (n) => `  s${n}:\n    image: a\n    ports:\n      - "${n}:80"\n`, 'services:\n'),
  JSON: (size) => JSON.stringify(Array.from({ length: size / 30 }, (_, id) => ({ id, name: `Item ${id}` }))),
  'a drawing': (size) => `<svg>\n${numbered((n) => `<path d="M${n} 0 L 10 ${n} Z"/>\n`)(size)}</svg>\n`,
  mail: numbered((n) => `> On Monday, a${n}@b.example wrote:\n>> hello ${n}\n`),
  'one long line': repeated('word '),
  'a long title': (size) => `### ${'word '.repeat(size / 5)}\n`,
  spaces: repeated(' '),
  'line endings': repeated('a\r\nb\rc\n\r\n'),
  'combining marks': (size) => `### e${'\u0301'.repeat(size)}\n`,
  emoji: repeated('👩‍👩‍👧‍👦'),
  'unpaired surrogates': repeated('\uD83D'),
  'right-to-left marks': repeated('שלום \u202Eabc\u202C '),
  'NUL bytes': repeated('a\0\n'),
};

function repeated(unit: string): (size: number) => string {
  return (size) => unit.repeat(Math.ceil(size / unit.length));
}

function numbered(line: (n: number) => string): (size: number) => string {
  return (size) => {
    const lines: string[] = [];
    for (let length = 0; length < size; length += (lines.at(-1) as string).length) lines.push(line(lines.length));
    return lines.join('');
  };
}

/** Returns texts with a table of contents of such rows, and the headings below it, each about half of the text. */
function contents(row: (n: number) => string): (size: number) => string {
  return (size) => {
    const count = Math.ceil(size / 60);
    const all = Array.from({ length: count }, (_, n) => n);
    const headings = all.map((n) => `### Module ${n} (5 min)\n\n`);
    return `## Contents\n\n${all.map(row).join('')}\n${headings.join('')}`;
  };
}

function fenced(language: string, line: (n: number) => string, head = ''): (size: number) => string {
  return (size) => `\`\`\`${language}\n${head}${numbered(line)(size)}\`\`\`\n`;
}
