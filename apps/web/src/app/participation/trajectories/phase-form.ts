import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { outputTypes, participationServices, phaseKinds, type OutputType, type ParticipationService, type PhaseKind, type PhaseView } from '@centrale/participation';
import { Bilingual, CapitalPipe, Checks, CommandButton, DateField, ErrorSummary, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { wholeNumber } from '../../shell/filled';
import { TrajectoriesApi } from './trajectories-api';
import { useTrajectoriesTexts } from './trajectories-texts';

interface Draft {
  readonly kind: PhaseKind;
  readonly name: LocalText;
  readonly goal: LocalText;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly participantsMin: string;
  readonly participantsMax: string;
  readonly neededServices: readonly ParticipationService[];
  readonly outputType: OutputType;
}

const nothing: Draft = {
  kind: 'dialogue', name: { nl: '', fr: '' }, goal: { nl: '', fr: '' }, startsOn: null, endsOn: null, participantsMin: '', participantsMax: '', neededServices: [], outputType: 'none',
};

const draftOf = ({ kind, name, goal, startsOn, endsOn, participantsMin, participantsMax, neededServices, outputType }: PhaseView): Draft => ({
  kind, name, goal, startsOn, endsOn, participantsMin: participantsMin?.toString() ?? '', participantsMax: participantsMax?.toString() ?? '', neededServices, outputType,
});

/** A phase that is added to the plan, or planned otherwise. */
@Component({
  selector: 'app-phase-form',
  imports: [Bilingual, CapitalPipe, Checks, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <ui-error-summary [of]="form" />
      @if (!phase()) {
        <ui-field [label]="t().phases.kind"><select uiInput (change)="choose('kind', $any($event.target).value)">@for (kind of kinds; track kind) { <option [value]="kind" [selected]="kind === model().kind">{{ p().trajectory.phaseKinds[kind] | capital }}</option> }</select></ui-field>
      }
      <ui-bilingual [of]="form.name" [label]="t().phases.name" />
      <ui-bilingual optional [of]="form.goal" [label]="t().phases.goal" [lines]="2" />
      <div class="columns">
        <ui-field group [label]="t().phases.startsOn" [of]="form.startsOn"><ui-date [formField]="form.startsOn" /></ui-field>
        <ui-field group [label]="t().phases.endsOn" [of]="form.endsOn"><ui-date [formField]="form.endsOn" /></ui-field>
        <ui-field optional [label]="t().phases.min" [of]="form.participantsMin"><input uiInput inputmode="numeric" [formField]="form.participantsMin" /></ui-field>
        <ui-field optional [label]="t().phases.max" [of]="form.participantsMax"><input uiInput inputmode="numeric" [formField]="form.participantsMax" /></ui-field>
      </div>
      <ui-field group optional [label]="t().phases.services" [of]="form.neededServices"><ui-checks inline [formField]="form.neededServices" [choices]="services()" /></ui-field>
      <ui-field [label]="t().phases.output"><select uiInput (change)="choose('outputType', $any($event.target).value)">@for (each of outputs; track each) { <option [value]="each" [selected]="each === model().outputType">{{ p().trajectory.outputs[each] | capital }}</option> }</select></ui-field>
      <div class="row">
        <ui-command [label]="t().page.save" [run]="send" submits [saidWhenDone]="p().events.trajectory[phase() ? 'changePhase' : 'addPhase']" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
})
export class PhaseForm {
  readonly trajectoryId = input.required<string>();
  /** Absent for a new one. */
  readonly phase = input<PhaseView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(TrajectoriesApi);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly kinds = phaseKinds;
  protected readonly outputs = outputTypes;
  protected readonly model = linkedSignal<Draft>(() => {
    const phase = this.phase();
    return phase ? draftOf(phase) : nothing;
  });
  protected readonly form = form(this.model);
  protected readonly services = computed(() => participationServices.map((value) => ({ value, label: this.p().trajectory.services[value] })));

  protected choose(field: 'kind' | 'outputType', value: string): void {
    this.model.update((draft) => ({ ...draft, [field]: value }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ kind, participantsMin, participantsMax, ...draft }) => {
    const plan = { ...draft, participantsMin: wholeNumber(participantsMin), participantsMax: wholeNumber(participantsMax) };
    const phase = this.phase();
    return phase ? this.api.part('phases', phase.id, 'change', plan, key) : this.api.press(this.trajectoryId(), 'phases', { kind, ...plan }, key);
  });
}
