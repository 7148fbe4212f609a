import { Component, inject, input } from '@angular/core';
import { instantOf } from '@centrale/kernel';
import { type AgreementView, type CeilingView } from '@centrale/procurement';
import {
  Chip, CommandButton, formatAmount, Languages, LocalTextPipe, Meter, PageHeader, Strip, WhenLoaded, Words, type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { agreementTones } from './agreements-page';
import { useAgreementsTexts } from './agreements-texts';
import { Movements } from './movements';

/** The cockpit: what is reserved, committed and left, per agreement and lot, and every movement behind it. (P06) */
@Component({
  selector: 'app-agreement-page',
  imports: [Chip, CommandButton, DossierTimeline, LocalTextPipe, Meter, Movements, PageHeader, Strip, WhenLoaded],
  templateUrl: './agreement-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); }
    .lots { display: grid; gap: var(--gap-4); padding: 0; list-style: none; }
    .lots li { display: grid; gap: var(--gap-2); }
    .rules { max-inline-size: none; }
    .rules::first-letter { text-transform: uppercase; }
    .note { padding: var(--gap-3) var(--gap-4); border-radius: var(--radius); background: var(--tone-warn-wash); color: var(--tone-warn); max-inline-size: none; }
  `,
})
export class AgreementPage {
  readonly id = input.required<string>();
  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useAgreementsTexts();
  protected readonly d = useDomainTexts();
  protected readonly tones = agreementTones;
  protected readonly agreement = this.api.view<AgreementView>(() => `/agreements/${this.id()}`);
  protected readonly marks = [0.7, 0.85, 0.95];
  protected readonly amount = (cents: number): string => formatAmount(cents, this.language());

  /** The last minute of the last day, on Brussels clocks. */
  protected endOf({ endsOn }: AgreementView): string {
    return instantOf(endsOn, '23:59').toISOString();
  }

  protected partsOf(row: CeilingView, series?: number): { label: string; value: number; series?: number }[] {
    const f = this.d().agreement.fields;
    return [{ label: f.committed, value: row.committedCents, ...(series && { series }) }, { label: f.reserved, value: row.reservedCents }];
  }

  protected ask(title: string, action: string): Question {
    return { title, action, danger: true, reason: { label: this.t().page.reason } };
  }

  protected press(step: 'launch' | 'resume' | 'suspend' | 'terminate'): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.api.command(`/agreements/${this.id()}/${step}`, reason ? { reason } : {}, key);
  }
}
