import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { instantOf, type LocalText, type Refusal } from '@centrale/kernel';
import { mayDepart, requiredParts, textOfPart, type MemorandumView, type RequiredPart } from '@centrale/participation';
import {
  CommandButton, DayPipe, Icon, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, RefusalList, Strip, WhenLoaded, Words, type Missing, type Press, type StripDate,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { WrittenFor } from '../text-languages';
import { DateForm } from '../trajectories/date-form';
import { PublicReasonForm } from '../trajectories/reason-form';
import { useTrajectoriesTexts } from '../trajectories/trajectories-texts';
import { placeInText } from './memorandum-places';
import { memorandumTones } from './memoranda-page';
import { MemorandumOwnerForm } from './owner-form';
import { MemorandumPartsForm } from './parts-form';
import { MemorandumPublishForm } from './publish-form';
import { MemorandumTeamForm } from './team-form';
import { MemorandumValidateForm } from './validate-form';

type Doing = 'validate' | 'embargo' | 'publish' | 'cancel';

/** A memorandum: written in confidence, validated, under embargo, then public; always guiding, never binding. (R002-01) */
@Component({
  selector: 'app-memorandum-page',
  imports: [
    CommandButton, DateForm, DayPipe, DossierTimeline, Icon, InstantPipe, LocalTextOf, LocalTextPipe, MatButton, MemorandumOwnerForm, MemorandumPartsForm,
    MemorandumPublishForm, MemorandumTeamForm, MemorandumValidateForm, PageHeader, PublicReasonForm, RefusalList, RouterLink, Strip, WhenLoaded, WrittenFor,
  ],
  template: `
    <ng-container *uiLoaded="memorandum; let m" [appWrittenFor]="m.organisationId" [publishedIn]="m.publishedIn">
      <ui-page-header [title]="m.title" [eyebrow]="m.number + ' · ' + (m.organisationName | localText)" [crumbs]="[{ label: t().memoranda.title, link: '/memoranda' }]">
        <a matButton="outlined" [routerLink]="['/trajectories', m.id]"><ui-icon name="flag" />{{ t().memoranda.trajectory }}</a>
      </ui-page-header>
      <p class="banner"><ui-icon name="info" />{{ p().memorandum.nonBinding }}</p>
      @if (m.status !== 'published') { <p class="soft">{{ p().memorandum.confidential }}</p> }
      <ui-strip [state]="{ label: p().statuses.memorandum[m.status], tone: tones[m.status] }" [acts]="m.status === 'published' || m.status === 'cancelled' ? undefined : t().memoranda.acts" [next]="next()" (passed)="memorandum.reload()">
        @if (m.status === 'drafting') {
          <ui-command icon="check" [label]="p().memorandum.commands.validate" [may]="validateDeparts() ? null : m.may.validate" [run]="begin('validate')" />
        }
        @if (m.may.embargo === null) { <ui-command icon="lock" [label]="p().memorandum.commands.embargo" [run]="begin('embargo')" /> }
        @if (m.status === 'embargoed') { <ui-command icon="send" [label]="p().memorandum.commands.publish" [may]="m.may.publish" [run]="begin('publish')" /> }
        @if (m.may.reopen === null) { <ui-command look="text" [label]="p().memorandum.commands.reopen" [run]="press('reopen')" [saidWhenDone]="t().memoranda.said.reopen" (done)="done()" /> }
        @if (m.may.cancel === null) { <ui-command look="text" danger [label]="p().memorandum.commands.cancel" [run]="begin('cancel')" /> }
      </ui-strip>
      @switch (doing()) {
        @case ('validate') { <app-memorandum-validate-form [memorandum]="m" (sent)="done()" (closed)="doing.set(undefined)" /> }
        @case ('embargo') { <app-date-form [label]="p().memorandum.commands.embargo" [said]="t().memoranda.said.embargo" [field]="t().memoranda.embargoUntil" [run]="embargo" (sent)="done()" (closed)="doing.set(undefined)" /> }
        @case ('publish') { <app-memorandum-publish-form [memorandum]="m" (sent)="done()" (closed)="doing.set(undefined)" /> }
        @case ('cancel') { <app-public-reason-form [languages]="m.publishedIn" danger [label]="p().memorandum.commands.cancel" [said]="t().memoranda.said.cancel" [run]="cancel" (sent)="done()" (closed)="doing.set(undefined)" /> }
      }
      @if (m.missing.length > 0) { <ui-refusal-list [missing]="missing()" [title]="t().memoranda.missing" /> }
      <ui-refusal-list [missing]="warnings()" [title]="t().page.warnings" />
      <div class="dossier">
        <div class="stack wide">
          <section class="sheet stack">
            <dl class="facts">
              <div><dt>{{ t().memoranda.legislature }}</dt><dd>{{ m.legislature }}</dd></div>
              <div><dt>{{ t().memoranda.election }}</dt><dd>{{ m.electionOn | day }}</dd></div>
              @if (m.dueOn) { <div><dt>{{ t().memoranda.due2 }}</dt><dd>{{ m.dueOn | day }}</dd></div> }
              <div><dt>{{ t().memoranda.owner }}</dt><dd>{{ m.owner.name }}</dd></div>
              <div><dt>{{ t().memoranda.team }}</dt><dd>@for (each of m.designTeam; track each.id) { {{ each.name }}{{ $last ? '' : ', ' }} } @empty { – }</dd></div>
              @if (m.validatedOn) { <div><dt>{{ t().memoranda.validatedOn }}</dt><dd>{{ m.validatedOn | day }}@if (m.validatedReference; as reference) { · {{ reference }} }</dd></div> }
              @if (m.embargoUntil) { <div><dt>{{ t().memoranda.embargoUntil }}</dt><dd>{{ m.embargoUntil | day }}</dd></div> }
              @if (m.publishedOn) { <div><dt>{{ t().memoranda.publishedOn }}</dt><dd>{{ m.publishedOn | day }}</dd></div> }
              @if (m.url; as url) { <div><dt>{{ t().memoranda.url }}</dt><dd><a [href]="url">{{ url }}</a></dd></div> }
              <div><dt>{{ t().page.rules }}</dt><dd>{{ p().rulePack.packs.MEMO }}, {{ words.fill(t().page.version, { version: m.packVersion }) }}</dd></div>
              <div><dt>{{ t().page.changedAt }}</dt><dd>{{ m.changedAt | instant: 'medium' }}</dd></div>
            </dl>
          </section>
          @if (m.may.save === null) { <app-memorandum-parts-form [memorandum]="m" (saved)="memorandum.reload()" /> } @else {
            <section class="sheet stack">
              <h2>{{ t().memoranda.parts }}</h2>
              @for (part of parts; track part) { <h3>{{ p().memorandum.parts[part] }}</h3><p class="prose" [uiLocalText]="textOf(m, part)"></p> }
              @if (m.parts.couleurLocale.nl + m.parts.couleurLocale.fr) { <h3>{{ p().memorandum.couleurLocale }}</h3><p class="prose" [uiLocalText]="m.parts.couleurLocale"></p> }
            </section>
          }
          @if (m.may.nameTeam === null) { <app-memorandum-team-form [memorandum]="m" (changed)="done()" /> }
          @if (m.may.nameOwner === null) { <app-memorandum-owner-form [memorandum]="m" (changed)="done()" /> }
          @if (m.deviations.length > 0) {
            <section class="sheet stack"><h2>{{ t().page.deviations }}</h2><ul>@for (each of m.deviations; track each.id) { <li>{{ words.say(each.refusal) }} <em [uiLocalText]="each.motivation"></em></li> }</ul></section>
          }
        </div>
        <app-dossier-timeline of="memorandum" [id]="m.id" [follow]="m" />
      </div>
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    h3::first-letter { text-transform: uppercase; }
    .banner { display: flex; gap: var(--gap-2); align-items: center; padding: var(--gap-3) var(--gap-4); border-radius: var(--radius); background: var(--tone-busy-wash); font-weight: 600; max-inline-size: none; }
  `,
})
export class MemorandumPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = memorandumTones;
  protected readonly parts = requiredParts;
  protected readonly memorandum = this.api.view<MemorandumView>(() => `/memoranda/${this.id()}`);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly missing = computed<readonly Missing[]>(() => this.linked(this.memorandum.value()?.missing, mayDepart));
  protected readonly warnings = computed<readonly Missing[]>(() => this.linked(this.memorandum.value()?.warnings, () => true));
  protected readonly validateDeparts = computed(() => {
    const view = this.memorandum.value();
    return !!view && view.missing.length > 0 && view.missing.every(mayDepart) && !!view.may.validate && mayDepart(view.may.validate);
  });
  /** Under embargo its end comes first, then the last day on which the memorandum helps. */
  protected readonly next = computed<StripDate | null>(() => {
    const view = this.memorandum.value();
    if (!view || view.status === 'published' || view.status === 'cancelled') return null;
    if (view.status === 'embargoed' && view.embargoUntil) return { label: this.t().memoranda.embargoUntil, at: instantOf(view.embargoUntil, '00:00').toISOString() };
    return view.dueOn ? { label: this.t().memoranda.due2, dueOn: view.dueOn } : null;
  });

  protected textOf({ parts }: MemorandumView, part: RequiredPart): LocalText {
    return textOfPart(parts, part);
  }
  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }
  protected press(command: 'reopen'): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.command(`/memoranda/${this.id()}/${command}`, {}, key);
  }
  protected readonly embargo = (until: string, key: string): Promise<unknown> => this.api.command(`/memoranda/${this.id()}/embargo`, { until }, key);
  protected readonly cancel = (reason: LocalText, key: string): Promise<unknown> => this.api.command(`/memoranda/${this.id()}/cancel`, { reason }, key);

  /** Each with its place in the text, while that is written here. */
  private linked(said: readonly Refusal[] = [], warns: (refusal: Refusal) => boolean): readonly Missing[] {
    const view = this.memorandum.value();
    return said.map((refusal) => ({ refusal, warning: warns(refusal), ...(view?.may.save === null && placeInText(refusal, view.parts)) }));
  }

  protected done(): void {
    this.doing.set(undefined);
    this.memorandum.reload();
  }
}
