/** A flag of an instruction, such as `--from` of `COPY`. */
export interface InstructionFlag {
  readonly name: string;
  readonly about: string;
  readonly example: string;
  /** The values that it may have, where they can be listed; those that end in `=` go on. */
  readonly values?: readonly string[];
  /** A bare flag means yes: `--link`. */
  readonly bare?: true;
  readonly repeats?: true;
}

const chown: InstructionFlag = {
  name: '--chown',
  about: 'Who owns the copied files: a user, and perhaps a group, by name or by number.',
  example: 'COPY --chown=node:node . /app',
};
const chmod: InstructionFlag = {
  name: '--chmod',
  about: 'Who may read, write and run the copied files.',
  example: 'COPY --chmod=755 start.sh /usr/local/bin/',
};
const link: InstructionFlag = {
  name: '--link',
  about: 'Puts the files into a layer of their own, which is still good when the layers before it change.',
  example: 'COPY --link site/ /usr/share/nginx/html/',
  bare: true,
};
const exclude: InstructionFlag = {
  name: '--exclude',
  about: 'Leaves out the files that match a pattern.',
  example: 'COPY --exclude=*.log . /app',
  repeats: true,
};

const flags: Readonly<Record<string, readonly InstructionFlag[]>> = {
  FROM: [
    {
      name: '--platform',
      about: 'For which system and processor the image is, where it exists for several.',
      example: 'FROM --platform=linux/amd64 alpine:3.20',
      values: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'windows/amd64', '$BUILDPLATFORM', '$TARGETPLATFORM'],
    },
  ],
  COPY: [
    {
      name: '--from',
      about: 'Copies out of an earlier stage, another image or a named build context, instead of your own files.',
      example: 'COPY --from=build /src/app /app',
    },
    chown,
    chmod,
    link,
    {
      name: '--parents',
      about: 'Keeps the folders that the files lie in.',
      example: 'COPY --parents src/*/package.json ./',
      bare: true,
    },
    exclude,
  ],
  ADD: [
    chown,
    chmod,
    link,
    {
      name: '--checksum',
      about: 'What the downloaded file must hash to; the build stops where it does not.',
      example: 'ADD --checksum=sha256:24454f83... https://example.org/tool.tar.gz /',
    },
    {
      name: '--keep-git-dir',
      about: 'Keeps the folder `.git` of a repository that is added.',
      example: 'ADD --keep-git-dir=true https://git.example.org/app.git /app',
      bare: true,
    },
    {
      name: '--unpack',
      about: 'Whether an archive is unpacked. Local archives are, downloaded ones are not, unless this says otherwise.',
      example: 'ADD --unpack=true https://example.org/tool.tar.gz /opt',
      bare: true,
    },
    exclude,
  ],
  RUN: [
    {
      name: '--mount',
      about: 'Lends files to this one command: a cache, a secret, a folder. They do not become part of the image.',
      example: 'RUN --mount=type=cache,target=/app/.npm npm ci',
      values: ['type=cache', 'type=bind', 'type=secret', 'type=ssh', 'type=tmpfs'],
      repeats: true,
    },
    {
      name: '--network',
      about: 'Which network the command sees: the usual one, none, or the one of the host.',
      example: 'RUN --network=none make test',
      values: ['default', 'none', 'host'],
    },
    {
      name: '--security',
      about: 'Whether the command runs with all rights (`insecure`) or within the sandbox.',
      example: 'RUN --security=insecure ./needs-root.sh',
      values: ['sandbox', 'insecure'],
    },
    {
      name: '--device',
      about: 'Lends a device of the host to this one command.',
      example: 'RUN --device=vendor.example/device=gpu ./train.sh',
      repeats: true,
    },
  ],
  HEALTHCHECK: [
    {
      name: '--interval',
      about: 'How long to wait from one check to the next; 30 seconds unless told otherwise.',
      example: 'HEALTHCHECK --interval=1m CMD curl -f http://localhost/ || exit 1',
    },
    {
      name: '--timeout',
      about: 'A check that takes longer than this has failed; 30 seconds unless told otherwise.',
      example: 'HEALTHCHECK --timeout=3s CMD curl -f http://localhost/ || exit 1',
    },
    {
      name: '--start-period',
      about: 'How long the container may take to start: failed checks do not count before.',
      example: 'HEALTHCHECK --start-period=20s CMD curl -f http://localhost/ || exit 1',
    },
    {
      name: '--start-interval',
      about: 'How long to wait from one check to the next while the container starts; 5 seconds unless told otherwise.',
      example: 'HEALTHCHECK --start-period=30s --start-interval=1s CMD test -e /ready',
    },
    {
      name: '--retries',
      about: 'After how many failed checks in a row the container is unhealthy; 3 unless told otherwise.',
      example: 'HEALTHCHECK --retries=5 CMD curl -f http://localhost/ || exit 1',
    },
  ],
};

/** What may stand in a `--mount`, by its type; the options without a list take any value. */
const mountOptions: Readonly<Record<string, readonly string[]>> = {
  bind: ['target=', 'source=', 'from=', 'readwrite'],
  cache: [
    'target=',
    'id=',
    'sharing=shared',
    'sharing=private',
    'sharing=locked',
    'from=',
    'source=',
    'mode=',
    'uid=',
    'gid=',
    'readonly',
  ],
  secret: ['id=', 'target=', 'env=', 'required=true', 'mode=', 'uid=', 'gid='],
  ssh: ['id=', 'target=', 'required=true', 'mode=', 'uid=', 'gid='],
  tmpfs: ['target=', 'size='],
};

/** The names of all instructions that a Dockerfile has. */
export const instructions: readonly string[] =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  );

/** The flags of an instruction, whose name may be in small letters. */
export function flagsOf(instruction: string): readonly InstructionFlag[] {
  const name = instruction.toUpperCase();
  return Object.hasOwn(flags, name) ? (flags[name] ?? []) : [];
}

/** The options that a `--mount` with these ones already may have as well; `bind` is its type unless it says another. */
export function mountOptionsBeside(given: readonly string[]): readonly string[] {
  const type = given.find((option) => option.startsWith('type='))?.slice('type='.length) ?? 'bind';
  const names = given.map(nameOf);
  const options = Object.hasOwn(mountOptions, type) ? (mountOptions[type] ?? []) : [];
  return options.filter((option) => !names.includes(nameOf(option)));
}

function nameOf(option: string): string {
  return option.split('=')[0] ?? option;
}
