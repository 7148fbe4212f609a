import { Service, inject } from '@angular/core';
import { type Done } from '@centrale/kernel';
import { type SeatCandidateView } from '@centrale/participation';
import { Api } from '../../shell/api';

/** What is done with bodies and their seats, by route. */
@Service()
export class BodiesApi {
  private readonly api = inject(Api);

  create(body: object, key: string): Promise<Done> {
    return this.api.command('/bodies', body, key);
  }

  /** A command of a body, by its route. */
  press(id: string, command: string, body: object, key: string): Promise<Done> {
    return this.api.command(`/bodies/${id}/${command}`, body, key);
  }

  candidates(id: string, q: string, abort: AbortSignal): Promise<SeatCandidateView[]> {
    return this.api.get(`/bodies/${id}/candidates`, { q }, abort);
  }

  endSeat(id: string, on: string, key: string): Promise<Done> {
    return this.api.command(`/body-memberships/${id}/end`, { on }, key);
  }

  consent(id: string, publicName: boolean, key: string): Promise<Done> {
    return this.api.command(`/body-memberships/${id}/consent`, { publicName }, key);
  }
}
