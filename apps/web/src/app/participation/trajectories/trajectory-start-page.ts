import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type LocalText, type Page } from '@centrale/kernel';
import { DraftName, participationRoles, planFrom, type TemplateView } from '@centrale/participation';
import {
  Bilingual, CommandButton, DateField, DayPipe, ErrorSummary, Field, Languages, LocalTextOf, LocalTextPipe, PageHeader, ServerTime, TextInput, contractSchema, loaded,
  submitForm, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { Session } from '../../shell/session';
import { WrittenFor } from '../text-languages';
import { NeighbourhoodChoice } from './neighbourhood-choice';
import { TrajectoriesApi } from './trajectories-api';
import { useTrajectoriesTexts } from './trajectories-texts';

interface Draft {
  readonly templateId: string;
  readonly organisationId: string;
  readonly bodyId: string;
  readonly neighbourhoodId: string | null;
  readonly startsOn: string;
  readonly title: LocalText;
}
interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** The planner: a template and a first day make a trajectory with dated phases. */
@Component({
  selector: 'app-trajectory-start-page',
  imports: [
    Bilingual, CommandButton, DateField, DayPipe, ErrorSummary, Field, FormField, LocalTextOf, LocalTextPipe, NeighbourhoodChoice, PageHeader, RouterLink, TextInput,
    WrittenFor,
  ],
  template: `
    <ui-page-header [title]="t().start.title" [intro]="t().start.intro" [crumbs]="[{ label: t().list.title, link: '/trajectories' }]" />
    <form class="sheet stack" [appWrittenFor]="organisationId()">
      <ui-error-summary [of]="form" />
      <ui-field [label]="t().start.template" [of]="form.templateId">
        <select uiInput [value]="model().templateId" (change)="choose('templateId', $any($event.target).value)">
          @for (each of templates.value() ?? []; track each.id) { <option [value]="each.id" [selected]="each.id === template()?.id">{{ each.name | localText }}</option> }
        </select>
      </ui-field>
      @if (template()?.packId === 'MEMO') { <p>{{ t().start.memorandum }} <a routerLink="/memoranda">{{ t().start.toMemoranda }}</a></p> } @else {
        <ui-field [label]="t().start.city" [of]="form.organisationId">
          <select uiInput (change)="choose('organisationId', $any($event.target).value)">@for (city of cities(); track city.id) { <option [value]="city.id" [selected]="city.id === organisationId()">{{ city.name | localText }}</option> }</select>
        </ui-field>
        <ui-field optional [label]="t().start.body" [of]="form.bodyId">
          <select uiInput (change)="choose('bodyId', $any($event.target).value)">
            <option value="">{{ t().start.noBody }}</option>
            @for (body of bodies.value() ?? []; track body.id) { <option [value]="body.id">{{ body.name | localText }}</option> }
          </select>
        </ui-field>
        <app-neighbourhood-choice [organisationId]="organisationId()" [of]="form.neighbourhoodId" />
        <ui-bilingual [of]="form.title" [label]="t().start.name" />
        <ui-field group [label]="t().start.startsOn" [of]="form.startsOn"><ui-date [formField]="form.startsOn" /></ui-field>
        @if (preview().length > 0) {
          <h2>{{ t().start.preview }}</h2>
          <table>
            <thead><tr><th scope="col">{{ t().start.phase }}</th><th scope="col">{{ t().start.from }}</th><th scope="col">{{ t().start.to }}</th></tr></thead>
            <tbody>@for (phase of preview(); track phase.no) { <tr><td>{{ phase.no }}. <span [uiLocalText]="phase.name"></span></td><td>{{ phase.startsOn | day }}</td><td>{{ phase.endsOn | day }}</td></tr> }</tbody>
          </table>
        }
        <ui-command icon="add" [label]="t().start.create" [run]="send" submits [saidWhenDone]="t().start.created" />
      }
    </form>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); max-inline-size: 60rem; grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    table { border-collapse: collapse; inline-size: 100%; }
    th, td { padding: var(--gap-2) var(--gap-3); border-block-end: 1px solid var(--line); text-align: start; }
  `,
})
export class TrajectoryStartPage {
  private readonly api = inject(Api);
  private readonly trajectories = inject(TrajectoriesApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  protected readonly t = useTrajectoriesTexts();
  protected readonly model = signal<Draft>({ templateId: '', organisationId: '', bodyId: '', neighbourhoodId: null, startsOn: inject(ServerTime).today(), title: { nl: '', fr: '' } });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path.title, contractSchema<LocalText>(DraftName)));
  protected readonly templates = this.api.view<TemplateView[]>(() => '/trajectory-templates');
  protected readonly bodies = loaded(() => '/bodies', (path, abort) => this.named(path, abort));
  protected readonly template = computed(() => {
    const all = this.templates.value() ?? [];
    return all.find(({ id }) => id === this.model().templateId) ?? all[0];
  });
  /** Cities in which the reader works with trajectories. */
  protected readonly cities = computed(() => {
    const mine = this.session.memberships().filter(({ role }) => participationRoles.some((each) => each === role));
    return [...new Map(mine.map(({ organisationId, organisationName }) => [organisationId, { id: organisationId, name: organisationName }])).values()];
  });
  protected readonly organisationId = computed(() => this.model().organisationId || this.cities()[0]?.id || '');
  protected readonly preview = computed(() => {
    const template = this.template();
    const { startsOn } = this.model();
    return template && startsOn ? planFrom(template.content, startsOn) : [];
  });

  protected choose(field: 'templateId' | 'organisationId' | 'bodyId', value: string): void {
    // Another city has other neighbourhoods.
    this.model.update((draft) => ({ ...draft, [field]: value, ...(field === 'organisationId' && { neighbourhoodId: null }) }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ bodyId, neighbourhoodId, startsOn, title }) => {
      const done = await this.trajectories.start({ templateId: this.template()?.id, organisationId: this.organisationId(), ...(bodyId && { bodyId }), ...(neighbourhoodId && { neighbourhoodId }), startsOn, title }, key);
      await this.router.navigate(['/trajectories', done.id]);
    });

  private async named(path: string, abort: AbortSignal): Promise<Named[]> {
    const { items } = await this.api.get<Page<{ id: string; name: LocalText }>>(path, { limit: 100 }, abort);
    return items.map(({ id, name }) => ({ id, name })).sort((a, b) => inLanguage(a.name, this.language()).localeCompare(inLanguage(b.name, this.language())));
  }
}
