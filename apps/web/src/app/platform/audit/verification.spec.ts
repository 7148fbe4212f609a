import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type AuditCheckView, type LatestAuditCheckView } from '@centrale/platform';
import { Languages, loaded, uiTexts } from '@centrale/ui';
import { Api } from '../../shell/api';
import { platformTexts } from '../../shell/domain-texts';
import { auditTexts } from './audit-texts';
import { Verification } from './verification';

const check = (patch: Partial<AuditCheckView> = {}): LatestAuditCheckView => ({
  check: { id: 'c', startedAt: '2027-03-12T09:00:00.000Z', finishedAt: '2027-03-12T09:00:05.000Z', faults: [], ...patch },
});

describe('verifying everything', () => {
  let fixture: ComponentFixture<Verification>;
  const get = jest.fn<Promise<LatestAuditCheckView>, []>();
  const command = jest.fn(() => Promise.resolve({ id: 'c', at: '' }));
  const said = (): string => (fixture.nativeElement as HTMLElement).querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();

  /** Lets time pass, then what it set off arrive. */
  async function settle(time = 0): Promise<void> {
    for (const each of [time, 0, 0]) {
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(each);
    }
    TestBed.tick();
  }
  async function show(): Promise<void> {
    fixture = TestBed.createComponent(Verification);
    await settle();
  }

  beforeEach(async () => {
    get.mockReset();
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Api, useValue: { view: (path: () => string) => loaded(path, get), command } }] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts, platformTexts, auditTexts);
    jest.useFakeTimers();
  });
  afterEach(() => {
    fixture.destroy();
    jest.useRealTimers();
  });

  it('says that nothing was verified yet', async () => {
    get.mockResolvedValue({ check: null });
    await show();
    expect(said()).toBe('Er is nog niets nagekeken.');
  });

  it('asks again while it runs, and no more once it is done', async () => {
    get.mockResolvedValueOnce(check({ finishedAt: null })).mockResolvedValueOnce(check({ finishedAt: null })).mockResolvedValue(check());
    await show();
    expect(said()).toContain('De controle loopt');
    await settle(1500);
    await settle(1500);
    expect(said()).toContain('Elke ketting is gaaf');
    await settle(60_000);
    expect(get).toHaveBeenCalledTimes(3);
  });

  it('names each fault with the way to its log', async () => {
    get.mockResolvedValue(check({ faults: [{ dossierType: 'order', dossierId: 'o-1', seq: 3, fault: 'hash' }, { dossierType: 'root', dossierId: null, seq: 9, fault: 'root' }] }));
    await show();
    expect(said()).toContain('2 fouten gevonden');
    const cells = [...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
    expect(cells).toEqual([['3', 'De bewaarde tekst past niet bij de vingerafdruk.'], ['9', 'Dit verschilt van wat een gepubliceerde controlewaarde dekt.']]);
    const links = [...(fixture.nativeElement as HTMLElement).querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/audit?type=order&id=o-1']);
  });
});
