import { Component, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type LocalText } from '@centrale/kernel';
import { type MeetingView } from '@centrale/participation';
import { Bilingual, CommandButton, DateTimeField, ErrorSummary, Field, TextInput, submitForm, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

export type Change = 'postpone' | 'cancel' | 'relocate' | 'reschedule';

interface Draft {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly name: string;
  readonly address: string;
  readonly reason: LocalText;
}

const blank: Draft = { startsAt: null, endsAt: null, name: '', address: '', reason: { nl: '', fr: '' } };

/** What everybody who was invited or registered hears of: when, where, and why. */
@Component({
  selector: 'app-reason-form',
  imports: [Bilingual, CommandButton, DateTimeField, ErrorSummary, Field, FormField, MatButton, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ p().meeting.commands[change()] }}</h2>
      <ui-error-summary [of]="form" />
      @if (change() === 'relocate' || change() === 'reschedule') {
        <ui-field group [label]="p().meeting.fields.startsAt" [of]="form.startsAt"><ui-date-time [formField]="form.startsAt" /></ui-field>
        <ui-field group [label]="p().meeting.fields.endsAt" [of]="form.endsAt"><ui-date-time [formField]="form.endsAt" /></ui-field>
      }
      @if (change() === 'relocate') {
        <ui-field [label]="p().meeting.fields.locationName" [of]="form.name"><input uiInput [formField]="form.name" /></ui-field>
        <ui-field optional [label]="p().meeting.fields.address" [of]="form.address"><input uiInput [formField]="form.address" /></ui-field>
      }
      @if (change() !== 'reschedule') {
        <p class="soft">{{ t().page.reasonPublic }}</p>
        <ui-bilingual [of]="form.reason" [label]="p().meeting.fields.reason" [lines]="3" [languages]="meeting().publishedIn" />
      }
      <div class="row">
        <ui-command [danger]="change() === 'cancel'" [label]="p().meeting.commands[change()]" [may]="meeting().may[change()]" [run]="send" submits [saidWhenDone]="p().events.meeting[change()]" (done)="changed.emit()" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; }`,
})
export class ReasonForm {
  readonly meeting = input.required<MeetingView>();
  readonly change = input.required<Change>();
  readonly changed = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  /** Another place or hour begins from what holds; a new date after a postponement from nothing. */
  private readonly model = linkedSignal<Change, Draft>({
    source: () => this.change(),
    computation: (change) => {
      const { startsAt, endsAt, location } = untracked(this.meeting);
      return change === 'relocate' ? { ...blank, startsAt, endsAt, name: location?.name ?? '', address: location?.address ?? '' } : blank;
    },
  });
  protected readonly form = form(this.model);

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ startsAt, endsAt, name, address, reason }) => {
    const meeting = this.meeting();
    const moment = { startsAt, endsAt };
    const location = { ...(meeting.location ?? { provider: 'city', access: '' }), name, address };
    const bodies: Readonly<Record<Change, object>> = { postpone: { reason }, cancel: { reason }, reschedule: moment, relocate: { ...moment, location, reason } };
    return this.api.press(meeting.id, this.change(), bodies[this.change()], key);
  }, (path) => path.replace(/^location\./, ''));
}
