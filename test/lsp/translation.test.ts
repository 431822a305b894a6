import assert from 'node:assert/strict';
import type { InitializeParams } from 'vscode-languageserver';
import { translationFor } from '../../server/src/lsp/connection/translation';

const german = { language: 'de', texts: { 'No modules': 'Keine Module' } };
const spanish = { language: 'es', texts: { 'No modules': 'Sin módulos' } };

describe('the translation of a server', () => {
  const find = (locale: string) => (locale === 'de' ? german : undefined);
  const translation = (params: Pick<InitializeParams, 'locale' | 'initializationOptions'>) =>
    translationFor({ capabilities: {}, processId: null, rootUri: null, ...params }, find);

  it('is the one that the editor sends', () => {
    assert.equal(translation({ locale: 'de', initializationOptions: { translation: spanish } }), spanish);
  });

  it('may contain comments for translators', () => {
    const commented = { language: 'de', texts: { 'From/of a week': { message: 'Ab', comment: ['of a week'] } } };
    assert.equal(translation({ initializationOptions: { translation: commented } }), commented);
  });

  it('is the one for the locale of the editor by default', () => {
    assert.equal(translation({ locale: 'de' }), german);
    assert.equal(translation({ locale: 'de', initializationOptions: {} }), german);
    assert.equal(translation({ locale: 'en' }), undefined);
    assert.equal(translation({}), undefined);
  });

  for (const sent of [
    null,
    'de',
    {},
    { language: '_', texts: {} },
    { language: 'de', texts: { a: 1 } },
    { language: 'de', texts: { a: null } },
  ])
    it(`is not ${JSON.stringify(sent)}`, () => {
      assert.equal(translation({ initializationOptions: { translation: sent } }), undefined);
    });
});
