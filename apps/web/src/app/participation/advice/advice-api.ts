import { Service, inject } from '@angular/core';
import { type Done, type LocalDate, type LocalText, type Page, type Saved } from '@centrale/kernel';
import { type BodyRow, type FeasibilityView, type RequestRow } from '@centrale/participation';
import { Api } from '../../shell/api';

/** What is done with requests, advice and answers, by route. */
@Service()
export class AdviceApi {
  private readonly api = inject(Api);

  /** A step on a request, an advice or an answer. */
  press(path: string, body: object, key: string): Promise<Done> {
    return this.api.command(path, body, key);
  }
  save(path: string, body: object, version: number): Promise<Saved> {
    return this.api.save(path, body, version);
  }
  feasibility(id: string, { days, receivedOn }: { readonly days: number | null; readonly receivedOn: LocalDate | null }, abort?: AbortSignal): Promise<FeasibilityView> {
    return this.api.get(`/advice-requests/${id}/feasibility`, { days: days ?? undefined, receivedOn: receivedOn ?? undefined }, abort);
  }
  bodies(abort?: AbortSignal): Promise<Page<BodyRow>> {
    return this.api.get('/bodies', { limit: 100 }, abort);
  }
  trajectories(bodyId: string, abort?: AbortSignal): Promise<Page<{ readonly id: string; readonly title: LocalText }>> {
    return this.api.get('/trajectories', { bodyId, limit: 100 }, abort);
  }
  openRequests(bodyId: string, abort?: AbortSignal): Promise<Page<RequestRow>> {
    return this.api.get('/advice-requests', { bodyId, status: 'issued', limit: 100 }, abort);
  }
}
