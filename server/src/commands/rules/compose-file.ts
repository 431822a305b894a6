import { t } from '@vscode/l10n';
import { type Finding, finding, fix } from '../../findings/finding';
import { type CodeText, spanInNotes } from '../../markdown/code/codeText';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { replacement } from '../../text/edit';
import { nearest } from '../../text/nearest';
import { shift } from '../../text/span';
import { type Command, nameOf } from '../catalog/specification';
import { composeFilesIn } from '../compose/composeFiles';
import { COMPOSE_SOURCE, keyKnown, keysKnown } from '../compose/keys';
import type { YamlKey } from '../compose/yaml';
import type { CommandRule } from './commandRule';

export const composeKeys: CommandRule = {
  id: 'compose-file',
  level: 'hint',
  summary: 'Compose files use only keys that Compose supports.',
  rationale: 'Compose rejects a file that contains an unknown key.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes at once](https://os.example/compose) (30 min)

\`\`\`yaml
services:
  web:
    image: nginx
    ⟦port⟧:
      - "8080:80"
\`\`\`
`,
      message: '“port” is not a Compose key here. Did you mean `ports`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes at once](https://os.example/compose) (30 min)

\`\`\`yaml
services:
  web:
    image: nginx
    ports:
      - "8080:80"
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes at once](https://os.example/compose) (30 min)

> \`\`\`yml
> ⟦version⟧: "3.8"
> services:
>   web:
>     build: .
> \`\`\`
`,
      message: '“version” is obsolete. Remove the line.',
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: Two boxes at once](https://os.example/compose) (30 min)

\`\`\`yaml
x-logging: &logging
  driver: local
services:
  web:
    image: nginx
    logging: *logging
    environment:
      port: 80
    command: |
      port: 80
    plan: free
\`\`\`

Other programs have services, too:

\`\`\`yaml
version: 2
services:
  - type: web
    port: 80
\`\`\`
`,
    },
  ],

  *check({ blocks }, { specifications }) {
    const composeFile = specifications.get(COMPOSE_SOURCE);
    if (!composeFile) return;
    for (const { found, base } of collectFromSections(blocks, composeFilesIn)) {
      for (const key of found.keys) {
        const wrong = findingOn(key, found.code, base, composeFile);
        if (wrong) yield wrong;
      }
    }
  },
};

/**
 * Returns the finding for an unknown key, if it is similar to a known one: new versions of compose may have other keys.
 */
function findingOn(key: YamlKey, code: CodeText, base: number, composeFile: Command): Finding | undefined {
  const at = shift(spanInNotes(code, key.span), base);
  const known = keyKnown(key, composeFile);
  if (known?.deprecated !== undefined) {
    return finding(at, t('“{0}” is obsolete. Remove the line.', key.name));
  }
  const names = known ? [] : (keysKnown(key.parent, composeFile) ?? []).map(nameOf);
  const near = nearest(key.name, names);
  if (near === undefined) return undefined;
  return finding(
    at,
    t('“{0}” is not a Compose key here. Did you mean `{1}`?', key.name, near),
    fix(t('Write “{0}”', near), replacement(at, near)),
  );
}
