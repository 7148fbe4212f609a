import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { presenceOf, roleClassNames, type MeetingView, type PackId, type RoleClass } from '@centrale/participation';
import { CommandButton, CountsField, Field, type CountRow, type Counts, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

/** How many were there of each class: a fact, which nothing refuses. */
@Component({
  selector: 'app-attendance-form',
  imports: [CommandButton, CountsField, Field, FormField],
  template: `
    <form class="stack">
      <h3>{{ t().attendance.title }}</h3>
      <p class="soft">{{ t().attendance.intro }}</p>
      <ui-field group [label]="p().meeting.fields.count" [of]="form.present"><ui-counts [formField]="form.present" [rows]="rows()" /></ui-field>
      <ui-command [label]="p().meeting.commands.recordAttendance" [may]="meeting().may.recordAttendance" [run]="send" submits [saidWhenDone]="t().attendance.saved" (done)="noted.emit()" />
    </form>
  `,
  styles: `h3 { font-size: 1rem; }`,
})
export class AttendanceForm {
  readonly meeting = input.required<MeetingView>();
  readonly noted = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  private readonly model = linkedSignal<{ present: Counts }>(() => ({
    present: Object.fromEntries(this.meeting().attendance.filter(({ partyId }) => partyId === null).map((each) => [each.class, each.count])),
  }));
  protected readonly form = form(this.model);
  protected readonly rows = computed<readonly CountRow[]>(() => {
    const { pack, kind } = this.meeting();
    return roleClassNames.map((key: RoleClass) => ({
      key, label: this.p().party.classes[key], ...(presenceOf(pack.packId as PackId, kind, [key]) === 'excluded' && { warning: this.t().attendance.warning }),
    }));
  });

  /** Persons that were noted by name stay. */
  protected readonly send = ({ key }: Press): Promise<unknown> => {
    const named = this.meeting().attendance.flatMap(({ partyId, capacity }) => (partyId ? [{ partyId, count: 1, capacity }] : []));
    const counted = Object.entries(this.model().present).flatMap(([roleClass, count]) => (count ? [{ class: roleClass, count }] : []));
    return this.api.press(this.meeting().id, 'attendance', { lines: [...named, ...counted] }, key);
  };
}
