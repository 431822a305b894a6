import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { t } from '@vscode/l10n';
import {
  english,
  formatDate,
  formatList,
  formatNumber,
  joinFacts,
  joinNames,
  joinSentences,
  plural,
  usedLanguage,
  useTranslation,
} from '../../server/src/text/language';

const december9 = Date.UTC(2026, 11, 9);

function modules(number: number): string {
  return plural(number, t('{0} module', number), t('{0} modules', number));
}

describe('texts for users', () => {
  afterEach(() => useTranslation(english));

  it('are English by default', () => {
    assert.equal(usedLanguage(), 'en');
    assert.deepEqual([0, 1, 2].map(modules), ['0 modules', '1 module', '2 modules']);
    assert.equal(formatNumber(12_345), '12,345');
    assert.equal(formatList(['a', 'b', 'c']), 'a, b and c');
    assert.equal(formatDate(december9), '9 December 2026');
  });

  it('are translated, with plurals, numbers, lists and dates in the language', () => {
    useTranslation({ language: 'fr', texts: { '{0} module': '{0} module', '{0} modules': '{0} modules (fr)' } });
    assert.equal(usedLanguage(), 'fr');
    assert.deepEqual([0, 1, 2].map(modules), ['0 module', '1 module', '2 modules (fr)']);
    assert.equal(formatNumber(12_345), '12\u202f345');
    assert.equal(formatList(['a', 'b', 'c']), 'a, b et c');
    assert.equal(formatDate(december9), '9 décembre 2026');
  });

  it('are also translated if they have a comment', () => {
    const from = () => t({ message: 'From', args: [], comment: 'of a week' });
    assert.equal(from(), 'From');
    for (const text of ['Ab', { message: 'Ab', comment: ['of a week'] }]) {
      useTranslation({ language: 'de', texts: { 'From/of a week': text } });
      assert.equal(from(), 'Ab');
    }
  });

  it('are joined as in their language, without those that do not apply', () => {
    const joined = () => [
      joinFacts(['3 areas', false, '', undefined, '27 modules', '1 h']),
      joinNames(['off', 'hint', 'warning']),
      joinSentences(['One.', 'Two.', false]),
      joinFacts([]),
    ];
    assert.deepEqual(joined(), ['3 areas, 27 modules, 1 h', 'off, hint, warning', 'One. Two.', '']);
    const texts = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8'));
    useTranslation({ language: 'zh-cn', texts });
    assert.deepEqual(joined(), ['3 areas，27 modules，1 h', 'off、hint、warning', 'One.Two.', '']);
  });

  it('stay English if a translation does not contain them', () => {
    useTranslation({ language: 'de', texts: {} });
    assert.equal(modules(2), '2 modules');
  });
});
