import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type PublicMeetingLink } from '@centrale/participation';
import { Chip, InstantPipe, LocalTextOf } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { PinLine } from './pin-line';
import { meetingTones, toneOf } from './tones';
import { WordPipe } from './word';

@Component({
  selector: 'app-public-meeting-list',
  imports: [Chip, InstantPipe, LocalTextOf, PinLine, RouterLink, WordPipe],
  template: `
    <ul>
      @for (meeting of meetings(); track meeting.id) {
        <li>
          <a [routerLink]="['/participation/meetings', meeting.id]" [uiLocalText]="meeting.title"></a>
          <span class="soft small">{{ meeting.startsAt | instant }}@if (meeting.place; as place) { · {{ place }} }</span>
          <ui-chip [tone]="tone(meeting.status)">{{ meeting.status | word: p().statuses.meeting }}</ui-chip>
          <app-pin-line [pin]="meeting.pack" [changedAt]="meeting.changedAt" />
        </li>
      }
    </ul>
  `,
  styles: `
    ul { display: grid; padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: center; padding-block: var(--gap-3); border-block-end: 1px solid var(--line); }
    a { flex: 1 1 16rem; font-weight: 600; }
  `,
})
export class PublicMeetingList {
  readonly meetings = input.required<readonly PublicMeetingLink[]>();
  protected readonly p = useParticipationTexts();
  protected readonly tone = (status: string): ReturnType<typeof toneOf> => toneOf(status, meetingTones);
}
