import { Component, computed, inject, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage, languages, municipalities } from '@centrale/kernel';
import { SaveProfile, audienceKinds, participationFormats, type ParticipationFormat, type ProviderProfile, type ProviderView } from '@centrale/procurement';
import { Bilingual, Checks, ConflictView, Field, Icon, Languages, SavedState, TextInput, Words, autosave, contractSchema } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { ProviderInHand } from './provider-in-hand';
import { useProvidersTexts } from './providers-texts';

/** A provider's own words and catalogue; it saves itself. */
@Component({
  selector: 'app-profile-editor',
  imports: [Bilingual, Checks, ConflictView, Field, FormField, Icon, MatButton, SavedState, TextInput],
  host: { class: 'stack' },
  template: `
    <div class="spread"><ui-saved [autosave]="saving" /><button type="button" matButton="outlined" (click)="finish()">{{ t().page.done }}</button></div>
    <ui-conflict [autosave]="saving" />
    <ui-bilingual [of]="form.description" [label]="f().description" [lines]="4" />
    <ui-field group [label]="f().languages" [of]="form.languages"><ui-checks inline [formField]="form.languages" [choices]="tongues()" /></ui-field>
    <ui-field group [label]="f().audiences" [of]="form.audiences"><ui-checks inline [formField]="form.audiences" [choices]="audiences()" /></ui-field>
    <ui-field group optional [label]="f().territory" [hint]="f().wholeRegion" [of]="form.territory"><ui-checks inline [formField]="form.territory" [choices]="places()" /></ui-field>
    <div class="columns">
      <ui-field [label]="f().daysPerQuarter" [of]="form.daysPerQuarter"><input uiInput type="number" inputmode="numeric" [formField]="form.daysPerQuarter" /></ui-field>
      <ui-field optional [label]="f().website" [hint]="t().page.noSite" [of]="form.website"><input uiInput type="url" [value]="profile().website ?? ''" (input)="change({ website: $any($event.target).value || null })" /></ui-field>
    </div>
    @for (format of form.formats; track format; let i = $index) {
      <fieldset>
        <legend>{{ words.fill(t().page.format, { no: i + 1 }) }}</legend>
        <ui-bilingual [of]="format.name" [label]="t().page.formatName" />
        <div class="columns">
          <ui-field [label]="t().page.kind" [of]="format.format">
            <select uiInput (change)="setKind(i, $any($event.target).value)">
              <option value="" [selected]="!format.format().value()">{{ t().page.other }}</option>
              @for (kind of kinds(); track kind.value) { <option [value]="kind.value" [selected]="kind.value === format.format().value()">{{ kind.label }}</option> }
            </select>
          </ui-field>
          <ui-field [label]="f().participantsMin" [of]="format.participantsMin"><input uiInput type="number" inputmode="numeric" [formField]="format.participantsMin" /></ui-field>
          <ui-field [label]="f().participantsMax" [of]="format.participantsMax"><input uiInput type="number" inputmode="numeric" [formField]="format.participantsMax" /></ui-field>
          <ui-field group [label]="t().page.languages" [of]="format.languages"><ui-checks inline [formField]="format.languages" [choices]="tongues()" /></ui-field>
        </div>
        <button type="button" matButton (click)="remove(i)"><ui-icon name="trash" /> {{ words.fill(t().page.removeFormat, { no: i + 1 }) }}</button>
      </fieldset>
    }
    <button type="button" matButton="outlined" class="add" (click)="add()"><ui-icon name="add" /> {{ t().page.addFormat }}</button>
  `,
  styles: `
    fieldset { display: grid; gap: var(--gap-4); margin: 0; padding: var(--gap-4); border: 1px solid var(--line); border-radius: var(--radius); min-inline-size: 0; }
    legend { padding: 0 var(--gap-2); font-weight: 600; }
    fieldset > button, .add { justify-self: start; }
  `,
})
export class ProfileEditor {
  readonly done = output<void>();
  private readonly api = inject(Api);
  private readonly start = inject(ProviderInHand).require();
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useProvidersTexts();
  private readonly d = useDomainTexts();
  protected readonly f = computed(() => this.d().provider.fields);
  protected readonly profile = signal<ProviderProfile>(this.start.profile);
  protected readonly form = form(this.profile, (path) => validateStandardSchema(path, contractSchema<ProviderProfile>(SaveProfile)));
  protected readonly saving = autosave<ProviderProfile>({
    key: `provider/${this.start.id}`,
    value: this.profile,
    apply: (value) => this.profile.set(value),
    saved: this.start.profile,
    version: this.start.version,
    save: (value, version) => this.api.save(`/providers/${this.start.id}/profile`, value, version),
    current: (view) => ({ value: (view as ProviderView).profile, version: (view as ProviderView).version }),
  });

  protected readonly tongues = computed(() => languages.map((value) => ({ value, label: this.d().briefing.languages[value] })));
  protected readonly audiences = computed(() => audienceKinds.map((value) => ({ value, label: this.d().provider.audiences[value] })));
  protected readonly kinds = computed(() => participationFormats.map((value) => ({ value, label: this.d().briefing.formats[value] })));
  protected readonly places = computed(() => municipalities.map(({ nis, name }) => ({ value: nis, label: inLanguage(name, this.language()) })));

  protected change(patch: Partial<ProviderProfile>): void {
    this.profile.update((profile) => ({ ...profile, ...patch }));
  }

  protected add(): void {
    const format = { name: { nl: '', fr: '' }, format: null, participantsMin: 10, participantsMax: 30, languages: this.profile().languages };
    this.change({ formats: [...this.profile().formats, format] });
  }

  protected remove(index: number): void {
    this.change({ formats: this.profile().formats.filter((_, i) => i !== index) });
  }

  protected setKind(index: number, kind: ParticipationFormat | ''): void {
    this.change({ formats: this.profile().formats.map((one, i) => (i === index ? { ...one, format: kind || null } : one)) });
  }

  protected async finish(): Promise<void> {
    await this.saving.settled();
    this.done.emit();
  }
}
