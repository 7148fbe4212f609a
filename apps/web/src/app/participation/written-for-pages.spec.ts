import { signal, type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { emptyParts, type AdviceResponseView, type MemorandumView, type RequestView, type TrajectoryView } from '@centrale/participation';
import { Languages, ServerTime, uiTexts, type KeysetList, type Loaded } from '@centrale/ui';
import { Api } from '../shell/api';
import { participationTexts } from '../shell/domain-texts';
import { DossierTimeline } from '../shell/dossier-timeline';
import { Session } from '../shell/session';
import { adviceTexts } from './advice/advice-texts';
import { RequestPage } from './advice/request-page';
import { ResponsePage } from './advice/response-page';
import { MemorandumPage } from './memoranda/memorandum-page';
import { provideTextLanguages } from './text-languages';
import { TrajectoryContentForm } from './trajectories/content-form';
import { trajectoriesTexts } from './trajectories/trajectories-texts';

const text = { nl: 'Zorg in de wijk', fr: 'Soins dans le quartier' };
const nothing = { nl: '', fr: '' };
const no = { code: 'access.needs-role' };
const city = { organisationId: 'tienen', organisationName: { nl: 'Tienen', fr: 'Tirlemont', en: 'Tienen' } };
const pin = { packId: 'MEMO', packVersion: 1 } as const;

const request = {
  ...city, ...pin, id: 'r', number: 'AV-1', bodyId: 'b', bodyName: text, subject: text, question: text, status: 'draft', version: 1, languages: ['nl'], adviceId: null, trajectoryId: null, trajectoryTitle: null,
  receivedOn: null, clock: null, decisionRef: null, decisionOn: null, shortenMotivation: null, endedReason: null, feasibility: null, extensions: [], missing: [], warnings: [],
  may: { save: null, issue: no, withdraw: no, proposeExtension: no, confirmExtension: no, refuseExtension: no },
} as unknown as RequestView;
const response: AdviceResponseView = {
  organisationId: 'tienen', id: 's', status: 'draft', organ: '', decisionOn: null, decisionRef: '', introduction: nothing, answeredOn: null, adviceId: 'a', adviceNumber: 'AD-1', adviceTitle: text, languages: ['nl'], version: 1,
  answers: [{ recommendationId: 'n', no: 1, text, outcome: 'partly', motivation: nothing }], dueOn: null, missing: [], warnings: [], may: { save: null, finalise: no },
};
const memorandum = {
  ...city, ...pin, id: 'm', number: 'T-1', title: text, legislature: '2031-2036', electionOn: '2030-10-13', status: 'drafting', dueOn: null, publishedOn: null, binding: false, owner: { id: 'p', name: 'Ann' }, designTeam: [],
  parts: emptyParts,
  version: 1, embargoUntil: null, validatedOn: null, validatedReference: null, changedAt: '2027-03-01T10:00:00.000Z', deviations: [], missing: [], warnings: [], publications: [], channels: [],
  may: { save: null, validate: no, embargo: no, publish: no, reopen: no, cancel: no, changeOwner: no, changeTeam: no },
} as unknown as MemorandumView;
const trajectory = {
  ...city, ...pin, id: 't', title: text, question: text, purpose: 'advice', domains: [], targetGroups: [], neighbourhoodId: null, startsOn: null, endsOn: null, workForm: nothing, compositionNote: nothing, level: null,
  topicKind: null, accessLevel: 'open', version: 1,
} as unknown as TrajectoryView;

const loadedWith = <T>(value: T): Loaded<T> => ({ value: signal(value), problem: signal(undefined), loading: signal(false), retryIn: signal(undefined), reload: () => undefined, set: () => undefined });
const none: KeysetList<object> = { items: signal([]), loading: signal(false), problem: signal(undefined), retrying: signal(false), hasMore: signal(false), more: () => Promise.resolve(), reload: () => undefined };

describe('a page on which a text of a city is written', () => {
  const memberships = signal([
    { role: 'secretariat', languageRegime: 'flanders', organisationId: 'tienen' }, { role: 'secretariat', languageRegime: 'brussels', organisationId: 'zenne' },
  ]);
  const pages: readonly (readonly [string, Type<unknown>, object])[] = [['request for advice', RequestPage, request], ['answer to an advice', ResponsePage, response], ['memorandum', MemorandumPage, memorandum]];

  async function shown(page: Type<unknown>, view: object, inputs: Readonly<Record<string, unknown>>): Promise<ComponentFixture<unknown>> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]), provideTextLanguages(), { provide: Session, useValue: { memberships, holds: () => false } },
        { provide: Api, useValue: { view: () => loadedWith(view), list: () => none } },
      ],
    });
    TestBed.overrideComponent(DossierTimeline, { set: { template: '', imports: [] } });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, participationTexts, adviceTexts, trajectoriesTexts]) await TestBed.inject(Languages).ready(each);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
    const fixture = TestBed.createComponent(page);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    return fixture;
  }

  it.each(pages)('asks it in the languages of that city, whoever else one works for: the %s', async (_name, page, view) => {
    const { nativeElement } = await shown(page, view, { id: 'x' });
    const asked = [...(nativeElement as HTMLElement).querySelectorAll('textarea')].map(({ lang }) => lang);
    expect([asked.length > 0, new Set(asked)]).toEqual([true, new Set(['nl'])]);
  });

  it.each([...pages, ['trajectory', TrajectoryContentForm, trajectory] as const])('says beside the field that a text is too long to be kept: the %s', async (name, page, view) => {
    const fixture = await shown(page, view, name === 'trajectory' ? { trajectory: view } : { id: 'x' });
    const field = (fixture.nativeElement as HTMLElement).querySelector('textarea')!;
    field.value = 'x'.repeat(70_000);
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')!.split(' ')[0]!)?.textContent).toContain('Schrijf hoogstens 20.000 tekens.');
    fixture.destroy();
  });
});
