import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Languages, uiTexts } from '@centrale/ui';
import { domainTexts, platformTexts } from '../../shell/domain-texts';
import { PeopleApi } from './people-api';
import { peopleTexts } from './people-texts';
import { RoleForm } from './role-form';

const name = (text: string) => ({ nl: text, fr: text, en: text });
const organisations = [
  { id: '00000000-0000-4000-8000-000000000001', kind: 'buyer', name: name('Schaarbeek') },
  { id: '00000000-0000-4000-8000-000000000002', kind: 'provider', name: name('Agora Noord') },
];

describe('giving a role', () => {
  let fixture: ComponentFixture<RoleForm>;
  const grantRole = jest.fn(() => Promise.resolve({ id: 'm', at: '' }));
  const selects = (): HTMLSelectElement[] => [...(fixture.nativeElement as HTMLElement).querySelectorAll('select')];
  const offered = (): string[] => [...selects()[1]!.options].map(({ value }) => value).filter(Boolean);

  async function choose(which: number, value: string): Promise<void> {
    const select = selects()[which]!;
    select.value = value;
    select.dispatchEvent(new Event('input'));
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  }
  async function press(): Promise<void> {
    (fixture.nativeElement as HTMLElement).querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  }

  beforeEach(async () => {
    grantRole.mockClear();
    TestBed.configureTestingModule({ providers: [{ provide: PeopleApi, useValue: { everyOrganisation: () => Promise.resolve(organisations), grantRole } }] });
    await TestBed.inject(Languages).use('nl');
    await TestBed.inject(Languages).ready(uiTexts, domainTexts, platformTexts, peopleTexts);
    fixture = TestBed.createComponent(RoleForm);
    fixture.componentRef.setInput('personId', 'p');
    await fixture.whenStable();
  });

  it('offers the roles that the organisation knows, and none before one is chosen', async () => {
    expect(offered()).toEqual([]);
    await choose(0, organisations[0]!.id);
    expect(offered()).toEqual([
      'projectOwner', 'decisionRecorder', 'buyerFinance', 'evaluator', 'auditor', 'committeeExpert', 'coordinator', 'chair', 'member', 'substitute', 'observer', 'secretariat',
      'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'facilitator', 'citizenContact',
    ]);
    await choose(0, organisations[1]!.id);
    expect(offered()).toEqual(['evaluator', 'providerManager', 'providerEditor', 'auditor', 'committeeExpert', 'facilitator']);
  });

  it('forgets a role that another organisation does not have', async () => {
    await choose(0, organisations[0]!.id);
    await choose(1, 'projectOwner');
    await choose(0, organisations[1]!.id);
    expect(selects()[1]!.value).toBe('');
    await press();
    expect(grantRole).not.toHaveBeenCalled();
  });

  it('sends no date where none was set', async () => {
    await choose(0, organisations[0]!.id);
    await choose(1, 'projectOwner');
    await press();
    expect(grantRole).toHaveBeenCalledWith('p', { organisationId: organisations[0]!.id, role: 'projectOwner' }, expect.any(String));
  });
});
