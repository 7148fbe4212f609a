import { Service, inject } from '@angular/core';
import { type Done } from '@centrale/kernel';
import { type FindComplete, type SendOrder } from '@centrale/procurement';
import { Api } from '../../shell/api';

/** What is done with an order, by route. */
@Service()
export class OrdersApi {
  private readonly api = inject(Api);

  send(id: string, body: SendOrder, key: string): Promise<Done> {
    return this.api.command(`/orders/${id}/send`, body, key);
  }
  accept(id: string, key: string): Promise<Done> {
    return this.api.command(`/orders/${id}/accept`, {}, key);
  }
  findComplete(id: string, body: FindComplete, key: string): Promise<Done> {
    return this.api.command(`/orders/${id}/find-complete`, body, key);
  }
  /** The commands that ask for a reason and nothing else. */
  end(id: string, how: 'decline' | 'cancel' | 'terminate', reason: string, key: string): Promise<Done> {
    return this.api.command(`/orders/${id}/${how}`, { reason }, key);
  }
}
