import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inLanguage, type Refusal } from '@centrale/kernel';
import { type NeedView, type OfferedFormat, type ParticipationService } from '@centrale/participation';
import { Chip, CommandButton, DayPipe, Icon, Languages, LocalTextPipe, WhenLoaded, Words, type Press, type Tone } from '@centrale/ui';
import { Api } from '../shell/api';
import { useParticipationTexts } from '../shell/domain-texts';
import { FacilitatorForm } from './facilitator-form';

const tones: Readonly<Record<NeedView['state'], Tone>> = {
  identified: 'calm', eligible: 'calm', ownProcurement: 'busy', briefingDraft: 'busy', briefingAgreed: 'busy', calledOff: 'busy', assigned: 'good', evaluated: 'good',
};

/** What a phase asks of the marketplace: make a briefing of it, or take it along; and how far that has come. */
@Component({
  selector: 'app-phase-need',
  imports: [Chip, CommandButton, DayPipe, FacilitatorForm, Icon, LocalTextPipe, RouterLink, WhenLoaded],
  template: `
    <ng-container *uiLoaded="need; let n">
        <p class="line">
          <ui-chip [tone]="tones[n.state]">{{ p().statuses.need[n.state] }}</ui-chip>
          <span>{{ services() }}</span>
        </p>
        @if (n.providerName; as provider) { <p>{{ provider | localText }}@if (n.completedOn) { · {{ n.completedOn | day }} }</p> }
        @if (n.eligibility; as refusal) { @if (!n.briefingId && !isSaidByButton(n, refusal)) { <p class="soft">{{ words.say(refusal) }}</p> } }
        @for (warning of n.warnings; track warning.code) { <p class="warning"><ui-icon name="alert" />{{ words.say(warning) }}</p> }
        @if (n.formats.length > 0) {
          <details>
            <summary>{{ p().need.formats }} ({{ n.formats.length }})</summary>
            <ul>@for (each of n.formats; track $index) { <li>{{ formatOf(each) }}</li> }</ul>
          </details>
        }
        @if (n.providerName && n.openServices.length > 0) { <p class="soft">{{ words.fill(p().need.open, { services: listed(n.openServices) }) }}</p> }
        @if (!n.providerName && n.services.length) { <p class="soft">{{ leadTime() }}</p> }
        <div class="row">
          @if (n.briefingId; as briefing) { <a [routerLink]="['/briefings', briefing]">{{ n.briefingNumber }}</a> }
          @if (n.callOffId; as callOff) { <a [routerLink]="['/call-offs', callOff]">{{ p().need.commands.callOff }}</a> }
          @if (n.orderId; as order) { <a [routerLink]="['/orders', order]">{{ n.orderNumber }}</a> }
          @if (offersBriefing(n)) {
            <ui-command [look]="n.providerName ? 'text' : 'outlined'" icon="compose" [label]="p().need.commands.makeBriefing" [may]="n.may.makeBriefing" [run]="make" (done)="need.reload()" />
          }
          @if (!n.may.assignFacilitator && !assigning()) { <ui-command look="text" icon="people" [label]="p().need.commands.assignFacilitator" [run]="assign" /> }
          @if (!n.may.exportBriefing) { <a class="download" [href]="file()" download (click)="exported()"><ui-icon name="download" />{{ p().need.commands.exportBriefing }}</a> }
        </div>
        @if (assigning()) { <app-facilitator-form [phaseId]="phaseId()" (sent)="assigned()" (closed)="assigning.set(false)" /> }
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); }
    .line, .row { display: flex; flex-wrap: wrap; gap: var(--gap-3); align-items: center; }
    summary { display: list-item; min-block-size: 1.5rem; cursor: pointer; }
    .warning { display: flex; gap: var(--gap-2); align-items: start; color: var(--tone-warn); }
    .download { display: inline-flex; gap: var(--gap-2); align-items: center; min-block-size: 2.75rem; }
  `,
})
export class PhaseNeed {
  readonly phaseId = input.required<string>();
  /** How the phase is planned: once that changes, so may what the marketplace offers for it. */
  readonly follow = input<unknown>();
  /** Somebody guides the phase from now on. */
  readonly changed = output<void>();

  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly p = useParticipationTexts();
  protected readonly tones = tones;
  protected readonly need = this.api.view<NeedView>(() => `/phases/${this.phaseId()}/need`);
  protected readonly assigning = signal(false);
  protected readonly services = computed(() => this.listed(this.need.value()?.services ?? []));
  protected readonly leadTime = computed(() => {
    const { days, samples } = this.need.value()?.leadTime ?? { days: 0, samples: 0 };
    const { leadTime, leadTimeAssumed } = this.p().need;
    return samples > 0 ? this.words.count(leadTime, samples, { days }) : this.words.fill(leadTimeAssumed, { days });
  });
  protected readonly file = computed(() => `/api/phases/${this.phaseId()}/briefing?language=${this.language() === 'fr' ? 'fr' : 'nl'}`);

  constructor() {
    let seen: unknown;
    effect(() => {
      const now = this.follow();
      if (seen !== undefined && now !== seen) untracked(() => this.need.reload());
      seen = now;
    });
  }

  protected listed(services: readonly ParticipationService[]): string {
    return this.words.list(services.map((service) => this.p().need.services[service]));
  }

  protected formatOf({ name, providerName, participantsMin, participantsMax }: OfferedFormat): string {
    const language = this.language();
    return this.words.fill(this.p().need.format, { name: inLanguage(name, language), provider: inLanguage(providerName, language), min: participantsMin, max: participantsMax });
  }

  protected offersBriefing({ may, briefingId, providerName }: NeedView): boolean {
    return !may.makeBriefing || !(briefingId || providerName);
  }

  /** One refusal is said once: where the button stands, it says it. */
  protected isSaidByButton(need: NeedView, { code }: Refusal): boolean {
    return this.offersBriefing(need) && need.may.makeBriefing?.code === code;
  }

  protected readonly assign = (): Promise<void> => Promise.resolve(this.assigning.set(true));

  protected assigned(): void {
    this.assigning.set(false);
    this.need.reload();
    this.changed.emit();
  }

  protected readonly make = ({ key }: Press): Promise<unknown> =>
    this.api.command(`/phases/${this.phaseId()}/make-briefing`, { agreementId: this.need.value()?.agreementId }, key);

  /** Whoever takes the text along for a procedure of their own says so by taking it; the marketplace stays open to them. */
  protected exported(): void {
    const { eligibility, briefingId } = this.need.value() ?? {};
    if (eligibility && !briefingId) void this.api.command(`/phases/${this.phaseId()}/export-briefing`).then(() => this.need.reload());
  }
}
