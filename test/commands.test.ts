import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeCommands } from '../server/src/features/commandCompletion';
import { hoverCommand } from '../server/src/features/commandHover';
import { readNotebook } from '../server/src/notebook/read';
import { unknownCommand } from '../server/src/rules/unknown-command';
import { exampleContext } from './exampleContext';
import { allSpecifications } from './specifications';

describe('commands in any text', () => {
  it('are completed, explained and judged without an error, within the text', () => {
    const piece = fc.constantFrom(
      ...[
        'docker ',
        'container ',
        'execute ',
        '-it',
        '--name=',
        '`',
        '```\n',
        '$ ',
        '\n',
        '\r\n',
        '> ',
        '    ',
        '\\',
        '"',
      ],
      ...['$(', ')', '|', '<a b>', '\0', '中文', '😀', 'constructor ', '__proto__ ', '# ', '<<EOF', '-'],
    );
    const noOthers = { ids: [], off: new Set<string>(), findings: [] };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), (pieces, number) => {
        const text = pieces.join('');
        const notebook = readNotebook(text);
        const at = Math.min(number, text.length);
        completeCommands(notebook, at, allSpecifications);
        hoverCommand(notebook, at, allSpecifications);
        for (const { span, message } of unknownCommand.check(notebook, exampleContext, noOthers)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          assert.ok(message.includes(text.slice(span.start, span.end)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
