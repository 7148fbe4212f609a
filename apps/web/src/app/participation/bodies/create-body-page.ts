import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { inLanguage, type Page } from '@centrale/kernel';
import { bodyKinds, CreateBody, packIds, type BodyKind, type BodyRow, type BodyView, type HeldThemeView, type PackId } from '@centrale/participation';
import {
  CapitalPipe, Checks, CommandButton, ErrorSummary, Field, Languages, PageHeader, TextInput, Words, formatDate, loaded, submitForm, type Choice, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { filled, filledSchema } from '../../shell/filled';
import { myCities } from '../my-cities';
import { WrittenFor } from '../text-languages';
import { BodiesApi } from './bodies-api';
import { BodyWords, blankWords, type BodyWordsDraft } from './body-words';
import { useBodiesTexts } from './bodies-texts';

interface Draft extends BodyWordsDraft {
  readonly organisationId: string;
  readonly parentId: string;
  readonly kind: BodyKind;
  readonly packId: PackId;
  readonly themeIds: readonly string[];
}

/** What each set of rules knows; the API says the same. */
const kindsOf: Readonly<Record<PackId, readonly BodyKind[]>> = {
  ATELIER: ['strategicAtelier', 'workingGroup'], WIJK: ['workingGroup'], MEMO: [], WERKGROEP: ['advisoryBody', 'workingGroup'],
};

/** Makes a body, alone or under another (`?under=`), from the themes of a citizen meeting (`?theme=`) where it is one of a neighbourhood. */
@Component({
  selector: 'app-create-body-page',
  imports: [BodyWords, CapitalPipe, Checks, CommandButton, ErrorSummary, Field, FormField, PageHeader, TextInput, WrittenFor],
  template: `
    <ui-page-header [title]="p().body.create" [intro]="t().create.intro" [crumbs]="[{ label: t().list.title, link: '/bodies' }]" />
    <form class="stack" [appWrittenFor]="form.organisationId().value()">
      <ui-error-summary [of]="form" />
      <section class="sheet stack">
        <div class="columns">
          @if (cities().length > 1) {
            <ui-field [label]="f().organisation" [of]="form.organisationId">
              <select uiInput [formField]="form.organisationId">@for (city of cities(); track city.id) { <option [value]="city.id">{{ city.label }}</option> }</select>
            </ui-field>
          }
          <ui-field [label]="f().pack" [of]="form.packId">
            <select uiInput [formField]="form.packId" (change)="fit()">@for (pack of packs(); track pack) { <option [value]="pack">{{ p().rulePack.packs[pack] }}</option> }</select>
          </ui-field>
          <ui-field [label]="f().kind" [of]="form.kind">
            <select uiInput [formField]="form.kind">@for (kind of kinds(); track kind) { <option [value]="kind">{{ p().body.kinds[kind] | capital }}</option> }</select>
          </ui-field>
          @if (form.kind().value() !== 'strategicAtelier') {
            <ui-field [optional]="form.packId().value() !== 'ATELIER'" [label]="t().create.under" [of]="form.parentId">
              <select uiInput [formField]="form.parentId">
                @if (form.packId().value() !== 'ATELIER') { <option value="">{{ t().create.root }}</option> }
                @for (one of parents(); track one.id) { <option [value]="one.id">{{ one.label }}</option> }
              </select>
            </ui-field>
          }
        </div>
      </section>
      @if (form.packId().value() === 'WIJK') {
        <section class="sheet">
          <ui-field group [label]="t().create.themes" [of]="form.themeIds">
            @if (themes().length > 0) { <ui-checks [formField]="form.themeIds" [choices]="themes()" /> } @else { <p class="soft">{{ t().create.noThemes }}</p> }
          </ui-field>
        </section>
      }
      <section class="sheet stack">
        @if (isGroup()) { <p class="soft">{{ t().create.group }}</p> }
        <app-body-words [of]="form" [kind]="form.kind().value()" [required]="isGroup()" />
      </section>
      <p class="soft">{{ t().create.next }}</p>
      <ui-command submits [label]="p().body.create" [run]="send" [saidWhenDone]="t().create.done" />
    </form>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 60rem; grid-template-columns: minmax(0, 1fr); }`,
})
export class CreateBodyPage {
  /** Of the address: the body above it. */
  readonly under = input<string>();
  /** Of the address: one theme or several. */
  readonly theme = input<string | readonly string[]>();

  private readonly api = inject(BodiesApi);
  private readonly http = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().body.fields);
  private readonly themeIds = computed(() => [this.theme() ?? []].flat());
  private readonly above = this.http.view<BodyView>(() => this.under() && `/bodies/${this.under()}`);
  protected readonly cities = computed(() => {
    const mine = myCities(this.session, ['coordinator']).map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) }));
    const above = this.above.value();
    return above ? [{ id: above.organisationId, label: inLanguage(above.organisationName, this.language()) }] : mine;
  });
  private readonly model = linkedSignal<Draft>(() => {
    const above = this.above.value();
    const packId: PackId = above?.packId ?? (this.themeIds().length > 0 ? 'WIJK' : 'WERKGROEP');
    return { ...blankWords(), organisationId: this.cities()[0]?.id ?? '', parentId: above?.id ?? '', kind: 'workingGroup', packId, themeIds: this.themeIds() };
  });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, filledSchema<Draft>(CreateBody)));
  protected readonly packs = computed(() => {
    const above = this.above.value();
    return above ? [above.packId] : packIds.filter((each) => kindsOf[each].length > 0);
  });
  protected readonly kinds = computed(() => bodyKinds.filter((each) => kindsOf[this.model().packId].includes(each)));
  protected readonly isGroup = computed(() => this.model().packId === 'ATELIER' && this.model().kind === 'workingGroup');
  private readonly standing = loaded(
    () => (this.model().organisationId ? { organisationId: this.model().organisationId, packId: this.model().packId } : undefined),
    (query, abort) => this.http.get<Page<BodyRow>>('/bodies', { ...query, limit: 100 }, abort),
  );
  protected readonly parents = computed(() => (this.standing.value()?.items ?? [])
    .filter(({ kind, status }) => kind !== 'workingGroup' && status !== 'dissolved' && status !== 'restructured')
    .map(({ id, name }) => ({ id, label: inLanguage(name, this.language()) })));

  private readonly held = loaded(
    () => (this.model().packId === 'WIJK' && this.model().organisationId ? { organisationId: this.model().organisationId } : undefined),
    (query, abort) => this.http.get<HeldThemeView[]>('/held-themes', query, abort),
  );
  protected readonly themes = computed<readonly Choice<string>[]>(() => (this.held.value() ?? []).map(({ id, name, meetingTitle, heldOn }) => ({
    value: id, label: inLanguage(name, this.language()),
    hint: this.words.fill(this.t().create.heldOn, { meeting: inLanguage(meetingTitle, this.language()), on: formatDate(heldOn, this.language()) }),
  })));

  /** Another set of rules knows other kinds, and stands under other bodies. */
  protected fit(): void {
    this.model.update((draft) => ({ ...draft, parentId: '', themeIds: [], kind: kindsOf[draft.packId].includes(draft.kind) ? draft.kind : kindsOf[draft.packId][0]! }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async () => {
      const { kind, parentId, ...draft } = this.model();
      const parent = kind === 'strategicAtelier' ? '' : parentId || (this.isGroup() ? (this.parents()[0]?.id ?? '') : '');
      const done = await this.api.create(filled({ ...draft, kind, parentId: parent }), key);
      await this.router.navigate(['/bodies', done.id]);
    });
}
