import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, type FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { invitationChannels, mayDepart, presenceOf, ruleOf, roleClassNames, type InvitationChannel, type MeetingView, type PackId, type RoleClass } from '@centrale/participation';
import { CapitalPipe, Check, CommandButton, ErrorSummary, Field, Motivation, TextInput, loaded, submitForm, type Press, type Problem } from '@centrale/ui';
import { type LocalText, type Refusal } from '@centrale/kernel';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

interface Draft {
  readonly members: boolean;
  readonly interested: boolean;
  readonly search: string;
  readonly label: string;
  /** One per rule from which inviting departs, in their order. */
  readonly motivations: readonly LocalText[];
}

const blank: LocalText = { nl: '', fr: '' };
/** More rules than may be departed from at once. */
const MOST_RULES = 8;

/** Invitations per person and per group; a late one with the reason that becomes public. (R003-17) */
@Component({
  selector: 'app-invite-form',
  imports: [CapitalPipe, Check, CommandButton, ErrorSummary, Field, FormField, MatButton, Motivation, TextInput],
  template: `
    <form class="sheet stack">
      <h2>{{ t().invite.title }}</h2>
      <ui-error-summary [of]="form" />
      @if (meeting().bodyId) { <ui-check [formField]="form.members" [label]="t().invite.members" /> }
      <ui-check [formField]="form.interested" [label]="t().invite.interested" />
      <ui-field optional [label]="t().invite.parties" [hint]="t().invite.search" [of]="form.search"><input uiInput type="search" [formField]="form.search" /></ui-field>
      @for (party of found.value() ?? []; track party.id) {
        <label class="pick"><input type="checkbox" [checked]="chosen().has(party.id)" (change)="toggle(party.id)" /> {{ party.name }} <small>{{ namesOf(party.classes) }}@if (isExcluded(party.classes)) { · {{ t().invite.excluded }} }</small></label>
      } @empty { @if (found.value()) { <p class="soft">{{ t().invite.nobodyFound }}</p> } }
      <ui-field optional [label]="t().invite.group" [hint]="t().invite.groupHint" [of]="form.label"><input uiInput [formField]="form.label" /></ui-field>
      @if (model().label.trim()) {
        <div class="row">
          <label class="named"><span>{{ p().meeting.fields.class }}</span> <select class="control" (change)="roleClass.set($any($event.target).value)">
            @for (each of classes; track each) { <option [value]="each" [selected]="each === roleClass()">{{ p().party.classes[each] | capital }}</option> }
          </select></label>
          <label class="named"><span>{{ p().meeting.fields.channel }}</span> <select class="control" (change)="channel.set($any($event.target).value)">
            @for (each of channels; track each) { <option [value]="each" [selected]="each === channel()">{{ p().meeting.channels[each] | capital }}</option> }
          </select></label>
        </div>
      }
      @for (refusal of departs(); track refusal.code) { <ui-motivation [refusal]="refusal" [of]="motivationAt($index)" [languages]="meeting().publishedIn" /> }
      <div class="row">
        <ui-command icon="send" [label]="t().invite.send" [may]="blocked()" [run]="send" submits [saidWhenDone]="t().invite.sent" (done)="sent.emit()" (refused)="seen($event)" />
        <button matButton type="button" (click)="closed.emit()">{{ t().page.back }}</button>
      </div>
    </form>
  `,
  styles: `h2 { font-size: 1.125rem; } .named { display: grid; gap: 0.3rem; } .named span { font-size: var(--text-m); font-weight: 600; } .named span::first-letter { text-transform: uppercase; } .pick { display: flex; gap: var(--gap-2); align-items: center; min-block-size: 2.25rem; } small { color: var(--ink-soft); }`,
})
export class InviteForm {
  readonly meeting = input.required<MeetingView>();
  readonly sent = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(MeetingsApi);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly classes = roleClassNames;
  protected readonly channels = invitationChannels;
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly roleClass = signal<RoleClass>('citizen');
  protected readonly channel = signal<InvitationChannel>('poster');
  protected readonly model = signal<Draft>({ members: false, interested: false, search: '', label: '', motivations: Array.from({ length: MOST_RULES }, () => ({ ...blank })) });
  protected readonly form = form(this.model);
  protected readonly found = loaded(
    () => ({ organisationId: this.meeting().organisationId, q: this.model().search.trim() }), async ({ organisationId, q }, abort) => (await this.api.parties(organisationId, q, abort)).items,
  );
  /** What the API said of earlier tries, of these invitations. */
  private readonly told = signal<readonly Refusal[]>([]);
  /** Each rule once; what was asked first keeps its place, and its text. */
  protected readonly departs = computed(() => {
    const all = [...this.meeting().departures, ...this.told()];
    return all.filter(({ code }, index) => all.findIndex((each) => ruleOf(each.code) === ruleOf(code)) === index).slice(0, MOST_RULES);
  });
  protected readonly blocked = computed(() => {
    const refusal = this.meeting().may.invite;
    return refusal && !mayDepart(refusal) ? refusal : null;
  });

  protected motivationAt(index: number): FieldTree<LocalText> {
    return this.form.motivations[index]!;
  }

  protected namesOf(classes: readonly RoleClass[]): string {
    return classes.map((each) => this.p().party.classes[each]).join(', ');
  }

  /** Said where one chooses; inviting all the same is refused with the rule. (R001-04) */
  protected isExcluded(classes: readonly RoleClass[]): boolean {
    const { pack, kind } = this.meeting();
    return presenceOf(pack.packId as PackId, kind, classes) === 'excluded';
  }

  protected toggle(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen.set(chosen);
  }

  protected seen({ refusal }: Problem): void {
    if (refusal && mayDepart(refusal)) this.told.update((known) => [...known, refusal]);
  }

  protected readonly send = ({ key }: Press): Promise<unknown> => submitForm(this.form, ({ members, interested, label, motivations }) => {
    return this.api.press(this.meeting().id, 'invite', {
      members, interested, parties: [...this.chosen()].map((partyId) => ({ partyId, channel: 'email' })),
      groups: label.trim() ? [{ label: label.trim(), class: this.roleClass(), channel: this.channel() }] : [],
      motivations: this.departs().map(({ code }, index) => ({ rule: ruleOf(code), text: motivations[index]! })),
    }, key);
  }, (path) => path.replace(/^groups\.0\.label/, 'label').replace(/^(motivations\.\d+)\.text/, '$1'));
}
