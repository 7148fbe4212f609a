import { signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type DutyView, type PublicAdviceView, type PublicBodyView, type PublicContribution, type PublicMeetingView, type PublicTrajectoryView } from '@centrale/participation';
import { Languages, ServerTime, uiTexts, type KeysetList, type Loaded } from '@centrale/ui';
import { participationTexts, provideRules, ruleTexts } from '../../shell/domain-texts';
import { PublicAdvicePage } from './advice-page';
import { PublicBodyPage } from './body-page';
import { PublicMeetingPage } from './meeting-page';
import { VisitorApi } from './participation-api';
import { publicParticipationTexts } from './participation-texts';
import { PublicTrajectoryPage } from './trajectory-page';

const both = (nl: string): { nl: string; fr: string } => ({ nl, fr: `${nl} (fr)` });
const city = { nl: 'Stad Zennebeek', fr: 'Ville de Zennebeek', en: 'City of Zennebeek' };
const contact = { phone: '+32 (0)2 000 00 00', email: 'hallo@zennebeek.example', address: 'Marktplein 1', postcode: '1999', city: 'Zennebeek' };
const answer: DutyView = {
  id: 'd', kind: 'response', rule: 'R003-26', ownerSide: 'city', dueOn: '2027-03-01', status: 'overdue', daysLeft: -11, satisfiedOn: null, adjustments: [],
};
const row = { id: 'a', number: 'A-1', title: both('Meer groen'), status: 'received', origin: 'request', bodyId: 'b', bodyName: both('Atelier groen'), sentOn: '2027-01-10', duty: answer, packId: 'WERKGROEP', packVersion: 2, changedAt: '2027-02-28T10:00:00.000Z' } as const;
const pin = { packId: 'WERKGROEP', packVersion: 1, changedAt: '2027-03-01T10:00:00.000Z', deviations: [], nonConformities: [] } as const;

const advice: PublicAdviceView = {
  ...row, ...pin, organisationName: city, request: { number: 'AV-7', subject: both('Hitte in de stad'), question: both('Hoe maken we de pleinen koeler?') },
  vote: { on: '2027-01-08', tally: { for: 7, against: 2, abstained: 1 } }, analysis: both('Er is weinig schaduw.'), justification: both('Bomen helpen.'), minorityPositions: [], trajectories: [], noTrajectoryReason: null, evidence: null,
  receivedOn: '2027-01-11', answer: null, interims: [], commitments: [], duties: [],
  recommendations: [
    { no: 1, text: both('Plant bomen.'), outcome: 'partly', motivation: both('Niet in de smalle straten.') }, { no: 2, text: both('Dim de lichten.'), outcome: null, motivation: null },
  ],
};

const meeting: PublicMeetingView = {
  id: 'm', number: 'V-1', kind: 'open', title: both('Burgerontmoeting'), status: 'invited', startsAt: '2027-04-01T17:00:00.000Z', endsAt: '2027-04-01T19:00:00.000Z', organisationId: 'o',
  organisationName: city, bodyId: null, bodyName: null, trajectoryId: 't', trajectoryTitle: both('Plein voor iedereen'), location: null, languages: ['nl', 'fr'], public: true, invitedLate: true,
  changedAt: '2027-03-01T10:00:00.000Z', pack: { packId: 'WIJK', packVersion: 1 }, method: both('Gesprek aan tafels'), facilitatorName: null, reason: null, inviteBy: null, intakeUntil: null,
  agenda: [{ no: 1, final: false, publishedAt: '2027-02-01T10:00:00.000Z', lines: [{ itemId: 'i', title: 'Oud punt', minutes: null }] }, { no: 2, final: true, publishedAt: '2027-03-01T10:00:00.000Z', lines: [{ itemId: 'i', title: 'Nieuw punt', minutes: 20 }] }],
  capacity: 20, placesLeft: 0, alternatives: ['writtenContribution'], register: null, contact, attendance: [], report: null, nonConformities: [],
  deviations: [{ id: 'x', rule: 'R003-17', refusal: { code: 'R003-17', params: { until: '2027-03-18' } }, motivation: both('De zaal brandde uit.'), at: '2027-03-20T10:00:00.000Z' }],
};

