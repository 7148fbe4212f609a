import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type RequestView } from '@centrale/participation';
import { Languages, ServerTime, uiTexts, type Loaded } from '@centrale/ui';
import { Api } from '../../shell/api';
import { domainTexts, participationTexts, platformTexts, provideRules, ruleTexts } from '../../shell/domain-texts';
import { Session } from '../../shell/session';
import { adviceTexts } from './advice-texts';
import { RequestPage } from './request-page';

const both = (nl: string): { nl: string; fr: string } => ({ nl, fr: `${nl} (fr)` });
const no = { code: 'advice-request.wrong-status' };
const issued: RequestView = {
  id: 'r', number: 'AR-1', status: 'issued', subject: both('Noodopvang'), organisationId: 'o', organisationName: { nl: 'Stad', fr: 'Ville', en: 'City' }, bodyId: 'b', bodyName: both('Werkgroep'),
  receivedOn: '2027-03-01', adviceId: null, clock: { id: 'd', kind: 'request', rule: 'R003-28', ownerSide: 'body', dueOn: '2027-03-31', status: 'running', daysLeft: 30, satisfiedOn: null, adjustments: [] },
  extensions: [{ id: 'x', toDays: 30, motivation: both('Niemand is vrij.'), proposedSide: 'body', proposedOn: '2027-03-01', status: 'extended', dueOn: '2027-03-31' }],
  question: both('Wat is er nodig?'), languages: ['nl', 'fr'], version: 1, trajectoryId: null, trajectoryTitle: null, decisionRef: '', decisionOn: null, endedReason: null, shortenMotivation: null,
  shortenedDays: null, days: 30, feasibility: null, missing: [], warnings: [],
  may: { save: no, issue: no, withdraw: no, proposeExtension: no, confirmExtension: no, refuseExtension: no },
} as unknown as RequestView;

const shown = async (request: RequestView): Promise<string> => {
  const loaded: Loaded<RequestView> = { value: signal(request), problem: signal(undefined), loading: signal(false), retryIn: signal(undefined), reload: () => undefined, set: () => undefined };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]), provideRules(), { provide: Session, useValue: { holds: () => false, memberships: () => [] } },
      { provide: Api, useValue: { view: () => loaded, get: () => Promise.resolve({ items: [], next: null }) } },
    ],
  });
  const languages = TestBed.inject(Languages);
  await languages.use('fr');
  for (const each of [uiTexts, domainTexts, participationTexts, platformTexts, ruleTexts, adviceTexts]) await languages.ready(each);
  TestBed.inject(ServerTime).set(new Date('2027-03-01T10:00:00.000Z'));
  const fixture = TestBed.createComponent(RequestPage);
  fixture.componentRef.setInput('id', 'r');
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent;
};

describe('a question to a body', () => {
  it('says who proposed another term, in words of each language, and how long there still is', async () => {
    const text = await shown(issued);
    expect(text).toContain('proposée par l’organe consultatif');
    expect(text).toContain('encore 30 jours');
  });

  it('has no term that still runs once it was withdrawn', async () => {
    expect(await shown({ ...issued, status: 'withdrawn' })).not.toContain('encore 30 jours');
  });
});
