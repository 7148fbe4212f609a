import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { CommandButton, ErrorSummary, Field, Languages, PageHeader, TextInput, submitForm, urlFilters, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { CityBodies } from '../city-bodies';
import { useSupportTexts } from './support-texts';

interface Draft {
  readonly bodyId: string;
  readonly forBodyId: string;
  readonly what: string;
}

/** A body asks the city for support; a group of an atelier is led to its atelier. (R000-15) */
@Component({
  selector: 'app-ask-support-page',
  imports: [CommandButton, ErrorSummary, Field, FormField, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="t().page.form" [intro]="t().page.formIntro" [crumbs]="[{ label: t().list.title, link: '/support-requests' }]" />
    <form class="sheet stack">
      <ui-error-summary [of]="form" />
      <ui-field [label]="p().support.fields.body" [of]="form.bodyId">
        <select uiInput [formField]="form.bodyId"><option value=""></option>@for (body of askers(); track body.id) { <option [value]="body.id">{{ body.label }}</option> }</select>
      </ui-field>
      @if (groups().length > 0) {
        <ui-field [label]="p().support.fields.forBody" [of]="form.forBodyId">
          <select uiInput [formField]="form.forBodyId"><option value="">{{ t().page.itself }}</option>@for (group of groups(); track group.id) { <option [value]="group.id">{{ group.label }}</option> }</select>
        </ui-field>
      }
      <ui-field [label]="p().support.fields.what" [hint]="t().page.whatHint" [of]="form.what"><textarea uiInput rows="4" [formField]="form.what"></textarea></ui-field>
      <ui-command icon="send" [label]="p().support.commands.ask" [run]="send" submits [saidWhenDone]="p().events.supportRequest.ask" />
    </form>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 52rem; }`,
})
export class AskSupportPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  protected readonly t = useSupportTexts();
  protected readonly p = useParticipationTexts();
  private readonly place = urlFilters('bodyId');
  private readonly bodies = inject(CityBodies).all();
  private readonly named = computed(() => (this.bodies.value() ?? []).map((body) => ({ ...body, label: inLanguage(body.name, this.language()) })));
  /** A group of an atelier does not ask itself: its atelier stands in the list. */
  protected readonly askers = computed(() => this.named().filter(({ packId, kind }) => packId !== 'ATELIER' || kind === 'strategicAtelier'));
  private readonly model = linkedSignal<Draft>(() => {
    const wanted = this.named().find(({ id }) => id === this.place.value().bodyId);
    const isGroup = wanted?.packId === 'ATELIER' && wanted.kind !== 'strategicAtelier';
    return { bodyId: (isGroup ? wanted.parentId : wanted?.id) ?? '', forBodyId: isGroup ? wanted.id : '', what: '' };
  });
  protected readonly form = form(this.model);
  protected readonly groups = computed(() => this.named().filter(({ parentId }) => parentId !== null && parentId === this.model().bodyId));

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async ({ bodyId, forBodyId, what }) => {
      const done = await this.api.command('/support-requests', { bodyId, what, ...(forBodyId && { forBodyId }) }, key);
      await this.router.navigate(['/support-requests', done.id]);
    });
}
