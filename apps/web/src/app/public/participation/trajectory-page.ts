import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type LocalText } from '@centrale/kernel';
import { requiredParts, textOfPart, type PublicMemorandum, type RequiredPart } from '@centrale/participation';
import { CapitalPipe, Chip, DayPipe, Icon, Languages, LocalTextOf, LocalTextPipe, NumPipe, PageHeader, WhenLoaded, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { AdviceLines } from './advice-lines';
import { DutyList } from './duty-list';
import { PublicMeetingList } from './meeting-list';
import { VisitorApi, documentOf, feedOf } from './participation-api';
import { useVisitorTexts } from './participation-texts';
import { RulesHeld } from './rules-held';
import { Said } from './said';
import { trajectoryTones } from './tones';
import { TrajectoryCourse } from './trajectory-course';
import { TrajectoryInterest } from './trajectory-interest';
import { TrajectoryThemes } from './trajectory-themes';
import { WordPipe, WordsOfPipe } from './word';

/** One question to a city’s people: how it is asked, what they said, and what came of it. A memorandum guides and does not bind. (R002-01) */
@Component({
  selector: 'app-public-trajectory-page',
  imports: [
    AdviceLines, CapitalPipe, Chip, DayPipe, DutyList, Icon, LocalTextOf, LocalTextPipe, MatButton, NumPipe, PageHeader, PublicMeetingList, RouterLink,
    RulesHeld, Said, TrajectoryCourse, TrajectoryInterest, TrajectoryThemes, WhenLoaded, WordPipe, WordsOfPipe,
  ],
  templateUrl: './trajectory-page.html',
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-6); }
    .banner { display: flex; gap: var(--gap-3); align-items: start; padding: var(--gap-4); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone-warn); border-radius: var(--radius); background: var(--sheet); }
    .banner strong { font-weight: 650; }
    .question { font-size: 1.25rem; }
    h3::first-letter { text-transform: uppercase; }
    .channels { display: grid; gap: var(--gap-1); }
  `,
})
export class PublicTrajectoryPage {
  readonly id = input.required<string>();
  private readonly language = inject(Languages).current;
  protected readonly t = useVisitorTexts();
  protected readonly p = useParticipationTexts();
  protected readonly words = inject(Words);
  protected readonly tones = trajectoryTones;
  protected readonly trajectory = inject(VisitorApi).trajectory(() => this.id());

  protected readonly parts = requiredParts;
  protected readonly documentOf = documentOf;

  protected textOf({ parts }: PublicMemorandum, part: RequiredPart): LocalText {
    return textOfPart(parts, part);
  }

  protected feed(id: string): string {
    return feedOf(`trajectories/${id}/`, this.language());
  }
}
