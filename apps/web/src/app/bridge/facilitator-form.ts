import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { inLanguage } from '@centrale/kernel';
import { type AssignableOrderView } from '@centrale/participation';
import { CommandButton, Field, Languages, TextInput, WhenLoaded, Words, submitForm, type Press } from '@centrale/ui';
import { Api } from '../shell/api';
import { useParticipationTexts } from '../shell/domain-texts';

/** An order of the organisation that runs already guides this phase too. (R004-04) */
@Component({
  selector: 'app-facilitator-form',
  imports: [CommandButton, Field, FormField, MatButton, TextInput, WhenLoaded],
  template: `
    <ng-container *uiLoaded="orders; let found">
      <form class="sheet stack">
        <h3>{{ p().need.commands.assignFacilitator }}</h3>
        @if (found.length > 0) {
          <ui-field [label]="p().need.order" [of]="form.orderId">
            <select uiInput [formField]="form.orderId"><option value=""></option>@for (order of found; track order.id) { <option [value]="order.id">{{ nameOf(order) }}</option> }</select>
          </ui-field>
        } @else { <p>{{ p().need.noOrders }}</p> }
        <div class="row">
          @if (chosen(); as order) { <ui-command [label]="p().need.commands.assignFacilitator" [may]="order.may.assignFacilitator" [run]="send" submits [saidWhenDone]="p().need.facilitatorAssigned" (done)="sent.emit()" /> }
          <button matButton type="button" (click)="closed.emit()">{{ p().need.back }}</button>
        </div>
      </form>
    </ng-container>
  `,
  styles: `h3 { font-size: 1rem; }`,
})
export class FacilitatorForm {
  readonly phaseId = input.required<string>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  protected readonly p = useParticipationTexts();
  protected readonly orders = this.api.view<AssignableOrderView[]>(() => `/phases/${this.phaseId()}/orders`);
  private readonly model = signal({ orderId: '' });
  protected readonly form = form(this.model);
  protected readonly chosen = computed(() => this.orders.value()?.find(({ id }) => id === this.model().orderId));

  protected nameOf({ number, providerName, services }: AssignableOrderView): string {
    const named = services.map((service) => this.p().need.services[service]);
    return this.words.fill(this.p().need.orderOf, { number, provider: inLanguage(providerName, this.language()), services: this.words.list(named) });
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, ({ orderId }) => this.api.command(`/phases/${this.phaseId()}/assign-facilitator`, { orderId }, key));
}
