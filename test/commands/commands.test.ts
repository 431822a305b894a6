import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeCommands } from '../../server/src/commands/completion/commandCompletion';
import { hoverCommand } from '../../server/src/commands/hover/commandHover';
import { unknownCommand } from '../../server/src/commands/rules/unknown-command';
import { readNotes } from '../../server/src/notes/reading/read';
import { forNotes } from '../../server/src/rules/engine/forNotes';
import { offsetAt } from '../../server/src/text/lines';
import { exampleContext } from '../rules/exampleContext';
import { findingsBy } from './findingsBy';
import { allSpecifications } from './specifications';

/** Pieces that form or break command lines, in notes and in shells. */
const pieces: readonly string[] = [
  ...['docker ', 'container ', 'execute ', 'run ', 'exec web ', 'kubectl ', 'aws ec2 ', 'tar xf ', 'find . -name '],
  ...['sudo ', 'bash -c "', "ssh me@box '", 'do', 'for x in ', 'A=1 ', 'constructor ', '__proto__ ', '-- '],
  ...['-it', '-', '--name=', '--no-', '--rm=', '-p 8080:80 ', '-v $(pwd):/a:ro ', '--mount type=bind,', '<a b>'],
  ...['nginx:1.27@sha256:', 'chmod u+', '`', '```\n', '```sh\n', '$ ', '> ', '    ', '\\', '"', "'"],
  ...['\n', '\n', '\r\n', '\r'],
  ...['$(', ')', '|', '&&', '2>&1', '\0', '中文', '😀', '# ', '<<EOF'],
];

describe('commands in any text', () => {
  it('are completed, explained and checked without errors, with spans inside the text', () => {
    const noOthers = { ids: [], off: new Set<string>(), findings: [] };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.nat(300), (some, number) => {
        const text = some.join('');
        const notes = readNotes(text);
        const at = Math.min(number, text.length);
        for (const { textEdit, label } of completeCommands(notes, at, allSpecifications)) {
          assert.ok(textEdit && 'range' in textEdit && label !== '');
          const { start, end } = textEdit.range;
          assert.ok(start.line === end.line && start.character <= end.character);
          assert.ok(offsetAt(notes.lines, text, start) <= at && at <= offsetAt(notes.lines, text, end));
        }
        const hover = hoverCommand(notes, at, allSpecifications);
        if (hover?.range) {
          const [start, end] = [hover.range.start, hover.range.end].map((one) => offsetAt(notes.lines, text, one));
          assert.ok(start !== undefined && end !== undefined && start <= at && at <= end && start < end);
        }
        for (const { span, message } of findingsBy(forNotes(unknownCommand), notes, exampleContext, noOthers)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          assert.ok(message.includes(text.slice(span.start, span.end)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
