/** Notes with one level and two modules, one of them with a time. */
export const socketBasics = `# Networks

## Area 1 - Sockets

### Beginner

#### [Video: What is a socket?](https://example.org/socket) (15 min)

An address and a port.

#### [Lab: An echo server](https://example.org/echo)

It says back what it hears.
`;

/** Notes with one area, two levels and three modules. */
export const socketNotes = `${socketBasics}
### Intermediate

#### [Reading: How TCP begins](https://example.org/tcp) (1 h 10 min)
`;

/** A module of another area. */
export const routesLab = `#### [Lab: A table of routes](https://example.org/routes) (45 min)

The longest prefix wins.
`;

/** Modules in a list and as a heading. */
export const airshipNotes = `# Airships

## Area 1 - Zeppelins

**Beginner**

- [Video: Why zeppelins?](https://example.org/why) (12 min)

  They float.

### [Lab: A zeppelin of paper](https://example.org/paper) (20 min)

It flies.
`;
