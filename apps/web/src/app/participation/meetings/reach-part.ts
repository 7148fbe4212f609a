import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Page } from '@centrale/kernel';
import { reachWays, type MeetingReachRow, type MeetingView, type ReachWay } from '@centrale/participation';
import { CommandButton, InstantPipe, ProblemView, Words, keysetList, texts, uiTexts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

/** Whoever has no e-mail hears of a change by phone, by post or on a visit: who is left, and who was told. */
@Component({
  selector: 'app-reach-part',
  imports: [CommandButton, InstantPipe, MatButton, ProblemView],
  template: `
    <h2>{{ t().reach.title }}</h2>
    <p class="soft">{{ left() > 0 ? t().reach.intro : t().reach.all }}</p>
    @if (list.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list.retrying()" (retry)="list.reload()" /> }
    <ul class="plain">
      @for (row of list.items() ?? []; track row.id) {
        <li>
          <p><strong>{{ row.name ?? t().page.anonymous }}</strong>&ngsp;<small>{{ waysTo(row) }}</small></p>
          <p class="soft small">{{ p().meeting.changes[row.change] }}, {{ row.changedAt | instant: 'medium' }}</p>
          @if (row.how; as how) { <p class="small">{{ words.fill(t().reach.told, { how: p().meeting.ways[how], by: row.reachedBy ?? t().page.anonymous }) }}, {{ row.reachedAt | instant: 'medium' }}</p> }
          @if (row.may.reach === null) {
            <div class="row">
              @for (how of ways; track how) { <ui-command look="text" [label]="words.fill(t().reach.way, { how: p().meeting.ways[how] })" [about]="row.name ?? t().page.anonymous" [run]="told(row, how)" [saidWhenDone]="t().reach.done" (done)="done()" /> }
            </div>
          }
        </li>
      }
    </ul>
    @if (list.hasMore()) { <button matButton="outlined" type="button" (click)="list.more()">{{ u().more }}</button> }
  `,
  styles: `:host { display: grid; gap: var(--gap-3); } h2 { font-size: 1.125rem; } .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; } .plain small { color: var(--ink-soft); } button { justify-self: start; }`,
})
export class ReachPart {
  readonly meeting = input.required<MeetingView>();
  readonly changed = output<void>();

  private readonly api = inject(MeetingsApi);
  private readonly http = inject(Api);
  protected readonly words = inject(Words);
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly u = texts(uiTexts);
  protected readonly ways = reachWays;
  /** Whatever happens to the meeting can make somebody to tell of it. */
  private readonly of = computed(() => ({ id: this.meeting().id, changedAt: this.meeting().changedAt }), { equal: (a, b) => a.id === b.id && a.changedAt === b.changedAt });
  protected readonly list = keysetList(this.of, ({ id }, after, abort) => this.http.get<Page<MeetingReachRow>>(`/meetings/${id}/reaches`, { after }, abort));
  protected readonly left = computed(() => this.meeting().toReach.open);

  protected waysTo({ phone, address, language }: MeetingReachRow): string {
    const how = [phone, address].filter(Boolean).join(' · ');
    return `${how || this.t().reach.noWay} · ${this.p().meeting.languages[language]}`;
  }

  protected told({ id }: MeetingReachRow, how: ReachWay): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.reach(id, how, key);
  }

  protected done(): void {
    this.list.reload();
    this.changed.emit();
  }
}
