import { TestBed } from '@angular/core/testing';
import { refuse } from '@centrale/kernel';
import { type MeetingView } from '@centrale/participation';
import { Languages, uiTexts } from '@centrale/ui';
import { domainTexts, participationTexts, platformTexts, provideDomainWords } from '../../shell/domain-texts';
import { AgendaPart } from './agenda-part';
import { MeetingsApi } from './meetings-api';
import { meetingsTexts } from './meetings-texts';

describe('submitting an agenda item (R003-15)', () => {
  const shown = async (warnings: MeetingView['warnings'], orderAgenda: MeetingView['may']['orderAgenda']): Promise<string> => {
    TestBed.configureTestingModule({ providers: [provideDomainWords(), { provide: MeetingsApi, useValue: {} }] });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, domainTexts, platformTexts, participationTexts, meetingsTexts]) await TestBed.inject(Languages).ready(each);
    const fixture = TestBed.createComponent(AgendaPart);
    fixture.componentRef.setInput('meeting', { id: 'm', agenda: [], items: [], publishedIn: ['nl'], warnings, may: { submitItem: null, orderAgenda } });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).querySelector('form')!.textContent;
  };
  const late = refuse('R003-15', { until: '2026-12-04' });
  const notOfficial = refuse('R003-15.not-official');

  it('says beforehand, after the last day, that it goes to the next meeting', async () => {
    const words = await shown([late], notOfficial);
    expect(words).toContain('De termijn verliep op 4 december 2026. Het punt gaat naar de volgende vergadering.');
    expect(words).not.toContain('Waarom wijkt u hiervan af?');
  });

  it('says nothing of it before that day', async () => {
    expect(await shown([], notOfficial)).not.toContain('De termijn verliep');
  });

  it('asks the official why it should be on this one', async () => {
    expect(await shown([late], null)).toContain('Waarom wijkt u hiervan af?');
  });
});
