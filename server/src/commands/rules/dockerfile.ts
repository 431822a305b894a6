import { t } from '@vscode/l10n';
import { finding, fix } from '../../findings/finding';
import { codeIn } from '../../markdown/code/code';
import { spanInNotes } from '../../markdown/code/codeText';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { perSection } from '../../markdown/sections/section';
import { replacement } from '../../text/edit';
import { shift } from '../../text/span';
import { dockerfileIn } from '../dockerfile/code';
import { type DockerfileFault, dockerfileFaults } from '../dockerfile/dockerfileFaults';
import type { CommandRule } from './commandRule';

export const dockerfile: CommandRule = {
  id: 'dockerfile',
  level: 'warning',
  summary: 'Dockerfiles can be built.',
  rationale: 'A Dockerfile with a mistake fails to build, or builds a different image, when you repeat the lab.',
  examples: [
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

\`\`\`dockerfile
FROM alpine:3.20
⟦WORKDRI⟧ /app
\`\`\`
`,
      message: '“WORKDRI” is not an instruction of a Dockerfile. Did you mean `WORKDIR`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

\`\`\`dockerfile
FROM alpine:3.20
WORKDIR /app
\`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

1. What starts it:

   \`\`\`Dockerfile
   FROM node:22
     CMD ⟦['node', 'server.js']⟧
   \`\`\`
`,
      message: 'Use double quotes in a list. With single quotes, a shell runs all of it as one command.',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

1. What starts it:

   \`\`\`Dockerfile
   FROM node:22
     CMD ["node", "server.js"]
   \`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

> \`\`\`docker
> FROM node:22 AS build
> FROM nginx
> COPY ⟦--form⟧=build /app /usr/share/nginx/html
> \`\`\`
`,
      message: '`COPY` has no flag “--form”. Did you mean `--from`?',
      fixed: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

> \`\`\`docker
> FROM node:22 AS build
> FROM nginx
> COPY --from=build /app /usr/share/nginx/html
> \`\`\`
`,
    },
    {
      incorrect: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

\`\`\`dockerfile
FROM nginx
EXPOSE 80 ⟦# the web server⟧
\`\`\`
`,
      message: 'Put a comment on a separate line. This one is read as arguments of `EXPOSE`.',
    },
    {
      correct: `# Operating systems

## Area 2: Containers

### [Lab: An image of my own](https://os.example/image) (45 min)

Parts of a Dockerfile, and one with gaps, may be right:

\`\`\`dockerfile
COPY app.js
\`\`\`

\`\`\`dockerfile
FROM <your image>
EXPOSE port
\`\`\`

\`\`\`dockerfile
# escape=\\
ARG VERSION=22
FROM node:$VERSION AS build
WORKDIR /app
COPY package.json package-lock.json .
RUN --mount=type=cache,target=/app/.npm \\
  npm ci
run [ 'a' = 'a' ]
EXPOSE 80/tcp $PORT
RUN <<EOF
FORM x
EOF
\`\`\`
`,
    },
  ],

  *check({ blocks }) {
    for (const { found, base } of collectFromSections(blocks, faultsIn)) {
      const at = shift(found.span, base);
      yield found.correction === undefined
        ? finding(at, found.message)
        : finding(at, found.message, fix(t('Write “{0}”', found.correction), replacement(at, found.correction)));
    }
  },
};

/** Returns the faults of the Dockerfiles in a section; spans are relative to the section. */
const faultsIn = perSection((section): readonly DockerfileFault[] =>
  codeIn(section).flatMap((code) => {
    const text = dockerfileIn(section.text, code);
    return text ? dockerfileFaults(text.text).map((fault) => ({ ...fault, span: spanInNotes(text, fault.span) })) : [];
  }),
);
