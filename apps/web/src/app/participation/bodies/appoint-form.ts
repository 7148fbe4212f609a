import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dateAt } from '@centrale/kernel';
import { AppointMember, bodyFunctions, type BodyFunction, type BodyView } from '@centrale/participation';
import { CapitalPipe, Check, CommandButton, DateField, ErrorSummary, Field, ServerTime, TextInput, Words, loaded, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { filled, filledSchema } from '../../shell/filled';
import { BodiesApi } from './bodies-api';
import { useBodiesTexts } from './bodies-texts';

interface Draft {
  readonly partyId: string;
  readonly function: BodyFunction;
  readonly voting: boolean;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly substituteFor: string;
  readonly conditionEvidence: string;
  readonly publicName: boolean;
}

/** Seats a party: as what, with or without a vote, from when until when. (R003-12, R003-13) */
@Component({
  selector: 'app-appoint-form',
  imports: [CapitalPipe, Check, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, RouterLink, TextInput],
  template: `
    <form class="sheet stack">
      <h3>{{ p().body.commands.appoint }}</h3>
      <ui-error-summary [of]="form" />
      <ui-field optional [label]="t().members.find" [hint]="t().members.findHint"><input uiInput type="search" [value]="q()" (input)="q.set($any($event.target).value)" /></ui-field>
      <ui-field [label]="f().party" [of]="form.partyId">
        <select uiInput [formField]="form.partyId">
          <option value="">{{ t().members.choose }}</option>
          @for (one of candidates.value() ?? []; track one.id) { <option [value]="one.id">{{ one.name }} ({{ classesOf(one.classes) }})</option> }
        </select>
      </ui-field>
      @if (session.holds('coordinator')) { <p class="small"><a routerLink="/parties">{{ t().members.toRegister }}</a></p> }
      <div class="columns">
        <ui-field [label]="f().function" [of]="form.function">
          <select uiInput [formField]="form.function">@for (each of functions; track each) { <option [value]="each">{{ p().access.functions[each] | capital }}</option> }</select>
        </ui-field>
        <ui-field optional [label]="f().substituteFor" [of]="form.substituteFor">
          <select uiInput [formField]="form.substituteFor">
            <option value="">{{ t().members.full | capital }}</option>
            @for (seat of principals(); track seat.id) { <option [value]="seat.id">{{ seat.partyName }} ({{ p().access.functions[seat.function] }})</option> }
          </select>
        </ui-field>
        <ui-field [label]="f().fromOn" [of]="form.fromOn"><ui-date [formField]="form.fromOn" /></ui-field>
        <ui-field optional [label]="f().toOn" [of]="form.toOn"><ui-date [formField]="form.toOn" /></ui-field>
      </div>
      @if (form.function().value() !== 'observer') { <ui-check [formField]="form.voting" [label]="f().voting" /> }
      @if (body().pack.membersRecognised) {
        <ui-field optional [label]="f().conditionEvidence" [hint]="t().members.evidenceHint" [of]="form.conditionEvidence"><input uiInput [formField]="form.conditionEvidence" /></ui-field>
      }
      <ui-check [formField]="form.publicName" [label]="f().publicName" [hint]="t().members.consentHint" />
      <div class="row">
        <ui-command [label]="p().body.commands.appoint" [may]="body().may.appoint" [run]="send" submits [saidWhenDone]="t().members.appointed" (done)="appointed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
})
export class AppointForm {
  readonly body = input.required<BodyView>();
  readonly appointed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(BodiesApi);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().body.fields);
  protected readonly functions = bodyFunctions;
  protected readonly q = signal('');
  protected readonly candidates = loaded(() => ({ id: this.body().id, q: this.q() }), ({ id, q }, abort) => this.api.candidates(id, q, abort));
  protected readonly principals = computed(() => this.body().memberships.filter((each) => each.may.end === null && each.substituteFor === null));
  private readonly model = signal<Draft>({
    partyId: '', function: 'member', voting: true, fromOn: dateAt(inject(ServerTime).at()), toOn: null, substituteFor: '', conditionEvidence: '', publicName: false,
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(AppointMember)));

  protected classesOf(classes: readonly (keyof ReturnType<typeof this.p>['party']['classes'])[]): string {
    return this.words.list(classes.map((each) => this.p().party.classes[each]));
  }

  /** Who observes has no vote, and is not asked. */
  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, () => {
    const { voting, ...seat } = this.model();
    return this.api.press(this.body().id, 'appoint', filled({ ...seat, voting: voting && seat.function !== 'observer' }), key);
  });
}
