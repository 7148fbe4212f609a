import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isUpcoming } from '@centrale/participation';
import { CapitalPipe, Chip, ClockPipe, DayPipe, Icon, LocalTextOf, LocalTextPipe, PageHeader, WhenLoaded, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { VisitorApi } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { RegistrationForm } from './registration-form';
import { RulesHeld } from './rules-held';
import { Said } from './said';
import { meetingTones } from './tones';
import { WordsOfPipe } from './word';

/** A meeting in the public calendar: when and where, what is on the agenda, how to come, and what was said. */
@Component({
  selector: 'app-public-meeting-page',
  imports: [
    CapitalPipe, Chip, ClockPipe, DayPipe, Icon, LocalTextOf, LocalTextPipe, PageHeader, RegistrationForm, RouterLink, RulesHeld, Said, WhenLoaded, WordsOfPipe,
  ],
  templateUrl: './meeting-page.html',
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-6); }
    .late { display: flex; gap: var(--gap-3); align-items: start; padding: var(--gap-4); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone-warn); border-radius: var(--radius); background: var(--sheet); }
    .late strong { font-weight: 650; }
    .agenda { display: grid; gap: var(--gap-2); }
    summary { cursor: pointer; padding-block: var(--gap-2); color: var(--accent); }
  `,
})
export class PublicMeetingPage {
  readonly id = input.required<string>();
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = meetingTones;
  protected readonly isUpcoming = isUpcoming;
  protected readonly meeting = inject(VisitorApi).meeting(() => this.id());
  /** The newest version first. */
  protected readonly versions = computed(() => [...(this.meeting.value()?.agenda ?? [])].sort((a, b) => b.no - a.no));
}
