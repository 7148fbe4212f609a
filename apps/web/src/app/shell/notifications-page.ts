import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { type NotificationView } from '@centrale/platform';
import { Cell, Chip, CommandButton, InstantPipe, List, PageHeader, Words, texts, type Column, type Press } from '@centrale/ui';
import { addressOf } from './addresses';
import { Api } from './api';
import { platformTexts, useDomainTexts, useParticipationTexts } from './domain-texts';
import { Notifications } from './notifications';
import { useShellTexts } from './shell-texts';

/** What happened to one's dossiers, the last thing first. */
@Component({
  selector: 'app-notifications-page',
  imports: [Cell, Chip, CommandButton, InstantPipe, List, PageHeader],
  template: `
    <ui-page-header [title]="t().notificationsPage.title" [intro]="t().notificationsPage.intro">
      @if (unread() > 0) { <ui-command look="outlined" [label]="t().notificationsPage.readAll" [run]="readAll" [saidWhenDone]="t().notificationsPage.allRead" /> }
    </ui-page-header>
    <ui-list [list]="list" [columns]="columns()" [caption]="t().notificationsPage.title" [link]="link" [emptyTitle]="t().notificationsPage.empty" [emptyText]="t().notificationsPage.emptyText" (click)="opened($event)">
      <ng-template uiCell="what" [uiCellOf]="list" let-row>{{ sentence(row) }} @if (!row.readAt) { <ui-chip tone="busy">{{ t().notificationsPage.unread }}</ui-chip> }</ng-template>
      <ng-template uiCell="when" [uiCellOf]="list" let-row>{{ row.at | instant: 'medium' }}</ng-template>
    </ui-list>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); } ui-chip { margin-inline-start: var(--gap-2); }`,
})
export class NotificationsPage {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly router = inject(Router);
  private readonly notifications = inject(Notifications);
  private readonly d = useDomainTexts();
  private readonly p = texts(platformTexts);
  private readonly q = useParticipationTexts();

  protected readonly t = useShellTexts();
  protected readonly unread = this.notifications.unread;
  protected readonly list = this.api.list<NotificationView>('/notifications');
  protected readonly columns = computed<readonly Column<NotificationView>[]>(() => [
    { key: 'what', label: this.t().notificationsPage.what },
    { key: 'when', label: this.t().notificationsPage.when, end: true },
  ]);
  protected readonly link = (row: NotificationView): string => addressOf(row.dossierType, row.dossierId);

  protected sentence(row: NotificationView): string {
    const notices: Readonly<Record<string, { readonly subject: string } | undefined>> = { ...this.p().notices, ...this.d().notices, ...this.q().notices };
    return this.words.fill(notices[row.kind]?.subject ?? row.kind, this.worded(row.params));
  }

  /** What a term is of, in words, as in the mail that says the same. */
  private worded(params: NotificationView['params']): NotificationView['params'] {
    const kinds: Readonly<Record<string, string>> = this.q().clock.kinds;
    const kind = typeof params['kind'] === 'string' ? kinds[params['kind']] : undefined;
    return { ...params, ...(kind && { kind }) };
  }

  protected readonly readAll = async ({ key }: Press): Promise<void> => {
    await this.api.command('/notifications/read-all', {}, key);
    await this.notifications.load();
    this.list.reload();
  };

  /** Following one counts as having read it. */
  protected opened(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const row = this.list.items()?.find((each) => !each.readAt && link?.getAttribute('href') === this.router.serializeUrl(this.router.parseUrl(this.link(each))));
    if (row) void this.api.command(`/notifications/${row.id}/read`).then(() => this.notifications.load());
  }
}
