import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { inLanguage, languages, type Language, type Page } from '@centrale/kernel';
import { type NeighbourhoodView, type PartyKind } from '@centrale/participation';
import { CapitalPipe, Field, Languages, TextInput, texts, uiTexts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { usePartiesTexts } from './parties-texts';

/** Details of a party as they are typed: what is not known is ''. */
export interface PartyDraft {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
  readonly neighbourhoodId: string;
  readonly recognition: string;
}

/** The fields of a party, the same when it is registered and when it is corrected. */
@Component({
  selector: 'app-party-fields',
  imports: [CapitalPipe, Field, FormField, TextInput],
  host: { class: 'columns' },
  template: `
    <ui-field [label]="f().name" [of]="of().name"><input uiInput autocomplete="off" [formField]="of().name" /></ui-field>
    <ui-field [label]="f().language" [of]="of().language">
      <select uiInput [formField]="of().language">@for (language of languages; track language) { <option [value]="language">{{ u().languages[language] | capital }}</option> }</select>
    </ui-field>
    <ui-field optional [label]="f().email" [hint]="t().form.emailHint" [of]="of().email"><input uiInput type="email" autocomplete="off" [formField]="of().email" /></ui-field>
    <ui-field optional [label]="f().phone" [of]="of().phone"><input uiInput type="tel" autocomplete="off" [formField]="of().phone" /></ui-field>
    <ui-field optional [label]="f().neighbourhood" [of]="of().neighbourhoodId">
      <select uiInput [formField]="of().neighbourhoodId">
        <option value="">{{ t().form.noNeighbourhood | capital }}</option>
        @for (one of neighbourhoods(); track one.id) { <option [value]="one.id">{{ one.label }}</option> }
      </select>
    </ui-field>
    @if (kind() === 'organisation') {
      <ui-field optional [label]="f().recognition" [hint]="t().form.recognitionHint" [of]="of().recognition"><input uiInput [formField]="of().recognition" /></ui-field>
    }
  `,
})
export class PartyFields {
  readonly of = input.required<FieldTree<PartyDraft>>();
  readonly kind = input.required<PartyKind>();
  readonly organisationId = input.required<string>();

  private readonly current = inject(Languages).current;
  protected readonly t = usePartiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly u = texts(uiTexts);
  protected readonly f = computed(() => this.p().party.fields);
  protected readonly languages = languages;
  private readonly found = inject(Api).view<Page<NeighbourhoodView>>(() => this.organisationId() && `/neighbourhoods?organisationId=${this.organisationId()}&limit=100`);
  protected readonly neighbourhoods = computed(() => (this.found.value()?.items ?? []).map(({ id, name }) => ({ id, label: inLanguage(name, this.current()) })));
}
