import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayContainTime, readTimes, timesIn } from '../../server/src/notes/time/time';

describe('time phrases', () => {
  /**
   * Checks the times of a line: in `(time: ⟦30 min⟧) = 30`, the amount is marked, and the minutes, role and setting
   * follow.
   */
  function check(line: string, ...expected: string[]) {
    const found = readTimes(line).map(({ span, amount, minutes, role, by }) => {
      const marked = `${line.slice(span.start, amount.start)}⟦${line.slice(amount.start, amount.end)}⟧${line.slice(amount.end, span.end)}`;
      const value =
        minutes === undefined
          ? '?'
          : minutes.least === minutes.most
            ? minutes.most
            : `${minutes.least}..${minutes.most}`;
      return `${marked} = ${[value, role, by].filter((word) => word !== undefined).join(' ')}`;
    });
    assert.deepEqual(found, expected);
  }

  const cases: [title: string, rows: [string, ...string[]][]][] = [
    [
      'separated from a title',
      [
        ['Queues - 10 min', '⟦10 min⟧ = 10 separator'],
        ['Queues ~10 mins', '~⟦10 mins⟧ = 10 separator'],
        ['Queues: (24 min)', '(⟦24 min⟧) = 24 brackets'],
        ['Queues (1.5 Hours)', '(⟦1.5 Hours⟧) = 90 brackets'],
        ['Queues(15min)', '(⟦15min⟧) = 15 brackets'],
        ['Queues -- elapsed time: 20 mins', 'elapsed time: ⟦20 mins⟧ = 20 spent context'],
        ['Queues (took ~15 minutes)', '(took ~⟦15 minutes⟧) = 15 spent brackets'],
        ['Queues (10 min.)', '(⟦10 min.⟧) = 10 brackets'],
        ['Queues (70 min including a break)', '⟦70 min⟧ = 70 brackets'],
        ['Queues (1h 02m 45s)', '(⟦1h 02m 45s⟧) = 63 brackets'],
        ['**Hours worked:** 1.25', '⟦Hours worked:** 1.25⟧ = 75 context'],
        ['Horas dedicadas: ~2', '⟦Horas dedicadas: ~2⟧ = 120 context'],
        ['Stunden gelernt: 25 min', 'Stunden gelernt: ⟦25 min⟧ = 25 spent context'],
        ['Queues (5 minutes..well)', '⟦5 minutes⟧ = 5 brackets'],
        ['Queues (5 minutes a day) in practice', '⟦5 minutes⟧ = 5 nothing'],
        ['Time: it takes me more than one hour', 'Time: it takes me more than ⟦one hour⟧ = 60 context'],
      ],
    ],
    [
      'with labels',
      [
        ['(time: 30 min)', '(time: ⟦30 min⟧) = 30 brackets'],
        ['(time: 30)', '(time: ⟦30⟧) = 30 brackets'],
        ['**Time: 15 minutes**', 'Time: ⟦15 minutes⟧ = 15 context'],
        ['*Cost 15 minutes, finished on Sunday*', 'Cost ⟦15 minutes⟧ = 15 spent context'],
        ['studied for 25 minutes', 'studied for ⟦25 minutes⟧ = 25 spent context'],
        ['Estimated time: 30 min', 'Estimated time: ⟦30 min⟧ = 30 estimate context'],
        ['It took me about 2 hours to finish', 'took me about ⟦2 hours⟧ = 120 spent context'],
      ],
    ],
    [
      'with several units, in words, and as ranges',
      [
        ['1 hour 10 min', '⟦1 hour 10 min⟧ = 70 separator'],
        ['1h30', '⟦1h30⟧ = 90 separator'],
        ['half an hour', '⟦half an hour⟧ = 30 separator'],
        ['two hours', '⟦two hours⟧ = 120 separator'],
        ['twenty-five minutes', '⟦twenty-five minutes⟧ = 25 separator'],
        ['an hour and a half', '⟦an hour and a half⟧ = 90 separator'],
        ['1½ hours', '⟦1½ hours⟧ = 90 separator'],
        ['1 1/2 h', '⟦1 1/2 h⟧ = 90 separator'],
        ['20-30 min', '⟦20-30 min⟧ = 20..30 separator'],
        ['5 to 6 h', '⟦5 to 6 h⟧ = 300..360 separator'],
        ['30 min - 1 hour', '⟦30 min - 1 hour⟧ = 30..60 separator'],
        ['0 min', '⟦0 min⟧ = 0 separator'],
      ],
    ],
    [
      'in other languages',
      [
        ['45 Minuten', '⟦45 Minuten⟧ = 45 separator'],
        ['1 Std. 30', '⟦1 Std. 30⟧ = 90 separator'],
        ['(ca. 12 Min.)', '(ca. ⟦12 Min.⟧) = 12 brackets'],
        ['anderthalb Stunden', '⟦anderthalb Stunden⟧ = 90 separator'],
        ['eine halbe Stunde', '⟦eine halbe Stunde⟧ = 30 separator'],
        ['(Dauer: 1,5 Stunden)', '(Dauer: ⟦1,5 Stunden⟧) = 90 brackets'],
        ['gebraucht 20 bis 30 Minuten', 'gebraucht ⟦20 bis 30 Minuten⟧ = 20..30 spent context'],
        ['(durée : 1 h 30)', '(durée : ⟦1 h 30⟧) = 90 brackets'],
        ['une heure et demie', '⟦une heure et demie⟧ = 90 separator'],
        ["trois quarts d'heure", "⟦trois quarts d'heure⟧ = 45 separator"],
        ['environ une demi-heure', 'environ ⟦une demi-heure⟧ = 30 separator'],
        ['Temps codé : 4h', 'Temps codé : ⟦4h⟧ = 240 spent context'],
        ['Temps passé : 25 minutes', 'Temps passé : ⟦25 minutes⟧ = 25 spent context'],
        ['(prévu : 2 h)', '(prévu : ⟦2 h⟧) = 120 estimate brackets'],
        ['15 minutos', '⟦15 minutos⟧ = 15 separator'],
        ['cuarenta y cinco minutos', '⟦cuarenta y cinco minutos⟧ = 45 separator'],
        ['hora y media', '⟦hora y media⟧ = 90 separator'],
        ['(tardé: dos horas)', '(tardé: ⟦dos horas⟧) = 120 spent brackets'],
        ['（45分钟）', '（⟦45分钟⟧） = 45 brackets'],
        ['用时：20 分钟', '用时：⟦20 分钟⟧ = 20 spent context'],
        ['（约30分钟）', '（约⟦30分钟⟧） = 30 brackets'],
        ['预计1小时30分', '预计⟦1小时30分⟧ = 90 estimate context'],
        ['花了一个半小时', '花了⟦一个半小时⟧ = 90 spent context'],
        ['一百二十分钟', '⟦一百二十分钟⟧ = 120 separator'],
      ],
    ],
    [
      'planned and spent, next to each other',
      [
        ['(est. 30 min, took 45 min)', 'est. ⟦30 min⟧ = 30 estimate brackets', 'took ⟦45 min⟧ = 45 spent brackets'],
        ['30 min planned, 45 min spent', '⟦30 min⟧ planned = 30 estimate context', '⟦45 min⟧ spent = 45 spent context'],
        ['planned 30 min took 45 min', 'planned ⟦30 min⟧ = 30 estimate context', 'took ⟦45 min⟧ = 45 spent context'],
        ['estimated 1h, actual 1h20', 'estimated ⟦1h⟧ = 60 estimate context', 'actual ⟦1h20⟧ = 80 spent context'],
        ['预计30分钟，实际45分钟', '预计⟦30分钟⟧ = 30 estimate context', '实际⟦45分钟⟧ = 45 spent context'],
      ],
    ],
    [
      'in minutes and seconds, rounded to minutes',
      [
        ['Queues (1:19:08)', '(⟦1:19:08⟧) = 79 brackets'],
        ['Queues - 1:19:08', '⟦1:19:08⟧ = 79 separator'],
        ['Queues (12:34)', '(⟦12:34⟧) = 13 brackets'],
        ['Queues [05:32]', '[⟦05:32⟧] = 6 brackets'],
        ['Queues - 2:30hs', '⟦2:30hs⟧ = 150 separator'],
        ['Queues (1:30)'],
        ['Queues at 10:30'],
        ['Queues (10:30 - 11:00)'],
        ['Queues (12:30 pm)'],
        ['12:03:04:05'],
      ],
    ],
    [
      'in Japanese',
      [
        ['目安時間：2時間30分', '目安時間：⟦2時間30分⟧ = 150 context'],
        ['（45分）', '（⟦45分⟧） = 45 brackets'],
      ],
    ],
    [
      'without a number',
      [
        ['(time: )', '(time: ⟦⟧) = ? brackets'],
        ['( Time : TODO )', '( Time : ⟦TODO⟧ ) = ? brackets'],
        ['Time: TODO', 'Time: ⟦TODO⟧ = ? context'],
        ['Time:', 'Time:⟦⟧ = ? context'],
        ['(min)', '(⟦min⟧) = ? brackets'],
        ['Queues （）', '（⟦⟧） = ? brackets'],
      ],
    ],
    [
      'are not found within the words of a title',
      [
        ['Kubernetes in 5 Minutes', '⟦5 Minutes⟧ = 5 nothing'],
        ['Kubernetes in 5 Minutes - 60 min', '⟦5 Minutes⟧ = 5 nothing', '⟦60 min⟧ = 60 separator'],
        ['Amazon Linux 2 - 45 min', '⟦45 min⟧ = 45 separator'],
      ],
    ],
    [
      'are not found in other numbers and words',
      [
        ['ping 10.0.0.1'],
        ['1:30'],
        ['十分重要'],
        ['第3分钟'],
        ['3分之一'],
        ['3/4 done'],
        ['half of the class'],
        ['(30)'],
        ['100 ms'],
        ['version 2'],
        ['5 GB'],
        ['main()'],
        ['read( [length] )'],
        ['Timeline: Part 2'],
        ['constructor 5 toString'],
      ],
    ],
  ];
  for (const [title, rows] of cases) {
    describe(title, () => {
      for (const [line, ...expected] of rows) it(line, () => check(line, ...expected));
    });
  }

  it('are inside any line, in order, and contain their amounts', () => {
    const words = fc.constantFrom(
      '10',
      '1.5',
      ' ',
      'min',
      'h',
      'time',
      ':',
      '(',
      ')',
      '-',
      '~',
      'TODO',
      'took',
      'to',
      'a',
      'half',
      '分',
      '（',
      '*',
      '\uFFFC',
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        let end = 0;
        for (const { span, amount, minutes } of readTimes(text)) {
          assert.ok(
            end <= span.start && span.start <= amount.start && amount.start <= amount.end && amount.end <= span.end,
          );
          assert.ok(minutes === undefined || (minutes.least >= 0 && minutes.least <= minutes.most));
          end = span.end;
        }
        assert.ok(end <= text.length);
      }),
    );
  });

  it('are only in lines that pass the filter for times', () => {
    const words = fc.constantFrom(
      ...'30 1½ five half an h min Stunde heure hora m 分 分钟 time: took Zeit ( ) （ ） TODO : - ~ x'.split(' '),
      ' ',
    );
    const line = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => assert.ok(timesIn(text).length === 0 || mayContainTime(text), text)),
      {
        numRuns: 2000,
      },
    );
  });

  it('are found in one pass over a long line', () => {
    const line = '(time: 1 h 5 - '.repeat(20_000);
    const start = process.cpuUsage();
    readTimes(line);
    assert.ok(process.cpuUsage(start).user < 3_000_000, 'a line of 300,000 characters takes under three seconds');
  });
});
