import { Component, computed, inject, input, output, signal, type OnInit, Injector, runInInjectionContext } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import {
  SaveTrajectory, accessLevels, engagementLevels, policyDomains, purposes, targetGroups, topicKinds, type TrajectoryView,
} from '@centrale/participation';
import { Autosave, Bilingual, Checks, Choices, ConflictView, DateField, Field, SavedState, autosave, contractSchema } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { NeighbourhoodChoice } from './neighbourhood-choice';
import { TrajectoriesApi } from './trajectories-api';
import { useTrajectoriesTexts } from './trajectories-texts';

const contentOf = (view: TrajectoryView): SaveTrajectory => {
  const { title, question, purpose, domains, targetGroups: groups, neighbourhoodId, startsOn, endsOn, workForm, compositionNote, level, topicKind, accessLevel } = view;
  return { title, question, purpose, domains: [...domains], targetGroups: [...groups], neighbourhoodId, startsOn, endsOn, workForm, compositionNote, level, topicKind, accessLevel };
};

/** What is written of a trajectory while it is a draft; it saves itself. */
@Component({
  selector: 'app-trajectory-content-form',
  imports: [Bilingual, Checks, Choices, ConflictView, DateField, Field, FormField, NeighbourhoodChoice, SavedState],
  template: `
    <form class="sheet stack">
      <h2>{{ t().content.title }}</h2>
      <p class="soft">{{ t().content.intro }}</p>
      @if (saving; as auto) { <ui-saved [autosave]="auto" /> <ui-conflict [autosave]="auto" [fields]="fields()" /> }
      <ui-bilingual [of]="form.title" [label]="p().trajectory.fields.title" />
      <ui-bilingual [of]="form.question" [label]="p().trajectory.fields.question" [lines]="3" />
      <ui-field group [label]="p().trajectory.fields.purpose" [of]="form.purpose"><ui-choices inline [formField]="form.purpose" [choices]="choices().purposes" /></ui-field>
      <ui-field group [label]="p().trajectory.fields.domains" [of]="form.domains"><ui-checks inline [formField]="form.domains" [choices]="choices().domains" /></ui-field>
      <ui-field group [label]="p().trajectory.fields.targetGroups" [of]="form.targetGroups"><ui-checks inline [formField]="form.targetGroups" [choices]="choices().groups" /></ui-field>
      <ui-field group [label]="p().trajectory.fields.level" [of]="form.level"><ui-choices inline [formField]="form.level" [choices]="choices().levels" /></ui-field>
      <ui-field group optional [label]="p().trajectory.fields.topicKind" [of]="form.topicKind"><ui-choices inline [formField]="form.topicKind" [choices]="choices().topics" /></ui-field>
      <ui-field group [label]="p().trajectory.fields.accessLevel" [of]="form.accessLevel"><ui-choices inline [formField]="form.accessLevel" [choices]="choices().access" /></ui-field>
      <div class="columns">
        <ui-field group [label]="p().trajectory.fields.startsOn" [of]="form.startsOn"><ui-date [formField]="form.startsOn" /></ui-field>
        <ui-field group [label]="p().trajectory.fields.endsOn" [of]="form.endsOn"><ui-date [formField]="form.endsOn" /></ui-field>
      </div>
      <app-neighbourhood-choice [organisationId]="trajectory().organisationId" [of]="form.neighbourhoodId" />
      <ui-bilingual [of]="form.workForm" [label]="p().trajectory.fields.workForm" [lines]="3" />
      <ui-bilingual [of]="form.compositionNote" [label]="p().trajectory.fields.compositionNote" [lines]="3" />
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class TrajectoryContentForm implements OnInit {
  readonly trajectory = input.required<TrajectoryView>();
  readonly saved = output<void>();

  private readonly api = inject(TrajectoriesApi);
  private readonly injector = inject(Injector);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = signal<SaveTrajectory>({
    title: { nl: '', fr: '' }, question: { nl: '', fr: '' }, purpose: 'advice', domains: [], targetGroups: [], neighbourhoodId: null, startsOn: null, endsOn: null,
    workForm: { nl: '', fr: '' }, compositionNote: { nl: '', fr: '' }, level: null, topicKind: null, accessLevel: 'open',
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<SaveTrajectory>(SaveTrajectory)));
  protected saving: Autosave<SaveTrajectory> | undefined;
  protected readonly choices = computed(() => {
    const { access, domains, targetGroups: groups, levels, topics } = this.p().trajectory;
    const values: Readonly<Record<string, string>> = this.p().rulePack.values;
    return {
      purposes: purposes.filter((value) => value !== 'memorandum' || this.trajectory().packId === 'MEMO').map((value) => ({ value, label: values[value] ?? value })),
      domains: policyDomains.map((value) => ({ value, label: domains[value] })), groups: targetGroups.map((value) => ({ value, label: groups[value] })),
      levels: engagementLevels.map((value) => ({ value, label: levels[value] })), topics: topicKinds.map((value) => ({ value, label: topics[value] })),
      access: accessLevels.map((value) => ({ value, label: access[value] })),
    };
  });
  protected readonly fields = computed(() => Object.fromEntries(Object.entries(this.p().trajectory.fields).map(([key, label]) => [key, { label }])));

  ngOnInit(): void {
    const view = this.trajectory();
    const saved = contentOf(view);
    this.model.set(saved);
    this.saving = runInInjectionContext(this.injector, () => autosave<SaveTrajectory>({
      key: `trajectory/${view.id}`, value: this.model, apply: (value) => this.model.set(value), saved, version: view.version,
      save: async (value, version) => {
        const answer = await this.api.save(view.id, value, version);
        this.saved.emit();
        return answer;
      },
      current: (now) => ({ value: contentOf(now as TrajectoryView), version: (now as TrajectoryView).version }),
    }));
  }
}
