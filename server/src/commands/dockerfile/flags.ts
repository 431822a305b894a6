/** A flag of an instruction, such as `--from` of `COPY`. */
export interface InstructionFlag {
  readonly name: string;
  readonly about: string;
  readonly example: string;
  /** The valid values, if they can be listed; a value that ends in `=` is a prefix. */
  readonly values?: readonly string[];
  /** Whether the flag can be given without a value: `--link`. */
  readonly bare?: true;
  readonly repeats?: true;
}

const chown: InstructionFlag = {
  name: '--chown',
  about: 'Sets the owner of the copied files: a user name or UID and, optionally, a group name or GID.',
  example: 'COPY --chown=node:node . /app',
};
const chmod: InstructionFlag = {
  name: '--chmod',
  about: 'Sets the permissions of the copied files, in octal or symbolic notation.',
  example: 'COPY --chmod=755 start.sh /usr/local/bin/',
};
const link: InstructionFlag = {
  name: '--link',
  about: 'Adds the files as an independent layer, which remains cached when previous layers change.',
  example: 'COPY --link site/ /usr/share/nginx/html/',
  bare: true,
};
const exclude: InstructionFlag = {
  name: '--exclude',
  about: 'Excludes files that match a pattern.',
  example: 'COPY --exclude=*.log . /app',
  repeats: true,
};

const flags: Readonly<Record<string, readonly InstructionFlag[]>> = {
  FROM: [
    {
      name: '--platform',
      about: 'Specifies the platform of the image if the image supports several platforms.',
      example: 'FROM --platform=linux/amd64 alpine:3.20',
      values: ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'windows/amd64', '$BUILDPLATFORM', '$TARGETPLATFORM'],
    },
  ],
  COPY: [
    {
      name: '--from',
      about: 'Copies files from an image, a build stage or a named context instead of the build context.',
      example: 'COPY --from=build /src/app /app',
    },
    chown,
    chmod,
    link,
    {
      name: '--parents',
      about: 'Preserves the parent directories of the source files.',
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
      about: 'Verifies the checksum of a remote resource.',
      example: 'ADD --checksum=sha256:24454f83... https://example.org/tool.tar.gz /',
    },
    {
      name: '--keep-git-dir',
      about: 'Preserves the `.git` directory of a remote Git repository.',
      example: 'ADD --keep-git-dir=true https://git.example.org/app.git /app',
      bare: true,
    },
    {
      name: '--unpack',
      about:
        'Controls whether tar archives are unpacked. By default, local archives are unpacked and remote archives are not.',
      example: 'ADD --unpack=true https://example.org/tool.tar.gz /opt',
      bare: true,
    },
    exclude,
  ],
  RUN: [
    {
      name: '--mount',
      about: 'Creates a file system mount that the build can access, such as a cache, a secret or a bind mount.',
      example: 'RUN --mount=type=cache,target=/app/.npm npm ci',
      values: ['type=cache', 'type=bind', 'type=secret', 'type=ssh', 'type=tmpfs'],
      repeats: true,
    },
    {
      name: '--network',
      about: 'Controls which networking environment the command runs in.',
      example: 'RUN --network=none make test',
      values: ['default', 'none', 'host'],
    },
    {
      name: '--security',
      about:
        'Sets the security mode. In `insecure` mode, the command runs without a sandbox and with elevated privileges.',
      example: 'RUN --security=insecure ./needs-root.sh',
      values: ['sandbox', 'insecure'],
    },
    {
      name: '--device',
      about: 'Requests CDI devices for the build step.',
      example: 'RUN --device=vendor.example/device=gpu ./train.sh',
      repeats: true,
    },
  ],
  HEALTHCHECK: [
    {
      name: '--interval',
      about: 'Time between checks (default: 30s).',
      example: 'HEALTHCHECK --interval=1m CMD curl -f http://localhost/ || exit 1',
    },
    {
      name: '--timeout',
      about: 'Time after which a running check is considered failed (default: 30s).',
      example: 'HEALTHCHECK --timeout=3s CMD curl -f http://localhost/ || exit 1',
    },
    {
      name: '--start-period',
      about:
        'Time for the container to start (default: 0s). Failed checks in this period do not count toward the retries.',
      example: 'HEALTHCHECK --start-period=20s CMD curl -f http://localhost/ || exit 1',
    },
    {
      name: '--start-interval',
      about: 'Time between checks during the start period (default: 5s).',
      example: 'HEALTHCHECK --start-period=30s --start-interval=1s CMD test -e /ready',
    },
    {
      name: '--retries',
      about: 'Number of consecutive failures after which the container is considered unhealthy (default: 3).',
      example: 'HEALTHCHECK --retries=5 CMD curl -f http://localhost/ || exit 1',
    },
  ],
};

/** The options of `--mount` by its type. An option without a list takes any value. */
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

/** Returns the flags of an instruction, in upper or lower case. */
export function flagsOf(instruction: string): readonly InstructionFlag[] {
  const name = instruction.toUpperCase();
  return Object.hasOwn(flags, name) ? (flags[name] ?? []) : [];
}

/** Returns the options that a `--mount` with the given ones can have, too; its default type is `bind`. */
export function mountOptionsBeside(given: readonly string[]): readonly string[] {
  const type = given.find((option) => option.startsWith('type='))?.slice('type='.length) ?? 'bind';
  const names = given.map(nameOf);
  const options = Object.hasOwn(mountOptions, type) ? (mountOptions[type] ?? []) : [];
  return options.filter((option) => !names.includes(nameOf(option)));
}

function nameOf(option: string): string {
  return option.split('=')[0] ?? option;
}
