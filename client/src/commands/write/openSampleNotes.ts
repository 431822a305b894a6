import { window, workspace } from 'vscode';

/** "Open Sample Notes": opens the notes of a small course as an unsaved file, in which everything can be tried. */
export async function openSampleNotes(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: SAMPLE_NOTES });
  await window.showTextDocument(document, { preview: false });
}

const SAMPLE_NOTES = `# Introduction to networks

## Area 1: Sockets

### Beginner

#### [Video: What is a socket?](https://example.org/socket) (15 min)

- A **socket** is an address and a port.
- A server waits at its socket until a client connects.

#### [Lab: An echo server](https://example.org/echo) (planned: 30 min) (spent: 45 min)

\`\`\`sh
docker run --rm -p 8080:80 nginx
\`\`\`

- \`-p 8080:80\` makes port 80 of the container available as port 8080.

### Intermediate

#### [Video: Many clients](https://example.org/clients)

- One thread per client is simple, but needs much memory.

#### [Lab: A chat](https://example.org/chat) (planned: 60 min)

## Area 2: Names

### Beginner

#### [Video: What is a resolver?](https://example.org/resolver) (10 min)

- A **resolver** asks one name server after the other.

#### [Tutorial: A zone of my own](https://example.org/zone) (planned: 40 min)
`;
