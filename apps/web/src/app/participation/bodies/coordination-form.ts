import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type BodyView, type CoordinatorView } from '@centrale/participation';
import { CapitalPipe, Choices, CommandButton, Field, TextInput, submitForm, type Choice, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { BodiesApi } from './bodies-api';
import { useBodiesTexts } from './bodies-texts';

type By = 'service' | 'lead' | 'open';

interface Draft {
  readonly contactOfficialId: string;
  readonly by: By;
  readonly leadPartyId: string;
}

/** Who is the competent official, and who coordinates: leads, or the service. (R003-09, R003-14) */
@Component({
  selector: 'app-coordination-form',
  imports: [CapitalPipe, Choices, CommandButton, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().coordination.title }}</h2>
      <ui-field optional [label]="t().coordination.official" [of]="form.contactOfficialId">
        <select uiInput [formField]="form.contactOfficialId">
          <option value="">{{ t().coordination.nobody | capital }}</option>
          @for (person of officials.value() ?? []; track person.id) { <option [value]="person.id">{{ person.name }}</option> }
        </select>
      </ui-field>
      <ui-field group [label]="t().coordination.by" [of]="form.by"><ui-choices inline [formField]="form.by" [choices]="ways()" /></ui-field>
      @if (form.by().value() === 'lead') {
        <ui-field [label]="p().body.fields.lead" [of]="form.leadPartyId">
          <select uiInput [formField]="form.leadPartyId">@for (lead of leads(); track lead.partyId) { <option [value]="lead.partyId">{{ lead.partyName }}</option> }</select>
        </ui-field>
      }
      <div class="row">
        <ui-command [label]="p().body.commands.coordinate" [may]="body().may.coordinate" [run]="send" submits [saidWhenDone]="p().events.body.coordinate" (done)="coordinated.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class CoordinationForm {
  readonly body = input.required<BodyView>();
  readonly coordinated = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(BodiesApi);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly officials = inject(Api).view<CoordinatorView[]>(() => `/bodies/${this.body().id}/coordinators`);
  protected readonly leads = computed(() => {
    const seen = new Set<string>();
    return this.body().memberships.filter((each) => each.function === 'lead' && each.may.end === null && !seen.has(each.partyId) && seen.add(each.partyId));
  });
  protected readonly ways = computed<readonly Choice<By>[]>(() => {
    const t = this.t().coordination;
    return [
      { value: 'service', label: t.service }, { value: 'lead', label: t.lead, ...(this.leads().length === 0 && { refused: t.noLeads }) }, { value: 'open', label: t.open },
    ];
  });
  private readonly model = linkedSignal<Draft>(() => {
    const { contactOfficialId, leadPartyId, coordinationByService } = this.body();
    return {
      contactOfficialId: contactOfficialId ?? '', by: coordinationByService ? 'service' : leadPartyId ? 'lead' : 'open', leadPartyId: leadPartyId ?? this.leads()[0]?.partyId ?? '',
    };
  });
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ contactOfficialId, by, leadPartyId }) => {
    const lead = by === 'lead' && leadPartyId ? { leadPartyId } : {};
    return this.api.press(this.body().id, 'coordinate', { ...(contactOfficialId && { contactOfficialId }), ...lead, coordinationByService: by === 'service' }, key);
  });
}
