import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { ChooseMail, mailChannels, type MailPreferenceView, type MailPreferencesView } from '@centrale/platform';
import { CommandButton, ErrorSummary, Field, TextInput, WhenLoaded, Words, contractSchema, submitForm, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { platformTexts, useDomainTexts, useParticipationTexts } from '../../shell/domain-texts';
import { accountTexts } from './account-texts';

/** Which mail one gets, by group of messages; what cannot be chosen is told below. */
@Component({
  selector: 'app-mail-preferences',
  imports: [CommandButton, ErrorSummary, Field, FormField, TextInput, WhenLoaded],
  template: `
    <section class="sheet stack" aria-labelledby="mail">
      <h2 id="mail">{{ t().mail.title }}</h2>
      <p class="soft">{{ t().mail.text }}</p>
      <form *uiLoaded="preferences; let p">
        <ui-error-summary [of]="form" />
        @for (one of choosable(); track one.group; let at = $index) {
          <ui-field [label]="nameOf(one.group)" [of]="form.choices[at]!.channel">
            <select uiInput [formField]="form.choices[at]!.channel">
              @for (channel of channels; track channel) { <option [value]="channel">{{ words.fill(t().mail.channels[channel], { at: p.digestAt }) }}</option> }
            </select>
          </ui-field>
        }
        @if (someAlways()) { <p class="soft small">{{ t().mail.some }}</p> }
        @if (always().length > 0) { <p class="soft small">{{ words.fill(t().mail.always, { groups: words.list(always()) }) }}</p> }
        <ui-command submits [label]="t().mail.save" [run]="send" [saidWhenDone]="t().mail.saved" />
      </form>
    </section>
  `,
  styles: `
    form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: var(--gap-4); align-items: end; }
    form > :not(ui-field) { grid-column: 1 / -1; }
  `,
})
export class MailPreferences {
  private readonly api = inject(Api);
  private readonly d = useDomainTexts();
  private readonly p = useParticipationTexts();
  private readonly own = texts(platformTexts);
  protected readonly words = inject(Words);
  protected readonly t = texts(accountTexts);
  protected readonly channels = mailChannels;
  protected readonly preferences = this.api.view<MailPreferencesView>(() => '/account/mail-preferences');
  private readonly groups = computed<readonly MailPreferenceView[]>(() => this.preferences.value()?.groups ?? []);
  protected readonly choosable = computed(() => this.groups().filter(({ mayMute }) => mayMute));
  protected readonly someAlways = computed(() => this.choosable().some(({ someAlways }) => someAlways));
  protected readonly always = computed(() => this.groups().filter(({ mayMute }) => !mayMute).map(({ group }) => this.wordOf(group)));
  private readonly draft = linkedSignal<ChooseMail>(() => ({ choices: this.choosable().map(({ group, channel }) => ({ group, channel })) }));
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, contractSchema(ChooseMail)));

  protected readonly send = ({ key }: Press): Promise<void> =>
    submitForm(this.form, async (choices) => {
      await this.api.command('/account/mail-preferences', choices, key, 'PUT');
      this.form().reset();
    });

  protected nameOf(group: string): string {
    const word = this.wordOf(group);
    return word.charAt(0).toUpperCase() + word.slice(1);
  }

  /** Each context names its own groups. */
  private wordOf(group: string): string {
    const names: Readonly<Record<string, string>> = { ...this.own().mail.groups, ...this.d().correspondence.groups, ...this.p().correspondence.groups };
    return names[group] ?? group;
  }
}
