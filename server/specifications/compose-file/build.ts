import { type ComposeKeys, key, yesOrNo } from './key';

/** Keys allowed under `build` of a service. */
export const buildKeys: ComposeKeys = {
  context: key('The folder, or the repository, that the build takes its files from.', 'context: ./web'),
  dockerfile: key('Which Dockerfile to build, where it is not called `Dockerfile`.', 'dockerfile: Dockerfile.dev'),
  dockerfile_inline: key(
    'A whole Dockerfile, written into the compose file.',
    'dockerfile_inline: |\n  FROM alpine\n  RUN apk add curl',
  ),
  args: key('Values for the `ARG` instructions of the Dockerfile.', 'args:\n  NODE_VERSION: 22'),
  target: key('The stage of the Dockerfile at which the build ends.', 'target: test'),
  additional_contexts: key(
    'More folders or images that the Dockerfile can copy from, each by a name.',
    'additional_contexts:\n  docs: ../docs',
  ),
  cache_from: key('Images to use as cache sources.', 'cache_from:\n  - example/app:cache'),
  cache_to: key('Where the build puts its layers for later builds.', 'cache_to:\n  - type=local,dest=cache'),
  no_cache: key('Does not use the build cache.', 'no_cache: true', yesOrNo),
  pull: key('Always pulls a newer base image.', 'pull: true', yesOrNo),
  platforms: key(
    'The systems and processors that the image is built for.',
    'platforms:\n  - linux/amd64\n  - linux/arm64',
  ),
  tags: key('More names that the built image gets.', 'tags:\n  - example/app:1.2'),
  labels: key('Facts about the image, by name.', 'labels:\n  org.example.team: web'),
  network: key('The network that `RUN` instructions see while the image is built.', 'network: none', {
    values: ['default', 'host', 'none'],
  }),
  extra_hosts: key(
    'Host names that are known while the image is built, with their addresses.',
    'extra_hosts:\n  - registry.example:10.0.0.5',
  ),
  secrets: key('Secrets that `RUN --mount=type=secret` may read.', 'secrets:\n  - npm_token'),
  ssh: key('Keys that the build may log in with, elsewhere.', 'ssh:\n  - default'),
  shm_size: key('How much shared memory each `RUN` has.', 'shm_size: 128m'),
  ulimits: key('How many files or processes each `RUN` may have open.', 'ulimits:\n  nofile: 1024'),
  privileged: key('Builds with all rights of the host.', 'privileged: true', yesOrNo),
  entitlements: key('Special rights that the build may use.', 'entitlements:\n  - network.host'),
  isolation: key('How the build is kept apart from the host, on Windows.', 'isolation: process', {
    values: ['default', 'process', 'hyperv'],
  }),
  provenance: key('Adds a record of how the image was built.', 'provenance: true'),
  sbom: key('Adds an SBOM attestation.', 'sbom: true'),
};
