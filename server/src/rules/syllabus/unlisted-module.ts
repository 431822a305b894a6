import { t } from '@vscode/l10n';
import { finding } from '../../findings/finding';
import type { Rule } from '../rule/rule';
import { claimedLevels, mayBeOneOf } from './claimedLevels';

export const unlistedModule: Rule = {
  id: 'unlisted-module',
  level: 'hint',
  summary: 'In a level that follows the syllabus, all modules are in the syllabus.',
  rationale: 'A module that is not in the syllabus does not count towards the progress of the level.',
  examples: [
    {
      incorrect: `# Distributed systems

## SDN and NFV

### Beginner

- [Video: Introduction to SDN](https://www.youtube.com/watch?v=DiChnu_PAzA) (14 min)
  - The network is a program.
- [⟦Podcast: Cables under the sea⟧](https://podcasts.example/cables) (50 min)
  - Repeaters every 80 km.
- [Tutorial: OpenDaylight with Mininet](http://www.brianlinkletter.com/using-the-opendaylight-sdn-controller-with-the-mininet-network-emulator/) (90 min)
  - A network on one machine.
`,
      message: 'The syllabus does not list this module for the level.',
    },
    {
      correct: `# Distributed systems

## SDN and NFV

### Beginner

- [Video: Introduction to SDN](https://www.youtube.com/watch?v=DiChnu_PAzA) (14 min)
  - The network is a program.
- [Mininet and a controller](https://labs.example/mininet) (90 min)
  - A network on one machine.

### Intermediate

- [Podcast: Cables under the sea](https://podcasts.example/cables) (50 min)
  - Repeaters every 80 km.
- [Podcast: Cables on poles](https://podcasts.example/poles) (50 min)
  - Birds.
- [Install DPDK](https://doc.dpdk.org/guides/linux_gsg/index.html) (180 min)
  - Huge pages first.
`,
    },
  ],

  *check(notes, { syllabus }) {
    for (const { area, unlisted } of claimedLevels(notes, syllabus)) {
      if (unlisted.length === 0) continue;
      const ofArea = syllabus.modules.filter((module) => module.area === area);
      const isListed = mayBeOneOf(ofArea.map(({ title }) => title));
      for (const { title, titleSpan } of unlisted)
        if (!isListed(title)) yield finding(titleSpan, t('The syllabus does not list this module for the level.'));
    }
  },
};
