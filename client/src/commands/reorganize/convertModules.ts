import { t } from '@vscode/l10n';
import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { modulesText } from '../../../../server/src/notes/model/counts';
import { typeName } from '../../../../server/src/notes/model/names';
import {
  type FormChoice,
  REFACTORING_CHOICES_REQUEST,
  type RefactoringChoices,
  type ScopeChoice,
} from '../../../../server/src/protocol';
import { joinFacts } from '../../../../server/src/text/language';
import { request } from '../../connection/request';
import { showInformation } from '../../dialogs/showMessage';
import { escapeIcons } from '../../text/escapeIcons';
import type { Row } from '../../views/tree/rows';
import { target } from '../target';
import { refactorAt } from './refactor';

/** "Convert Modules...": lets the user select modules and the form to convert them to. */
export async function convertModules(client: BaseLanguageClient, row?: Row): Promise<void> {
  const notes = await target(row);
  if (!notes) return;
  const choices = await request<RefactoringChoices>(client, REFACTORING_CHOICES_REQUEST, notes.place);
  if (!choices || choices.scopes.length === 0) {
    showInformation(t('These notes contain no modules that have another possible form.'));
    return;
  }
  const scope = await pickScope(choices.scopes);
  const form = scope && (await pickForm(scope.forms));
  if (form) await refactorAt(client, notes, { name: 'convert', scope: scope.scope, form });
}

async function pickScope(scopes: readonly ScopeChoice[]): Promise<ScopeChoice | undefined> {
  const [first] = scopes;
  if (scopes.length === 1) return first;
  const items = scopes.map((scope) => ({
    label: escapeIcons(scope.title),
    description: joinFacts([scopeName(scope.scope), scope.modules > 1 && modulesText(scope.modules)]),
    scope,
  }));
  const options = { title: t('Convert Modules'), placeHolder: t('Select what to convert') };
  return (await window.showQuickPick(items, options))?.scope;
}

async function pickForm(forms: readonly FormChoice[]): Promise<string | undefined> {
  const items = forms.map(({ id, name, example }) => ({ label: escapeIcons(example), description: name, id }));
  const options = { title: t('Convert Modules'), placeHolder: t('Select a form'), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.id;
}

function scopeName(scope: ScopeChoice['scope']): string {
  return scope === 'notes' ? t('these notes') : typeName(scope);
}
