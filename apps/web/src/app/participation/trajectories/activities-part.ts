import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { activityAudiences, activityKinds, type ActivityAudience, type ActivityKind, type TrajectoryView } from '@centrale/participation';
import {
  Bilingual, CapitalPipe, Check, Chip, CommandButton, DateField, DayPipe, ErrorSummary, Field, LocalTextOf, TextInput, submitForm, type Press,
} from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { TrajectoriesApi } from './trajectories-api';
import { useTrajectoriesTexts } from './trajectories-texts';

interface Activity {
  readonly kind: ActivityKind;
  readonly audience: ActivityAudience;
  readonly name: LocalText;
  readonly onDate: string | null;
  readonly servesQuestion: boolean;
}
interface Stakeholder {
  readonly name: string;
  readonly reason: LocalText;
}
const anActivity: Activity = { kind: 'workshop', audience: 'public', name: { nl: '', fr: '' }, onDate: null, servesQuestion: true };
const aStakeholder: Stakeholder = { name: '', reason: { nl: '', fr: '' } };

/** What is done in a trajectory, and who is involved from outside, each with the reason why. (R000-08, R002-04) */
@Component({
  selector: 'app-activities-part',
  imports: [Bilingual, CapitalPipe, Check, Chip, CommandButton, DateField, DayPipe, ErrorSummary, Field, FormField, LocalTextOf, MatButton, TextInput],
  template: `
    <section class="sheet stack">
      <h2>{{ t().activities.title }}</h2>
      <ul class="plain">
        @for (each of trajectory().activities; track each.id) {
          <li>
            <div class="row"><strong [uiLocalText]="each.name"></strong> <ui-chip>{{ p().trajectory.activities[each.kind] }}</ui-chip></div>
            <p class="soft">{{ p().trajectory.activityAudiences[each.audience] | capital }}@if (each.onDate) { · {{ each.onDate | day }} }</p>
            @if (keepsActivities()) { <ui-command class="no-print" look="text" danger [label]="t().page.remove" [run]="remove('activities', each.id)" [saidWhenDone]="t().page.removed" (done)="changed.emit()" /> }</li>
        } @empty { <li class="soft">{{ t().page.none }}</li> }
      </ul>
      @if (keepsActivities()) {
        @if (adding() === 'activities') {
          <form class="stack">
            <ui-error-summary [of]="activity" />
            <ui-bilingual [of]="activity.name" [label]="t().activities.name" />
            <div class="columns">
              <ui-field [label]="t().activities.kind"><select uiInput (change)="set({ kind: $any($event.target).value })">@for (each of kinds; track each) { <option [value]="each">{{ p().trajectory.activities[each] | capital }}</option> }</select></ui-field>
              <ui-field [label]="t().activities.audience"><select uiInput (change)="set({ audience: $any($event.target).value })">@for (each of audiences; track each) { <option [value]="each">{{ p().trajectory.activityAudiences[each] | capital }}</option> }</select></ui-field>
            </div>
            <ui-field group optional [label]="t().activities.onDate" [of]="activity.onDate"><ui-date [formField]="activity.onDate" /></ui-field>
            <ui-check [formField]="activity.servesQuestion" [label]="t().activities.serves" />
            <div class="row">
              <ui-command [label]="t().page.save" [run]="sendActivity" submits [saidWhenDone]="p().events.trajectory.addActivity" (done)="done()" />
              <button matButton type="button" (click)="adding.set(undefined)">{{ t().page.back }}</button>
            </div>
          </form>
        } @else { <ui-command look="outlined" icon="add" [label]="t().activities.add" [run]="begin('activities')" /> }
      }
      <h2>{{ t().stakeholders.title }}</h2>
      <ul class="plain">
        @for (each of trajectory().stakeholders; track each.id) {
          <li><strong>{{ each.name }}</strong> <p class="soft" [uiLocalText]="each.reason"></p>
            @if (keepsStakeholders()) { <ui-command look="text" danger [label]="t().page.remove" [run]="remove('stakeholders', each.id)" [saidWhenDone]="t().page.removed" (done)="changed.emit()" /> }</li>
        } @empty { <li class="soft">{{ t().page.none }}</li> }
      </ul>
      @if (keepsStakeholders()) {
        @if (adding() === 'stakeholders') {
          <form class="stack">
            <ui-error-summary [of]="stakeholder" />
            <ui-field [label]="t().stakeholders.name" [of]="stakeholder.name"><input uiInput [formField]="stakeholder.name" /></ui-field>
            <ui-bilingual [of]="stakeholder.reason" [label]="t().stakeholders.reason" [lines]="2" />
            <div class="row">
              <ui-command [label]="t().page.save" [run]="sendStakeholder" submits [saidWhenDone]="p().events.trajectory.addStakeholder" (done)="done()" />
              <button matButton type="button" (click)="adding.set(undefined)">{{ t().page.back }}</button>
            </div>
          </form>
        } @else { <ui-command look="outlined" icon="add" [label]="t().stakeholders.add" [run]="begin('stakeholders')" /> }
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } h2:not(:first-child) { margin-block-start: var(--gap-4); } .plain { display: grid; padding: 0; list-style: none; } .plain > li { display: grid; gap: var(--gap-2); padding-block: var(--gap-3); border-block-start: 1px solid var(--line); } .plain > li:first-child { border: 0; padding-block-start: 0; }`,
})
export class ActivitiesPart {
  readonly trajectory = input.required<TrajectoryView>();
  readonly changed = output<void>();

  private readonly api = inject(TrajectoriesApi);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly kinds = activityKinds;
  protected readonly audiences = activityAudiences;
  protected readonly adding = signal<'activities' | 'stakeholders' | undefined>(undefined);
  private readonly activityModel = signal(anActivity);
  private readonly stakeholderModel = signal(aStakeholder);
  protected readonly activity = form(this.activityModel);
  protected readonly stakeholder = form(this.stakeholderModel);
  protected readonly keepsActivities = computed(() => this.trajectory().may.keepActivities === null);
  protected readonly keepsStakeholders = computed(() => this.trajectory().may.keepStakeholders === null);

  protected set(patch: Partial<Activity>): void {
    this.activityModel.update((draft) => ({ ...draft, ...patch }));
  }
  protected begin(what: 'activities' | 'stakeholders'): () => Promise<void> {
    return () => Promise.resolve(this.adding.set(what));
  }
  protected remove(of: 'activities' | 'stakeholders', id: string): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.part(of, id, 'remove', {}, key);
  }
  protected readonly sendActivity = ({ key }: Press): Promise<unknown> =>
    submitForm(this.activity, (activity) => this.api.press(this.trajectory().id, 'activities', { ...activity, phaseId: null }, key));
  protected readonly sendStakeholder = ({ key }: Press): Promise<unknown> =>
    submitForm(this.stakeholder, (stakeholder) => this.api.press(this.trajectory().id, 'stakeholders', stakeholder, key));
  protected done(): void {
    this.activityModel.set(anActivity);
    this.stakeholderModel.set(aStakeholder);
    this.adding.set(undefined);
    this.changed.emit();
  }
}