const trajectory: PublicTrajectoryView = {
  ...pin, packId: 'MEMO', id: 't', number: 'T-1', title: both('Memorandum'), status: 'running', organisationId: 'o', organisationName: city, bodyId: null, bodyName: null, domains: ['mobility'],
  startsOn: '2027-01-01', endsOn: null, nonBinding: true, interruptedReason: null, question: both('Wat moet er anders?'), workForm: both(''), compositionNote: both(''), level: 'consult', targetGroups: ['youth'], neighbourhood: null,
  cycle: 1, themes: [{ id: 'h', kind: 'need', name: both('Schaduw'), description: both(''), horizon: 'short', priority: 1, spawnedBodyId: 'b' }], meetings: [], advice: [row], 
  documents: [{ id: 'f', name: 'Verkeersplan.pdf', sizeBytes: 20_480 }], channels: [{ channel: 'poster', onDate: '2027-01-02' }], interests: 3, memorandum: null, duties: [answer],
  phases: [{
    id: 'p', no: 1, cycle: 1, kind: 'kickOff', name: both('Denkdag'), goal: both('Starten'), startsOn: '2027-03-01', endsOn: '2027-03-20', status: 'running', services: ['facilitate'],
    facilitatorName: null, output: null, inHouseReason: null, skippedReason: null,
  }],
};

const body: PublicBodyView = {
  ...pin, id: 'b', number: 'S-1', name: both('Atelier groen'), kind: 'workingGroup', status: 'active', organisationId: 'o', organisationName: city, parentId: null, policyDomain: 'climate',
  composition: null, contact, showInterest: null, themeNote: both('Groen'), frequency: both('Elke maand'), groups: [], members: [{ function: 'chair', count: 1, names: ['Ann Peeters'] }, { function: 'member', count: 7, names: [] }],
  sheet: null, meetings: [], trajectories: [], advice: [row], duties: [],
};

const nothingSaid: KeysetList<PublicContribution> = {
  items: signal([]), loading: signal(false), problem: signal(undefined), retrying: signal(false), hasMore: signal(false), more: () => Promise.resolve(), reload: () => undefined,
};
const loadedWith = <T>(value: T): Loaded<T> => ({
  value: signal(value), problem: signal(undefined), loading: signal(false), retryIn: signal(undefined), reload: () => undefined, set: () => undefined,
});

