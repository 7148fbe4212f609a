import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CapitalPipe, Chip, ColonPipe, Icon, Languages, LocalTextOf, LocalTextPipe, PageHeader, WhenLoaded, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceLines } from './advice-lines';
import { DutyList } from './duty-list';
import { InterestForm } from './interest-form';
import { PublicMeetingList } from './meeting-list';
import { VisitorApi, feedOf, type Sought } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { RulesHeld } from './rules-held';
import { Said } from './said';
import { SecretariatContact } from './secretariat-contact';
import { SheetSummary } from './sheet-summary';
import { bodyTones, trajectoryTones } from './tones';
import { WordPipe } from './word';

/** A body: its framework, members by function, agenda, reports and advice. Nobody is named who did not agree. */
@Component({
  selector: 'app-public-body-page',
  imports: [
    AdviceLines, CapitalPipe, Chip, ColonPipe, DutyList, Icon, InterestForm, LocalTextOf, LocalTextPipe, MatButton, PageHeader, PublicMeetingList, RouterLink, RulesHeld, Said,
    SecretariatContact, SheetSummary, WhenLoaded, WordPipe,
  ],
  templateUrl: './body-page.html',
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-6); }
    ul { display: grid; gap: var(--gap-2); }
  `,
})
export class PublicBodyPage {
  readonly id = input.required<string>();
  private readonly language = inject(Languages).current;
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = bodyTones;
  protected readonly trajectoryTones = trajectoryTones;
  protected readonly body = inject(VisitorApi).body(() => this.id());

  protected readonly sought = computed<Sought>(() => ({ kind: 'body', id: this.id() }));

  protected feed(id: string): string {
    return feedOf(`bodies/${id}/`, this.language());
  }
}
