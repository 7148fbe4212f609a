import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { mayDepart, policyDomains, ruleOf, targetGroups, topicKinds, type PolicyDomain, type TargetGroup, type TopicKind, type TrajectoryView } from '@centrale/participation';
import { Checks, Choices, CommandButton, DateField, ErrorSummary, Field, Motivation, Problem, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { TrajectoriesApi } from './trajectories-api';
import { useTrajectoriesTexts } from './trajectories-texts';

interface Draft {
  readonly endsOn: string | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly domains: readonly PolicyDomain[];
  readonly topicKind: TopicKind | null;
  readonly motivation: LocalText;
}

/** What may still change of a trajectory that is public; what its rules ask a reason for gets one. */
@Component({
  selector: 'app-adjust-form',
  imports: [Checks, Choices, CommandButton, DateField, ErrorSummary, Field, FormField, MatButton, Motivation],
  template: `
    <form class="sheet stack">
      <h2>{{ p().trajectory.commands.adjust }}</h2>
      <ui-error-summary [of]="form" />
      <ui-field group optional [label]="p().trajectory.fields.endsOn" [of]="form.endsOn"><ui-date [formField]="form.endsOn" /></ui-field>
      <ui-field group [label]="p().trajectory.fields.targetGroups" [of]="form.targetGroups"><ui-checks inline [formField]="form.targetGroups" [choices]="choices().groups" /></ui-field>
      <ui-field group [label]="p().trajectory.fields.domains" [of]="form.domains"><ui-checks inline [formField]="form.domains" [choices]="choices().domains" /></ui-field>
      <ui-field group optional [label]="p().trajectory.fields.topicKind" [of]="form.topicKind"><ui-choices inline [formField]="form.topicKind" [choices]="choices().topics" /></ui-field>
      @if (departing(); as refusal) { <ui-motivation [refusal]="refusal" [of]="form.motivation" [languages]="trajectory().publishedIn" /> }
      <div class="row">
        <ui-command [label]="p().trajectory.commands.adjust" [run]="send" submits [saidWhenDone]="p().events.trajectory.adjust" (done)="sent.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class AdjustForm {
  readonly trajectory = input.required<TrajectoryView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(TrajectoriesApi);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<Draft>(() => {
    const { endsOn, targetGroups: groups, domains, topicKind } = this.trajectory();
    return { endsOn, targetGroups: groups, domains, topicKind, motivation: { nl: '', fr: '' } };
  });
  protected readonly form = form(this.model);
  /** What the rules ask a public reason for, once they did. */
  protected readonly departing = signal<Refusal | undefined>(undefined);
  protected readonly choices = computed(() => {
    const { domains, targetGroups: groups, topics } = this.p().trajectory;
    return {
      domains: policyDomains.map((value) => ({ value, label: domains[value] })), groups: targetGroups.map((value) => ({ value, label: groups[value] })),
      topics: topicKinds.map((value) => ({ value, label: topics[value] })),
    };
  });

  protected readonly send = async ({ key }: Press): Promise<unknown> => {
    try {
      return await submitForm(this.form, () => this.api.press(this.trajectory().id, 'adjust', this.changed(), key), placed);
    } catch (error) {
      if (error instanceof Problem && mayDepart(error.refusal)) this.departing.set(error.refusal);
      throw error;
    }
  };

  /** Only what is another than it was: the rules weigh what is sent. */
  private changed(): object {
    const before = this.trajectory();
    const { endsOn, topicKind, targetGroups: groups, domains, motivation } = this.model();
    const refusal = this.departing();
    return {
      ...(endsOn && endsOn !== before.endsOn && { endsOn }), ...(topicKind && topicKind !== before.topicKind && { topicKind }),
      ...(differ(groups, before.targetGroups) && { targetGroups: groups }), ...(differ(domains, before.domains) && { domains }),
      ...(refusal && { motivations: [{ rule: ruleOf(refusal.code), text: motivation }] }),
    };
  }
}

/** The one public reason is the form's own field. */
const placed = (path: string): string => path.replace(/^motivations\.0\.text/, 'motivation');
const differ = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() !== [...b].sort().join();