async function shown(page: Type<unknown>): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(page);
  fixture.componentRef.setInput('id', 'x');
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('what a visitor reads', () => {
  beforeEach(async () => {
    const api = {
      advice: () => loadedWith(advice), meeting: () => loadedWith(meeting), trajectory: () => loadedWith(trajectory), body: () => loadedWith(body), contributions: () => nothingSaid,
      interestForm: () => loadedWith({ trajectoryId: 't', title: both(''), question: both(''), organisationName: city, contact, themes: [{ id: 'h', name: both('Schaduw') }], may: { showInterest: null } }),
    };
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideRules(), { provide: VisitorApi, useValue: api }] });
    const languages = TestBed.inject(Languages);
    await languages.use('nl');
    for (const each of [uiTexts, participationTexts, ruleTexts, publicParticipationTexts]) await languages.ready(each);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
  });

  it('of an advice: what becomes of each recommendation, and that the answer is late (R003-26)', async () => {
    const text = (await shown(PublicAdvicePage)).textContent;
    expect(text).toContain('gedeeltelijk overgenomen');
    expect(text).toContain('Niet in de smalle straten.');
    expect(text).toContain('11 dagen te laat');
    expect(text).toContain('Het bestuur heeft nog niet geantwoord.');
  });

  it('of an advice: how many members carry what a minority thinks, where that was noted', async () => {
    const positions = [{ text: both('Geen heffing.'), supporters: 2 }, { text: both('Wel een fonds.'), supporters: 1 }, { text: both('Wachten.'), supporters: null }];
    jest.spyOn(TestBed.inject(VisitorApi), 'advice').mockReturnValue(loadedWith<PublicAdviceView>({ ...advice, minorityPositions: positions }));
    const said = [...(await shown(PublicAdvicePage)).querySelectorAll('[aria-labelledby=minority] li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(said).toEqual(['Geen heffing. (gedragen door 2 leden)', 'Wel een fonds. (gedragen door 1 lid)', 'Wachten.']);
  });

  it('of an advice: what the city asked (R003-27), and how many voted how', async () => {
    const text = (await shown(PublicAdvicePage)).textContent;
    for (const words of ['De vraag van het bestuur', 'Hoe maken we de pleinen koeler?', 'AV-7', 'voor: 7 · tegen: 2 · onthouding: 1 (op 8 januari 2027)', 'Antwoord verwacht']) expect(text).toContain(words);
  });

  it('of an advice that was answered: the last day on which that could be, and nothing that is still expected', async () => {
    const duty: DutyView = { ...answer, status: 'met', satisfiedOn: '2027-02-20' };
    const told = { ...advice, status: 'answered', duty, recommendations: advice.recommendations.slice(0, 1) } as const;
    jest.spyOn(TestBed.inject(VisitorApi), 'advice').mockReturnValue(loadedWith<PublicAdviceView>(told));
    const text = (await shown(PublicAdvicePage)).textContent;
    expect(text).toContain('Uiterste datum voor het antwoord');
    expect(text).not.toContain('Antwoord verwacht');
    jest.spyOn(TestBed.inject(VisitorApi), 'advice').mockReturnValue(loadedWith<PublicAdviceView>({ ...told, duty: { ...duty, dueOn: null } }));
    expect((await shown(PublicAdvicePage)).textContent).not.toContain('Uiterste datum voor het antwoord');
  });

  it('of an advice that is still with the post: when it should arrive, not that it did', async () => {
    expect((await shown(PublicAdvicePage)).textContent).toContain('Ontvangen op');
    jest.spyOn(TestBed.inject(VisitorApi), 'advice').mockReturnValue(loadedWith<PublicAdviceView>({ ...advice, receivedOn: '2027-03-15' }));
    const text = (await shown(PublicAdvicePage)).textContent;
    expect(text).toContain('Wordt verwacht op');
    expect(text).not.toContain('Ontvangen op');
  });

  it('of a trajectory: its documents, to be fetched by anybody', async () => {
    const [link] = [...(await shown(PublicTrajectoryPage)).querySelectorAll('a')].filter(({ textContent }) => textContent.includes('Verkeersplan.pdf'));
    expect(link?.getAttribute('href')).toBe('/api/public/trajectories/t/documents/f');
  });

  it('of a memorandum that asks no question: no heading above nothing', async () => {
    expect((await shown(PublicTrajectoryPage)).querySelector('#question')).not.toBeNull();
    jest.spyOn(TestBed.inject(VisitorApi), 'trajectory').mockReturnValue(loadedWith<PublicTrajectoryView>({ ...trajectory, question: { nl: '', fr: '' } }));
    expect((await shown(PublicTrajectoryPage)).querySelector('#question')).toBeNull();
  });

  it('of a trajectory that rests or ended early: why', async () => {
    const because = { interruptedReason: both('De raad wacht op cijfers.') };
    for (const [status, words] of [['paused', 'Waarom dit traject stilligt'], ['cancelled', 'Waarom dit traject niet doorgaat']] as const) {
      jest.spyOn(TestBed.inject(VisitorApi), 'trajectory').mockReturnValue(loadedWith<PublicTrajectoryView>({ ...trajectory, ...because, status }));
      const text = (await shown(PublicTrajectoryPage)).textContent;
      expect(text).toContain(words);
      expect(text).toContain('De raad wacht op cijfers.');
    }
  });

  it('of a departure: which rule it departs from and why, not what the official was told to do', async () => {
    const text = (await shown(PublicMeetingPage)).textContent;
    expect(text).toContain('Hier werd afgeweken van deze regel: De uitnodiging vertrekt ten laatste drie weken voor de vergadering.');
    expect(text).not.toContain('of motiveer');
  });

  it('of a meeting: that it was invited late and why (R003-17), its newest agenda, and that a full one still takes names (R000-10)', async () => {
    const page = await shown(PublicMeetingPage);
    expect(page.textContent).toContain('Laattijdig uitgenodigd');
    expect(page.textContent).toContain('De zaal brandde uit.');
    expect(page.querySelector('ol.agenda')?.textContent).toContain('Nieuw punt');
    expect(page.querySelector('form')?.textContent).toContain('Mij inschrijven');
    expect(page.textContent).toContain('schriftelijke inbreng');
  });

  it('of a trajectory: its question, its course, that a memorandum does not bind (R002-01), and how to stay informed', async () => {
    const page = await shown(PublicTrajectoryPage);
    expect(page.textContent).toContain('Wat moet er anders?');
    expect(page.textContent).toContain('Richtinggevend, niet bindend document');
    expect(page.textContent).toContain('1. Denkdag');
    expect(page.querySelector('form')?.textContent).toContain('Het hele traject');
    expect(page.textContent).toContain('versie 1');
  });

  it('of each page: when it last changed and by which rules it works (R001-13)', async () => {
    for (const page of [PublicAdvicePage, PublicMeetingPage, PublicTrajectoryPage, PublicBodyPage]) {
      const text = (await shown(page)).textContent;
      expect(text).toContain('Laatste wijziging: 1 maart 2027');
      expect(text).toMatch(/Regels: .+, versie 1\./);
    }
  });

  it('of each advice in a list: by which rules it came about and when it last changed (R001-13)', async () => {
    for (const page of [PublicTrajectoryPage, PublicBodyPage]) expect((await shown(page)).textContent).toMatch(/, versie 2 · 28 feb/);
  });

  it('of a body: members by function, and the names of those alone who agreed', async () => {
    const text = (await shown(PublicBodyPage)).textContent;
    expect(text).toContain('Ann Peeters');
    expect(text).toContain('7 personen');
  });

  it('of a body that goes on: a form to take part in its work; of one that is over, how the secretariat is reached alone', async () => {
    const page = await shown(PublicBodyPage);
    expect(page.querySelector('form')?.textContent).toContain('om u over deze adviesstructuur te berichten');
    jest.spyOn(TestBed.inject(VisitorApi), 'body').mockReturnValue(loadedWith<PublicBodyView>({ ...body, status: 'dissolved', showInterest: { code: 'body.over', params: { status: 'dissolved' } } }));
    const over = await shown(PublicBodyPage);
    expect([over.querySelector('form'), over.querySelector('app-secretariat-contact')?.textContent?.includes('Marktplein 1')]).toEqual([null, true]);
  });

  it('of a meeting, a trajectory and a body: how the secretariat is reached by whoever has no e-mail (R000-10)', async () => {
    for (const page of [PublicMeetingPage, PublicTrajectoryPage, PublicBodyPage]) {
      const shownPage = await shown(page);
      expect(shownPage.querySelector('app-secretariat-contact')?.textContent).toContain('Marktplein 11999 Zennebeek');
      expect(shownPage.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:+3220000000');
      expect(shownPage.querySelector('a[href^="mailto:"]')?.textContent).toBe('hallo@zennebeek.example');
    }
  });

  it('of a meeting whose secretariat gave nothing: no more than that it registers people', async () => {
    jest.spyOn(TestBed.inject(VisitorApi), 'meeting').mockReturnValue(loadedWith<PublicMeetingView>({ ...meeting, contact: null }));
    const page = await shown(PublicMeetingPage);
    expect(page.textContent).toContain('Geen e-mail?');
    expect(page.querySelector('app-secretariat-contact')?.textContent.trim()).toBe('');
  });
});
