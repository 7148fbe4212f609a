import { Service, inject } from '@angular/core';
import { type Done } from '@centrale/kernel';
import {
  type InterestFormView, type OwnRegistrationView, type ParticipationOverviewView, type PublicAdviceRow, type PublicAdviceView, type PublicBodyRow, type PublicBodyView, type PublicContribution,
  type PublicMeetingRow, type PublicMeetingView, type PublicTrajectoryRow, type PublicTrajectoryView, type Registered,
} from '@centrale/participation';
import { loaded, type DayWindow, type KeysetList, type Loaded } from '@centrale/ui';
import { Api, type Query } from '../../shell/api';

/** In what a visitor shows interest. */
export interface Sought {
  readonly kind: 'trajectory' | 'body';
  readonly id: string;
}

/** What visitors read of participation, and send without an account. A token from a letter travels in the body. */
@Service()
export class VisitorApi {
  private readonly api = inject(Api);

  overview(): Loaded<ParticipationOverviewView> {
    return this.api.view<ParticipationOverviewView>(() => '/public/participation');
  }

  trajectories(filters: () => Query): KeysetList<PublicTrajectoryRow> {
    return this.api.list<PublicTrajectoryRow>('/public/trajectories', filters);
  }

  trajectory(id: () => string): Loaded<PublicTrajectoryView> {
    return this.api.view<PublicTrajectoryView>(() => `/public/trajectories/${id()}`);
  }

  interestForm(trajectoryId: () => string): Loaded<InterestFormView> {
    return this.api.view<InterestFormView>(() => `/public/interest-forms/${trajectoryId()}`);
  }

  bodies(filters: () => Query): KeysetList<PublicBodyRow> {
    return this.api.list<PublicBodyRow>('/public/bodies', filters);
  }

  body(id: () => string): Loaded<PublicBodyView> {
    return this.api.view<PublicBodyView>(() => `/public/bodies/${id()}`);
  }

  adviceList(): KeysetList<PublicAdviceRow> {
    return this.api.list<PublicAdviceRow>('/public/advice');
  }

  advice(id: () => string): Loaded<PublicAdviceView> {
    return this.api.view<PublicAdviceView>(() => `/public/advice/${id()}`);
  }

  meeting(id: () => string): Loaded<PublicMeetingView> {
    return this.api.view<PublicMeetingView>(() => `/public/meetings/${id()}`);
  }

  contributions(of: () => Query): KeysetList<PublicContribution> {
    return this.api.list<PublicContribution>('/public/contributions', of);
  }

  /** The meetings of the weeks that a calendar shows. */
  calendar(window: () => (DayWindow & { readonly organisationId?: string }) | undefined): Loaded<readonly PublicMeetingRow[]> {
    return loaded(window, ({ from, to, organisationId }, abort) => this.api.get<PublicMeetingRow[]>('/public/meetings/calendar', { from, to, organisationId }, abort));
  }

  /** In a trajectory, or in the work of a body. */
  showInterest({ kind, id }: Sought, body: object, key: string): Promise<Registered> {
    return kind === 'body' ? this.api.command<Registered>(`/public/bodies/${id}/interests`, body, key) : this.api.command<Registered>('/public/interests', { trajectoryId: id, ...body }, key);
  }

  interestByLink(what: 'confirm' | 'erase', token: string, key: string): Promise<Done> {
    return this.api.command(`/public/interests/${what}`, { token }, key);
  }

  leaveNewsletter(token: string, key: string): Promise<Done> {
    return this.api.command('/public/consents/withdraw', { token }, key);
  }

  register(meetingId: string, body: object, key: string): Promise<Registered> {
    return this.api.command<Registered>(`/public/meetings/${meetingId}/register`, body, key);
  }

  ownRegistration(token: () => string | undefined): Loaded<OwnRegistrationView> {
    return loaded(token, (whose) => this.api.send<OwnRegistrationView>('POST', '/public/registrations/own', { token: whose }));
  }

  registrationByLink(what: 'confirm' | 'cancel' | 'erase' | 'choose-alternative' | 'contribute', body: object, key: string): Promise<Done> {
    return this.api.command(`/public/registrations/${what}`, body, key);
  }

  applyCommittee(body: object, key: string): Promise<Done> {
    return this.api.command('/public/committee-applications', body, key);
  }
}

/** Of a calendar to subscribe to, in the reader's language. */
/** Where anybody fetches a document of a public trajectory. */
export const documentOf = (trajectoryId: string, id: string): string => `/api/public/trajectories/${trajectoryId}/documents/${id}`;
export const feedOf = (whose: string, language: string): string => `/api/public/feeds/${whose}calendar.ics?language=${language}`;
