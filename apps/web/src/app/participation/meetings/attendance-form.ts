import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { presenceOf, roleClassNames, type MeetingView, type PackId, type RoleClass } from '@centrale/participation';
import { CommandButton, CountsField, ErrorSummary, Field, Icon, TextInput, Words, loaded, submitForm, type CountRow, type Counts, type Press } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

interface Named {
  readonly partyId: string;
  readonly name: string;
}

/** How many were there of each class, and whoever is noted by name: a fact, which nothing refuses. */
@Component({
  selector: 'app-attendance-form',
  imports: [CommandButton, CountsField, ErrorSummary, Field, FormField, Icon, TextInput],
  template: `
    <form class="stack">
      <h3>{{ t().attendance.title }}</h3>
      <p class="soft">{{ t().attendance.intro }}</p>
      <ui-error-summary [of]="form" />
      <ui-field group [label]="p().meeting.fields.count" [of]="form.present"><ui-counts [formField]="form.present" [rows]="rows()" /></ui-field>
      <ui-field optional [label]="t().attendance.persons" [hint]="t().attendance.search" [of]="form.search"><input uiInput type="search" [formField]="form.search" /></ui-field>
      @for (party of found.value() ?? []; track party.id) {
        @if (!isNamed(party.id) && party.name; as name) {
          <button type="button" class="pick" [attr.aria-label]="words.fill(t().attendance.addName, { name })" (click)="add({ partyId: party.id, name })">
            <ui-icon name="add" /><span>{{ name }} <small>{{ namesOf(party.classes) }}</small></span>
          </button>
        }
      } @empty { @if (model().search.trim() && found.value()) { <p class="soft" role="status">{{ t().attendance.nobody }}</p> } }
      @if (model().named.length > 0) {
        <ul class="plain">
          @for (each of model().named; track each.partyId) {
            <li class="named"><span>{{ each.name }}</span>
              <button type="button" class="pick" [attr.aria-label]="words.fill(t().attendance.removeName, { name: each.name })" (click)="remove(each)"><ui-icon name="close" /></button></li>
          }
        </ul>
      }
      <ui-command [label]="p().meeting.commands.recordAttendance" [may]="meeting().may.recordAttendance" [run]="send" submits [saidWhenDone]="t().attendance.saved" (done)="noted.emit()" />
    </form>
  `,
  styles: `
    h3 { font-size: 1rem; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    .named { display: flex; gap: var(--gap-2); align-items: center; }
    .pick { display: inline-flex; gap: var(--gap-2); align-items: center; justify-self: start; min-block-size: 2.75rem; padding: 0 var(--gap-2); border: 0; border-radius: var(--radius); background: none; color: var(--ink); font: inherit; text-align: start; cursor: pointer; }
    .pick:hover { background: var(--tone-busy-wash); }
    small { color: var(--ink-soft); }
  `,
})
export class AttendanceForm {
  readonly meeting = input.required<MeetingView>();
  readonly noted = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = linkedSignal<{ present: Counts; search: string; named: readonly Named[] }>(() => ({
    present: Object.fromEntries(this.meeting().attendance.filter(({ partyId }) => partyId === null).map((each) => [each.class, each.count])),
    search: '',
    named: this.meeting().attendance.flatMap(({ partyId, name }) => (partyId ? [{ partyId, name: name ?? this.t().page.anonymous }] : [])),
  }));
  protected readonly form = form(this.model);
  protected readonly found = loaded(
    () => (this.model().search.trim() ? { organisationId: this.meeting().organisationId, q: this.model().search.trim() } : undefined),
    async ({ organisationId, q }, abort) => (await this.api.parties(organisationId, q, abort)).items,
  );
  protected readonly rows = computed<readonly CountRow[]>(() => {
    const { pack, kind } = this.meeting();
    return roleClassNames.map((key: RoleClass) => ({
      key, label: this.p().party.classes[key], ...(presenceOf(pack.packId as PackId, kind, [key]) === 'excluded' && { warning: this.t().attendance.warning }),
    }));
  });

  protected namesOf(classes: readonly RoleClass[]): string {
    return this.words.list(classes.map((each) => this.p().party.classes[each]));
  }
  protected isNamed(id: string): boolean {
    return this.model().named.some(({ partyId }) => partyId === id);
  }
  protected add(party: Named): void {
    this.model.update((draft) => ({ ...draft, search: '', named: [...draft.named, party] }));
  }
  protected remove({ partyId }: Named): void {
    this.model.update((draft) => ({ ...draft, named: draft.named.filter((each) => each.partyId !== partyId) }));
  }

  /** Whoever was noted by name before keeps the capacity that was noted. */
  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ present, named }) => {
    const capacities = new Map(this.meeting().attendance.map(({ partyId, capacity }) => [partyId, capacity]));
    const lines = [
      ...named.map(({ partyId }) => ({ partyId, count: 1, capacity: capacities.get(partyId) ?? null })),
      ...Object.entries(present).flatMap(([roleClass, count]) => (count ? [{ class: roleClass, count }] : [])),
    ];
    return this.api.press(this.meeting().id, 'attendance', { lines }, key);
  }, (path) => path.replace(/^lines.*/, 'present'));
}
