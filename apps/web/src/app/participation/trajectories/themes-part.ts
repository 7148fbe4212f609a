import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { horizons, themeKinds, type Horizon, type MeetingRow, type ThemeKind, type ThemeView, type TrajectoryView } from '@centrale/participation';
import {
  Bilingual, Chip, Choices, ColonPipe, CommandButton, ErrorSummary, Field, InstantPipe, Languages, LocalTextOf, LocalTextPipe, TextInput, Words, submitForm, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { wholeNumber } from '../../shell/filled';
import { TrajectoriesApi } from './trajectories-api';
import { useTrajectoriesTexts } from './trajectories-texts';

interface Draft {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly kind: ThemeKind;
  readonly horizon: Horizon | null;
  readonly priority: string;
  readonly phaseId: string | null;
  readonly meetingId: string | null;
}
const wereHeld: readonly MeetingRow['status'][] = ['held', 'reportDraft', 'reportFinal', 'published'];
const blank: Draft = { name: { nl: '', fr: '' }, description: { nl: '', fr: '' }, kind: 'theme', horizon: null, priority: '', phaseId: null, meetingId: null };

/** Needs, priorities and themes; from a theme a working group may grow. (R001-03, R001-10) */
@Component({
  selector: 'app-themes-part',
  imports: [Bilingual, Chip, Choices, ColonPipe, CommandButton, ErrorSummary, Field, FormField, InstantPipe, LocalTextOf, LocalTextPipe, MatButton, RouterLink, TextInput],
  template: `
    <section class="sheet stack">
      <h2>{{ t().themes.title }}</h2>
      <p class="soft">{{ t().themes.intro }}</p>
      <ul class="plain">
        @for (theme of trajectory().themes; track theme.id) {
          <li>
            <div class="row">
              <strong [uiLocalText]="theme.name"></strong> <ui-chip>{{ p().trajectory.themeKinds[theme.kind] }}</ui-chip>
              @if (theme.horizon; as horizon) { <ui-chip>{{ p().trajectory.horizons[horizon] }}</ui-chip> }
            </div>
            <p class="soft">{{ factsOf(theme) }}</p>
            @if (theme.description.nl + theme.description.fr) { <p [uiLocalText]="theme.description"></p> }
            @if (theme.spawnedBodyName; as name) { <p>{{ t().themes.group | colon }} <a [routerLink]="['/bodies', theme.spawnedBodyId]" [uiLocalText]="name"></a></p> }
            @if (theme.composition; as said) { <p class="soft">{{ words.say(said) }}</p> }
            @if (keeps()) {
              <div class="row no-print">
                <ui-command look="text" [label]="t().page.change" [run]="open(theme)" />
                @if (theme.spawnedBodyId === null) { <ui-command look="text" danger [label]="t().page.remove" [run]="remove(theme)" [saidWhenDone]="t().page.removed" (done)="changed.emit()" /> }
                @if (theme.kind === 'theme' && theme.meetingId && theme.spawnedBodyId === null) { <a matButton routerLink="/bodies/new" [queryParams]="{ theme: theme.id }">{{ t().page.makeGroup }}</a> }
              </div>
            }
          </li>
        } @empty { <li class="soft">{{ t().page.none }}</li> }
      </ul>
      @if (keeps()) {
        @if (editing() !== undefined) {
          <form class="stack">
            <ui-error-summary [of]="form" />
            <ui-bilingual [of]="form.name" [label]="t().themes.name" />
            <ui-bilingual optional [of]="form.description" [label]="t().themes.description" [lines]="2" />
            <ui-field group [label]="t().themes.kind" [of]="form.kind"><ui-choices inline [formField]="form.kind" [choices]="kinds()" /></ui-field>
            <ui-field group optional [label]="t().themes.horizon" [of]="form.horizon"><ui-choices inline [formField]="form.horizon" [choices]="terms()" /></ui-field>
            <ui-field optional [label]="t().themes.priority" [of]="form.priority"><input uiInput inputmode="numeric" [formField]="form.priority" /></ui-field>
            <ui-field optional [label]="t().themes.phase" [of]="form.phaseId">
              <select uiInput (change)="choose('phaseId', $any($event.target).value)">
                <option value="">{{ t().themes.noPhase }}</option>
                @for (each of trajectory().phases; track each.id) { <option [value]="each.id" [selected]="each.id === model().phaseId">{{ each.no }}. {{ each.name | localText }}</option> }
              </select>
            </ui-field>
            <ui-field optional [label]="t().themes.meeting" [hint]="t().themes.meetingHint" [of]="form.meetingId">
              <select uiInput (change)="choose('meetingId', $any($event.target).value)">
                <option value="">{{ t().themes.noMeeting }}</option>
                @for (each of meetings(); track each.id) { <option [value]="each.id" [selected]="each.id === model().meetingId">{{ each.title | localText }}, {{ each.startsAt | instant: 'medium' }}</option> }
              </select>
            </ui-field>
            <div class="row">
              <ui-command [label]="t().page.save" [run]="send" submits [saidWhenDone]="editing() ? p().events.trajectory.changeTheme : p().events.trajectory.addTheme" (done)="done()" />
              <button matButton type="button" (click)="editing.set(undefined)">{{ t().page.back }}</button>
            </div>
          </form>
        } @else { <ui-command look="outlined" icon="add" [label]="t().themes.add" [run]="add" /> }
      }
    </section>
  `,
  styles: `h2 { font-size: 1.125rem; } .plain { display: grid; padding: 0; list-style: none; } .plain > li { display: grid; gap: var(--gap-2); padding-block: var(--gap-3); border-block-start: 1px solid var(--line); } .plain > li:first-child { border: 0; padding-block-start: 0; }`,
})
export class ThemesPart {
  readonly trajectory = input.required<TrajectoryView>();
  readonly changed = output<void>();

  private readonly api = inject(TrajectoriesApi);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  /** Null for a new one. */
  protected readonly editing = signal<ThemeView | null | undefined>(undefined);
  protected readonly model = signal<Draft>(blank);
  protected readonly form = form(this.model);
  protected readonly keeps = computed(() => this.trajectory().may.keepThemes === null);
  protected readonly kinds = computed(() => themeKinds.map((value) => ({ value, label: this.p().trajectory.themeKinds[value] })));
  protected readonly terms = computed(() => horizons.map((value) => ({ value, label: this.p().trajectory.horizons[value] })));

  private readonly past = inject(Api).list<MeetingRow>('/meetings', () => ({ trajectoryId: this.trajectory().id, when: 'past', limit: 100 }));
  private readonly coming = inject(Api).list<MeetingRow>('/meetings', () => ({ trajectoryId: this.trajectory().id, when: 'coming', limit: 100 }));
  /** Today's are among those to come. */
  protected readonly meetings = computed(() => [...(this.coming.items() ?? []), ...(this.past.items() ?? [])].filter(({ status }) => wereHeld.includes(status)));

  protected factsOf({ priority, phaseId, interests }: ThemeView): string {
    const phase = this.trajectory().phases.find(({ id }) => id === phaseId);
    const { themes } = this.t();
    return [
      ...(priority === null ? [] : [`${themes.priority} ${priority}`]), ...(phase ? [inLanguage(phase.name, this.language())] : []), this.words.fill(themes.interests, { count: interests }),
    ].join(' · ');
  }
  protected choose(field: 'phaseId' | 'meetingId', value: string): void {
    this.model.update((draft) => ({ ...draft, [field]: value || null }));
  }
  protected readonly add = (): Promise<void> => {
    this.model.set(blank);
    return Promise.resolve(this.editing.set(null));
  };
  protected open(theme: ThemeView): () => Promise<void> {
    return () => {
      const { name, description, kind, horizon, priority, phaseId, meetingId } = theme;
      this.model.set({ name, description, kind, horizon, priority: priority?.toString() ?? '', phaseId, meetingId });
      return Promise.resolve(this.editing.set(theme));
    };
  }
  protected remove(theme: ThemeView): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.part('themes', theme.id, 'remove', {}, key);
  }
  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ priority, ...draft }) => {
    const editing = this.editing();
    const body = { ...draft, priority: wholeNumber(priority) };
    return editing ? this.api.part('themes', editing.id, 'change', body, key) : this.api.press(this.trajectory().id, 'themes', body, key);
  });
  protected done(): void {
    this.editing.set(undefined);
    this.changed.emit();
  }
}
