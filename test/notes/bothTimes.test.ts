import assert from 'node:assert/strict';
import type { Time } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';

describe('planned time and time spent', () => {
  /** Checks the estimate and the time spent of a module with the given lines. */
  function check(module: string, expected: string) {
    const { modules } = readNotes(`# Notes\n\n## Area 1: Networks\n\n${module}\n\nSmall.\n`);
    assert.equal(modules.map(({ title }) => title).join(), 'Video: Packets');
    assert.equal(`planned ${minutes(modules[0]?.estimate)}, spent ${minutes(modules[0]?.spent)}`, expected);
  }

  describe('are both read', () => {
    const both = [
      '### Video: Packets - 30 min\n\n**Time: 45 minutes**',
      '### Video: Packets (30 min)\n\nTime spent: 45 min',
      '### Video: Packets (took 45 min)\n\nEstimated time: 30 min',
      '### Video: Packets (45 min)\n\nEstimated time: 30 min',
      '### Video: Packets (est. 30 min)\n\nTime: 45 min',
      '### Video: Packets (est. 30 min, took 45 min)',
      '### Video: Packets (took 45 min, est. 30 min)',
      '### Video: Packets (planned: 30 min) (spent: 45 min)',
      '### Video: Packets - 30 min planned, 45 min spent',
      '### Video: Packets - planned 30 min / took 45 min',
      '### Video: Packets: estimated ½ h, actual ¾ h',
      '### Video: Packets\n\nPlanned: 30 min / Spent: 45 min',
      '### Video: Packets\n\nSpent: 45 min | Planned: 30 min',
      '### Video: Packets\n\nPlanned: 30 min\n\nSpent: 45 min',
      '### Video: Packets\n\nSpent: 45 min\n\nPlanned: 30 min',
      '### Video: Packets - 30 min\n\nSmall.\n\n*spent 45 min*',
      '### Video: Packets (geplant 30 Min., gebraucht 45 Min.)',
      '### Video: Packets (prévu : 30 min, passé : 45 min)',
      '### Video: Packets (previsto: 30 min, tardé: 45 min)',
      '### Video: Packets（预计30分钟，实际45分钟）',
      '* [Video: Packets (est. 30 min)](https://net.example/a) took 45 min',
    ];
    for (const module of both) it(JSON.stringify(module), () => check(module, 'planned 30, spent 45'));
  });

  it('are not the totals in headings of the depth of modules', () => {
    for (const depth of ['##', '###']) {
      check(`### Video: Packets (30 min)\n\nSmall.\n\n${depth} Total: 45 min`, 'planned unknown, spent 30');
      check(`### Video: Packets\n\nSmall.\n\n${depth} Total time spent: 45 min`, 'planned unknown, spent unknown');
      check(`- Video: Packets (30 min)\n\n${depth} Total: 45 min`, 'planned unknown, spent 30');
    }
    check('### Video: Packets (30 min)\n\nSmall.\n\n#### Total: 45 min', 'planned 30, spent 45');
    check('### Video: Packets (30 min)\n\nSmall.\n\n### Time: 45 min', 'planned 30, spent 45');
    check('### Video: Packets (30 min)\n\nSmall.\n\nTotal time: 45 min', 'planned 30, spent 45');
  });

  describe('are both read if one is in a table', () => {
    /** Checks the times of a module in a table with the given heading. */
    function checkTable(heading: string, title: string, expected: string) {
      const table = `## ${heading}\n\n- Video: Packets -- 45 min\n- Lab: Routers -- 20 min\n- Lab: Wires -- 5 min\n`;
      const lab = '### Lab: Routers (20 min)\n\nBig.\n\n### Lab: Wires\n\nThin.\n';
      const text = `# Notes\n\n${table}\n## Area 1: Networks\n\n### ${title}\n\nSmall.\n\n${lab}`;
      const module = readNotes(text).modules.find((one) => one.title === 'Video: Packets');
      assert.equal(`planned ${minutes(module?.estimate)}, spent ${minutes(module?.spent)}`, expected);
    }

    it('of times spent', () => {
      checkTable('Time spent', 'Video: Packets (30 min)', 'planned 30, spent 45');
      checkTable('Time spent', 'Video: Packets (est. 30 min)', 'planned 30, spent 45');
      checkTable('Time spent', 'Video: Packets', 'planned unknown, spent 45');
    });

    it('with totals', () => {
      const rows = ['Video: Packets', 'Lab: Routers', 'Lab: Wires', 'Totality'].map(
        (title) => `- ${title} -- 20 min\n`,
      );
      for (const sum of [
        'Total',
        '**Total time spent**',
        'All modules',
        'Subtotal for Beginner',
        'Gesamtzeit',
        '合计',
      ]) {
        const table = `## Time spent\n\n${rows.join('')}- ${sum} -- 80 min\n`;
        const { modules } = readNotes(`# Notes\n\n${table}\n## Area 1: Networks\n\n### Video: Packets\n\nSmall.\n`);
        assert.deepEqual(
          modules.map(({ title, spent }) => `${title} ${minutes(spent)}`),
          ['Lab: Routers 20', 'Lab: Wires 20', 'Totality 20', 'Video: Packets 20'],
          sum,
        );
      }
    });

    it('with titles of headings that are not modules', () => {
      const table = '## Time spent\n\nVideo: Why Wires? -- 50 min\nLab: Routers -- 20 min\nLab: Wire Tests -- 30 min\n';
      const notes = '## Why we need Wires?\n\nCopper.\n\n# Lab: Routers\n\nBig.\n\n# Lab: Wire Tests\n\nThin.\n';
      const { modules } = readNotes(`# Wires\n\n${table}\n# On speed\n\n${notes}`);
      const timed = modules.filter(({ spent }) => spent);
      assert.equal(
        timed.map(({ title, spent }) => `${title} ${minutes(spent)}`).join(', '),
        'Video: Why Wires? 50, Lab: Routers 20, Lab: Wire Tests 30',
      );
    });

    it('with titles in other words, and those of headings inside of modules', () => {
      const table =
        '## Time spent\n\nVideo: Why Wires? -- 50 min\nVideo: Copper vs. Light -- 30 min\nLab: Routers -- 20 min\n';
      const notes =
        '# What are Wires and why\n\n## Why do we need Wires?\n\nCopper.\n\n# Copper versus light\n\nThin.\n';
      const { modules } = readNotes(`${table}\n${notes}\n# Lab: Routers\n\nBig.\n`);
      assert.equal(
        modules.map(({ title, spent }) => `${title} ${minutes(spent)}`).join(', '),
        'What are Wires and why 50, Copper versus light 30, Lab: Routers 20',
      );
    });

    it('of planned times', () => {
      checkTable('Time planned', 'Video: Packets (took 30 min)', 'planned 45, spent 30');
      checkTable('Time planned', 'Video: Packets', 'planned 45, spent unknown');
    });

    it('of times without a role', () => {
      checkTable('Time', 'Video: Packets (30 min)', 'planned unknown, spent 30');
      checkTable('Time', 'Video: Packets (est. 30 min)', 'planned 30, spent 45');
    });
  });

  it('are distinguished if there is only one', () => {
    check('### Video: Packets (planned 30 min)', 'planned 30, spent unknown');
    check('### Video: Packets (took 45 min)', 'planned unknown, spent 45');
    check('### Video: Packets (45 min)', 'planned unknown, spent 45');
    check('### Video: Packets - 30 min\n\nTime: TODO', 'planned 30, spent unknown');
  });

  it('can be followed by other words', () => {
    const more = 'It is about headers, and about all that stands between them and the wire.';
    check(`### Video: Packets\n\nTime: 45 min. ${more}`, 'planned unknown, spent 45');
    check(`### Video: Packets\n\nTime: 45 min ${more}`, 'planned unknown, spent unknown');
    check('### Video: Packets (45 min including a break)', 'planned unknown, spent 45');
  });

  it('are those directly below the title if others are further down', () => {
    check('### Video: Packets\n\nTime: 45 min\n\n**Headers**\n\nTime: 5 min', 'planned unknown, spent 45');
    check('### Video: Packets\n\n**Headers**\n\nTime: 5 min\n\nTime: 45 min', 'planned unknown, spent 45');
    check('### Video: Packets\n\nTime: 5 min\n\nTime spent: 45 min', 'planned unknown, spent 45');
  });

  it('can be distinguished by words after them', () => {
    check('### Video: Packets - 30 min planned 45 min spent', 'planned 30, spent 45');
    check('### Video: Packets\n\nPlanned 30 min took 45 min', 'planned 30, spent 45');
  });
});

function minutes(time: Time | undefined): number | 'unknown' {
  return time?.minutes?.most ?? 'unknown';
}
