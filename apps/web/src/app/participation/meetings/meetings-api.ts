import { Service, inject } from '@angular/core';
import { type Done, type LocalText, type Page, type Saved } from '@centrale/kernel';
import { type Alternative, type PartyRow, type ReachWay, type RegistrationRow } from '@centrale/participation';
import { Api } from '../../shell/api';

/** What is done with a meeting, by route. */
@Service()
export class MeetingsApi {
  private readonly api = inject(Api);

  /** A step of a meeting that asks no more than its body. */
  press(id: string, step: string, body: object, key: string): Promise<Done> {
    return this.api.command(`/meetings/${id}/${step}`, body, key);
  }
  create(body: object, key: string): Promise<Done> {
    return this.api.command('/meetings', body, key);
  }
  decideItem(id: string, how: 'accept' | 'defer' | 'refuse', body: object, key: string): Promise<Done> {
    return this.api.command(`/agenda-items/${id}/${how}`, body, key);
  }
  saveReport(id: string, text: LocalText, revision: number): Promise<Saved> {
    return this.api.save(`/meetings/${id}/report`, { text }, revision);
  }
  settle(id: string, taken: boolean, answer: string, key: string): Promise<Done> {
    return this.api.command(`/report-corrections/${id}/settle`, { taken, answer }, key);
  }
  contribute(body: object, key: string): Promise<Done> {
    return this.api.command('/contributions', body, key);
  }
  tie(id: string, themeId: string | null, key: string): Promise<Done> {
    return this.api.command(`/contributions/${id}/tie`, { themeId }, key);
  }
  giveOutcome(id: string, body: object, key: string): Promise<Done> {
    return this.api.command(`/contributions/${id}/give-outcome`, body, key);
  }
  endRegistration(id: string, how: 'cancel' | 'erase', key: string): Promise<Done> {
    return this.api.command(`/registrations/${id}/${how}`, {}, key);
  }
  giveAlternative(id: string, alternative: Alternative, key: string): Promise<Done> {
    return this.api.command(`/registrations/${id}/give-alternative`, { alternative }, key);
  }
  reach(id: string, how: ReachWay, key: string): Promise<Done> {
    return this.api.command(`/meeting-reaches/${id}/reach`, { how }, key);
  }
  registrations(id: string, after: string | undefined, abort?: AbortSignal): Promise<Page<RegistrationRow>> {
    return this.api.get<Page<RegistrationRow>>(`/meetings/${id}/registrations`, { limit: 100, after }, abort);
  }
  parties(organisationId: string, q: string, abort?: AbortSignal): Promise<Page<PartyRow>> {
    return this.api.get<Page<PartyRow>>('/parties', { organisationId, ...(q && { q }), limit: 20 }, abort);
  }
}
