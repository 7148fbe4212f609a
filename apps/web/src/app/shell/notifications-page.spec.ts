import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type NotificationView } from '@centrale/platform';
import { Languages, ServerTime, uiTexts, type KeysetList } from '@centrale/ui';
import { Api } from './api';
import { domainTexts, participationTexts, platformTexts } from './domain-texts';
import { Notifications } from './notifications';
import { NotificationsPage } from './notifications-page';
import { shellTexts } from './shell-texts';

describe('the page of notifications', () => {
  it('says in words what happened, of a trajectory as of an order', async () => {
    const row = (id: string, kind: string, params: NotificationView['params']): NotificationView => ({ id, kind, params, dossierType: 'advice', dossierId: id, at: '2027-03-11T10:00:00.000Z', readAt: null });
    const rows = [row('1', 'clock.overdue', { due: '2027-03-01', kind: 'response', label: 'AD-2027-00018' }), row('2', 'meeting.invited', { at: '2027-04-01T17:00:00.000Z', title: 'Overleg', number: 'MT-1', place: 'Zaal', page: '' }), row('3', 'order.accepted', { number: 'ORD-1' })];
    const list: KeysetList<NotificationView> = { items: signal(rows), loading: signal(false), problem: signal(undefined), retrying: signal(false), hasMore: signal(false), more: () => Promise.resolve(), reload: () => undefined };
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: Api, useValue: { list: () => list } }, { provide: Notifications, useValue: { unread: signal(3), load: () => Promise.resolve() } }],
    });
    await TestBed.inject(Languages).use('nl');
    for (const each of [uiTexts, shellTexts, domainTexts, platformTexts, participationTexts]) await TestBed.inject(Languages).ready(each);
    TestBed.inject(ServerTime).set(new Date('2027-03-12T10:00:00.000Z'));
    const fixture = TestBed.createComponent(NotificationsPage);
    await fixture.whenStable();
    const page = (fixture.nativeElement as HTMLElement).textContent;
    expect(page).toContain('AD-2027-00018: Antwoord van de stad, termijn overschreden');
    expect(page).toContain('Uitnodiging: Overleg, 1 april 2027, 19:00');
    for (const { kind } of rows) expect(page).not.toContain(kind);
  });
});
