import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { dateAt, inLanguage, type LocalText, type Page } from '@centrale/kernel';
import { EndBody, restructuringGrounds, type BodyRow, type BodyView } from '@centrale/participation';
import { Bilingual, CapitalPipe, CommandButton, DateField, ErrorSummary, Field, Languages, ServerTime, TextInput, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { filled, filledSchema } from '../../shell/filled';
import { BodiesApi } from './bodies-api';
import { useBodiesTexts } from './bodies-texts';

export type Ending = 'restructure' | 'dissolve';

interface Draft {
  readonly ground: string;
  readonly motivation: LocalText;
  readonly decidedOn: string | null;
  readonly reference: string;
  readonly successorId: string;
}

/** What the city decided of a body after its review, on a ground and with public reasons. (R003-35) */
@Component({
  selector: 'app-end-form',
  imports: [Bilingual, CapitalPipe, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().end[ending()] }}</h2>
      <p>{{ t().end.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field [optional]="body().packId !== 'WERKGROEP'" [label]="f().ground" [of]="form.ground">
        <select uiInput [formField]="form.ground">
          <option value="">{{ t().end.noGround }}</option>
          @for (ground of grounds; track ground) { <option [value]="ground">{{ p().body.grounds[ground] | capital }}</option> }
        </select>
      </ui-field>
      <ui-bilingual [of]="form.motivation" [label]="f().motivation" [lines]="4" [languages]="body().publishedIn" />
      <div class="columns">
        <ui-field [label]="f().decidedOn" [of]="form.decidedOn"><ui-date [formField]="form.decidedOn" /></ui-field>
        <ui-field optional [label]="f().reference" [of]="form.reference"><input uiInput [formField]="form.reference" /></ui-field>
        <ui-field optional [label]="f().successor" [of]="form.successorId">
          <select uiInput [formField]="form.successorId">
            <option value="">{{ t().end.noSuccessor | capital }}</option>
            @for (one of successors(); track one.id) { <option [value]="one.id">{{ one.label }}</option> }
          </select>
        </ui-field>
      </div>
      <div class="row">
        <ui-command danger [label]="p().body.commands[ending()]" [may]="body().may[ending()]" [run]="send" submits [saidWhenDone]="t().end.done" (done)="decided.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class EndForm {
  readonly body = input.required<BodyView>();
  readonly ending = input.required<Ending>();
  readonly decided = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(BodiesApi);
  private readonly language = inject(Languages).current;
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().body.fields);
  protected readonly grounds = restructuringGrounds;
  private readonly others = inject(Api).view<Page<BodyRow>>(() => `/bodies?organisationId=${this.body().organisationId}&status=active&limit=100`);
  protected readonly successors = computed(() => (this.others.value()?.items ?? [])
    .filter(({ id }) => id !== this.body().id)
    .map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));
  private readonly model = signal<Draft>({ ground: '', motivation: { nl: '', fr: '' }, decidedOn: dateAt(inject(ServerTime).at()), reference: '', successorId: '' });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(EndBody)));

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, () => this.api.press(this.body().id, this.ending(), filled(this.model()), key));
}
