import { type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FormChoice,
  type RefactoringChoices,
  refactoringChoicesRequest,
  type ScopeChoice,
} from '../../../server/src/protocol';
import type { Row } from '../views/rows';
import { refactorAt } from './refactor';
import { target } from './target';

/** "Convert Modules...": lets the user choose what to write in another form, and in which; with a look at it before. */
export async function convertModules(client: BaseLanguageClient, row?: Row): Promise<void> {
  const notes = await target(row);
  if (!notes) return;
  const choices = await client.sendRequest<RefactoringChoices | null>(refactoringChoicesRequest, notes.place);
  if (!choices || choices.scopes.length === 0) {
    window.showInformationMessage('No modules were found in this file that could be converted.');
    return;
  }
  const scope = await pickScope(choices.scopes);
  const picked = scope && (await pickForm(choices.forms));
  if (!picked) return;
  const { form, previews } = picked;
  const name = previews ? `Convert to “${form.example}”` : undefined;
  await refactorAt(client, notes, { name: 'convert', scope, form: form.id }, name);
}

async function pickScope(scopes: readonly ScopeChoice[]): Promise<ScopeChoice['scope'] | undefined> {
  const [first] = scopes;
  if (scopes.length === 1) return first?.scope;
  const items = scopes.map(({ scope, title, modules }) => ({
    label: title,
    description: modules === 1 ? scope : `${scope}, ${modules} modules`,
    scope,
  }));
  const options = { title: 'Convert Modules', placeHolder: 'What is to be written in another form?' };
  return (await window.showQuickPick(items, options))?.scope;
}

interface FormItem extends QuickPickItem {
  readonly form: FormChoice;
}

interface PickedForm {
  readonly form: FormChoice;
  readonly previews: boolean;
}

const preview = { iconPath: new ThemeIcon('open-preview'), tooltip: 'Show the Changes First' };

function pickForm(forms: readonly FormChoice[]): Promise<PickedForm | undefined> {
  const pick = window.createQuickPick<FormItem>();
  pick.title = 'Convert Modules';
  pick.placeholder = 'How are they to be written?';
  pick.matchOnDescription = true;
  pick.items = forms.map((form) => ({ label: form.example, description: form.name, buttons: [preview], form }));
  return new Promise((resolve) => {
    function choose(item: FormItem | undefined, previews: boolean): void {
      resolve(item && { form: item.form, previews });
      pick.hide();
    }
    pick.onDidAccept(() => choose(pick.selectedItems[0], false));
    pick.onDidTriggerItemButton(({ item }) => choose(item, true));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
