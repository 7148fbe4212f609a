import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Refusal } from '@centrale/kernel';
import { type AdviceOrigin } from '@centrale/participation';
import { Choices, CommandButton, Field, LocalTextPipe, PageHeader, TextInput, loaded, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceApi } from './advice-api';
import { useAdviceTexts } from './advice-texts';

/** Begins a question of the city, or an advice: of which body, and on what. (R000-01, R000-16) */
@Component({
  selector: 'app-begin-page',
  imports: [Choices, CommandButton, Field, LocalTextPipe, PageHeader, TextInput],
  template: `
    <ui-page-header [title]="asks() ? t().begin.requestTitle : t().begin.adviceTitle" [crumbs]="[{ label: t().desk.title, link: '/advice' }]" />
    <form class="sheet stack">
      <ui-field [label]="t().begin.body">
        <select uiInput (change)="bodyId.set($any($event.target).value)">
          <option value="">{{ t().begin.choose }}</option>
          @for (each of bodies.value()?.items ?? []; track each.id) { <option [value]="each.id" [selected]="each.id === bodyId()">{{ each.name | localText }}</option> }
        </select>
      </ui-field>
      @if (!asks()) {
        <ui-field group [label]="t().begin.origin"><ui-choices [(value)]="origin" [choices]="origins()" /></ui-field>
        @if (origin() === 'request') {
          @let list = requests.value()?.items ?? [];
          @if (list.length > 0) {
            <ui-field [label]="t().begin.request">
              <select uiInput (change)="chosen.set($any($event.target).value)">
                <option value="">{{ t().begin.choose }}</option>
                @for (each of list; track each.id) { <option [value]="each.id" [selected]="each.id === requestId()">{{ each.number }}: {{ each.subject | localText }}</option> }
              </select>
            </ui-field>
          } @else if (bodyId()) { <p class="soft">{{ t().begin.none }}</p> }
        }
      }
      <ui-command icon="add" [label]="t().begin.start" [may]="blocked()" [run]="start" [saidWhenDone]="t().begin.started" submits />
    </form>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }`,
})
export class BeginPage {
  /** From the address: whether a question is begun, or which one is answered. */
  readonly what = input<string>();
  readonly request = input<string>();
  readonly body = input<string>();

  private readonly api = inject(AdviceApi);
  private readonly router = inject(Router);
  protected readonly t = useAdviceTexts();
  protected readonly p = useParticipationTexts();
  protected readonly asks = computed(() => this.what() === 'request');
  private readonly picked = signal<string | undefined>(undefined);
  protected readonly bodyId = Object.assign(() => this.picked() ?? this.body() ?? '', { set: (id: string) => this.picked.set(id) });
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly requestId = computed(() => this.chosen() ?? this.request() ?? '');
  protected readonly origin = signal<AdviceOrigin | null>('request');
  protected readonly origins = computed(() => (['request', 'ownInitiative'] as const).map((value) => ({ value, label: this.p().advice.origins[value] })));
  protected readonly bodies = loaded(() => 'all', (_, abort) => this.api.bodies(abort));
  protected readonly requests = loaded(() => this.bodyId() || undefined, (id, abort) => this.api.openRequests(id, abort));
  protected readonly blocked = computed<Refusal | null>(() => (this.bodyId() ? null : { code: 'request.invalid' }));

  protected readonly start = async ({ key }: Press): Promise<void> => {
    const requestId = this.origin() === 'request' ? this.requestId() || undefined : undefined;
    const origin = this.origin() ?? undefined;
    const { id } = this.asks()
      ? await this.api.press('/advice-requests', { bodyId: this.bodyId() }, key)
      : await this.api.press('/advice', { bodyId: this.bodyId(), ...(origin && { origin }), ...(requestId && { requestId }) }, key);
    await this.router.navigate([this.asks() ? '/advice-requests' : '/advice', id]);
  };
}
