import { Component, DOCUMENT, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type OrderView } from '@centrale/procurement';
import {
  AmountPipe, CommandButton, DayPipe, Icon, InstantPipe, Languages, LocalTextPipe, PageHeader, Series, Strip, WhenLoaded, Words, texts, type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useDomainTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { belongsToOthers } from '../call-offs/call-off-actions';
import { CompleteForm } from './complete-form';
import { orderTurn } from './order-turn';
import { OrdersApi } from './orders-api';
import { ordersTexts } from './orders-texts';
import { SendForm } from './send-form';

type Ending = 'decline' | 'cancel' | 'terminate';
type Doing = 'send' | 'findComplete';

/** An order, from the draft to the finding that the work is done. */
@Component({
  selector: 'app-order-page',
  imports: [
    AmountPipe, CommandButton, CompleteForm, DayPipe, DossierTimeline, Icon, InstantPipe, LocalTextPipe, MatButton, PageHeader, RouterLink, SendForm, Series, Strip, WhenLoaded,
  ],
  templateUrl: './order-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .big { font-size: 1.25rem; font-weight: 660; }
    .allocations { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    .allocations li { display: flex; gap: var(--gap-3); align-items: center; max-inline-size: 26rem; }
    .allocations strong { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
  `,
})
export class OrderPage {
  readonly id = input.required<string>();

  private readonly api = inject(OrdersApi);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  private readonly document = inject(DOCUMENT);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(ordersTexts);
  protected readonly order = inject(Api).view<OrderView>(() => `/orders/${this.id()}`);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly belongsToOthers = belongsToOthers;
  protected readonly endings: readonly Ending[] = ['decline', 'cancel', 'terminate'];

  protected readonly turn = computed(() => {
    const order = this.order.value();
    return order && orderTurn(order, this.d(), this.t(), this.language());
  });
  /** A provider has the call-off as its invitation. */
  protected readonly readsCallOff = computed(() => !this.session.holds('providerManager', 'providerEditor'));
  protected readonly questions = computed<Readonly<Record<Ending | 'accept', Question>>>(() => ({
    accept: this.question('accept', this.t().accept.ask),
    decline: this.ending('decline', this.t().decline.ask),
    cancel: this.ending('cancel', this.t().cancel.ask),
    terminate: this.ending('terminate', this.t().terminate.ask),
  }));

  protected readonly accept = ({ key }: Press): Promise<unknown> => this.api.accept(this.id(), key);
  protected readonly runs: Readonly<Record<Ending, (press: Press) => Promise<unknown>>> = {
    decline: ({ key, reason }) => this.api.end(this.id(), 'decline', reason, key),
    cancel: ({ key, reason }) => this.api.end(this.id(), 'cancel', reason, key),
    terminate: ({ key, reason }) => this.api.end(this.id(), 'terminate', reason, key),
  };

  /** Opens the form of a command that asks more than a press. */
  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }

  protected done(): void {
    this.doing.set(undefined);
    this.order.reload();
  }

  protected print(): void {
    this.document.defaultView?.print();
  }

  private question(command: Ending | 'accept', text: string): Question {
    const action = this.d().order.commands[command];
    return { title: action, text, action };
  }

  private ending(command: Ending, text: string): Question {
    return { ...this.question(command, text), danger: true, reason: { label: this.d().order.fields.reason } };
  }
}
