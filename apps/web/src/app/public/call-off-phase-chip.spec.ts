import { TestBed } from '@angular/core/testing';
import { callOffPhases, type CallOffPhase, type CallOffStatus } from '@centrale/procurement';
import { Languages } from '@centrale/ui';
import { CallOffPhaseChip } from './call-off-phase-chip';
import { publicTexts } from './public-texts';

async function chip(phase: CallOffPhase, status: CallOffStatus): Promise<{ tone: string | undefined; words: string }> {
  const fixture = TestBed.createComponent(CallOffPhaseChip);
  fixture.componentRef.setInput('row', { phase, status });
  await fixture.whenStable();
  const host = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('ui-chip')!;
  return { tone: host.dataset['tone'], words: host.textContent.trim() };
}

describe('where a published call-off stands', () => {
  beforeEach(async () => {
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(publicTexts);
  });

  it('is said for every phase', async () => {
    for (const phase of callOffPhases) expect([phase, (await chip(phase, 'published')).words]).toEqual([phase, expect.stringMatching(/^\S.+$/)]);
  });

  it('tells open from closed', async () => {
    expect(await chip('questions', 'published')).toEqual({ tone: 'busy', words: 'Open voor vragen en offertes' });
    expect((await chip('offers', 'published')).tone).toBe('busy');
    expect((await chip('closed', 'published')).tone).toBe('calm');
    expect((await chip('ended', 'awarded')).tone).toBe('good');
  });

  it.each([['cancelled', 'Geannuleerd'], ['unsuccessful', 'Zonder gevolg']] as const)('is %s whatever the phase', async (status, words) => {
    expect(await chip('ended', status)).toEqual({ tone: 'bad', words });
  });
});
