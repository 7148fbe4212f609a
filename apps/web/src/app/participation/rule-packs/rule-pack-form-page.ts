import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type PackParameter, type PackView } from '@centrale/participation';
import { CapitalPipe, Check, Checks, CommandButton, ErrorSummary, Field, PageHeader, TextInput, WhenLoaded, Words, submitForm, type Choice, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { draftOf, packFields, packParameters, parametersOf, type PackDraft, type PackField } from './pack-fields';
import { useRulePacksTexts } from './rule-packs-texts';

interface Draft {
  readonly note: string;
  readonly parameters: PackDraft;
}

/** The next version of a rule set, from the parameters of the one that holds. */
@Component({
  selector: 'app-rule-pack-form-page',
  imports: [CapitalPipe, Check, Checks, CommandButton, ErrorSummary, Field, FormField, MatButton, PageHeader, RouterLink, TextInput, WhenLoaded],
  template: `
    <ng-container *uiLoaded="pack; let k">
      <ui-page-header [title]="words.fill(t().page.form, { pack: p().rulePack.packs[k.packId] })" [intro]="words.fill(t().page.formIntro, { version: '' + k.version })" [crumbs]="[{ label: t().list.title, link: '/rule-packs' }]" />
      @if (shown()) {
        <form class="sheet stack">
          <ui-error-summary [of]="form" />
          <ui-field [label]="t().page.formNote" [of]="form.note"><textarea uiInput rows="2" [formField]="form.note"></textarea></ui-field>
          @for (parameter of parameters; track parameter) {
            @let field = fields[parameter];
            @switch (field.kind) {
              @case ('flag') { <ui-check [formField]="$any(form.parameters[parameter])" [label]="labelOf(parameter)" /> }
              @case ('several') { <ui-field group [label]="labelOf(parameter)" [of]="$any(form.parameters[parameter])"><ui-checks inline [formField]="$any(form.parameters[parameter])" [choices]="choicesOf(field)" /></ui-field> }
              @case ('choice') {
                <ui-field [label]="labelOf(parameter)" [of]="$any(form.parameters[parameter])">
                  <select uiInput [formField]="$any(form.parameters[parameter])">@for (choice of choicesOf(field); track choice.value) { <option [value]="choice.value">{{ choice.label | capital }}</option> }</select>
                </ui-field>
              }
              @default { <ui-field [optional]="isOptional(field)" [label]="labelOf(parameter)" [of]="$any(form.parameters[parameter])"><input uiInput class="short" inputmode="numeric" [formField]="$any(form.parameters[parameter])" /></ui-field> }
            }
          }
          <div class="row">
            <ui-command icon="check" [label]="t().page.save" [may]="k.may.draft" [run]="send" submits [saidWhenDone]="t().page.saved" />
            <a matButton [routerLink]="['/rule-packs', k.id]">{{ t().page.back }}</a>
          </div>
        </form>
      }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 52rem; }
    .short { inline-size: 7rem; }
  `,
})
export class RulePackFormPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = useRulePacksTexts();
  protected readonly p = useParticipationTexts();
  protected readonly fields: Readonly<Record<PackParameter, PackField>> = packFields;
  protected readonly parameters = packParameters;
  protected readonly pack = this.api.view<PackView>(() => `/rule-packs/${this.id()}`);
  private readonly model = signal<Draft>({ note: '', parameters: Object.fromEntries(packParameters.map((parameter) => [parameter, emptyOf(packFields[parameter])])) as PackDraft });
  protected readonly form = form(this.model);
  /** Once the values of the version that holds are in it. */
  protected readonly shown = signal(false);
  private readonly values = computed<Readonly<Record<string, string>>>(() => this.p().rulePack.values);

  constructor() {
    effect(() => {
      const pack = this.pack.value();
      if (!pack) return;
      untracked(() => {
        this.model.set({ note: '', parameters: draftOf(pack.parameters) });
        this.shown.set(true);
      });
    });
  }

  protected labelOf(parameter: PackParameter): string {
    return this.p().rulePack.parameters[parameter];
  }

  protected isOptional(field: PackField): boolean {
    return field.kind === 'number' && field.unset;
  }

  protected choicesOf(field: PackField): readonly Choice<string>[] {
    if (field.kind !== 'choice' && field.kind !== 'several') return [];
    const listed = field.values.map((value) => ({ value, label: this.values()[value] ?? value }));
    return field.kind === 'choice' && field.unset ? [{ value: '', label: this.p().rulePack.unset }, ...listed] : listed;
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ note, parameters }) => {
      const done = await this.api.command('/rule-packs', { packId: this.pack.value()?.packId, note, parameters: parametersOf(parameters) }, key);
      await this.router.navigate(['/rule-packs', done.id]);
    });
}

const emptyOf = ({ kind }: PackField): string | boolean | readonly string[] => (kind === 'flag' ? false : kind === 'several' ? [] : '');
