import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage } from '@centrale/kernel';
import { type DeskItem, type DeskView } from '@centrale/procurement';
import { Countdown, DayPipe, Empty, Icon, Languages, LocalTextPipe, PageHeader, WhenLoaded, Words, texts, type IconName } from '@centrale/ui';
import { DeskDuties } from '../../bridge/desk-duties';
import { addressOf } from '../../shell/addresses';
import { Api } from '../../shell/api';
import { Session } from '../../shell/session';
import { groupsOf } from './desk-groups';
import { deskTexts } from './desk-texts';

const icons: Readonly<Partial<Record<DeskItem['dossierType'], IconName>>> = {
  contactRequest: 'mail', buyer: 'home', briefing: 'edit', callOff: 'compose', invitation: 'send', order: 'order', qualification: 'people',
};

/** What waits for this person, the most pressing first; each item leads to the place where it can be done. */
@Component({
  selector: 'app-desk-page',
  imports: [Countdown, DayPipe, DeskDuties, Empty, Icon, LocalTextPipe, MatButton, PageHeader, RouterLink, WhenLoaded],
  templateUrl: './desk-page.html',
  styleUrl: './desk-page.scss',
})
export class DeskPage {
  private readonly languages = inject(Languages);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly t = texts(deskTexts);
  protected readonly desk = inject(Api).view<DeskView>(() => '/desk');

  protected readonly where = computed(() => {
    const organisation = this.session.active()?.organisationName;
    return organisation && inLanguage(organisation, this.languages.current());
  });
  protected readonly firstName = computed(() => this.session.person()?.name.split(' ')[0] ?? '');
  protected readonly groups = computed(() => {
    const desk = this.desk.value();
    return desk ? groupsOf(desk) : [];
  });

  protected addressOf(item: DeskItem): string {
    return addressOf(item.dossierType, item.dossierId);
  }
  protected iconOf(item: DeskItem): IconName {
    return icons[item.dossierType] ?? 'file';
  }
}
