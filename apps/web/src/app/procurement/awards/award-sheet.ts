import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type AwardView } from '@centrale/procurement';
import { AmountPipe, Chip, CommandButton, Icon, LocalTextPipe, Words, texts, type Press, type Question, type Tone } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { belongsToOthers } from '../call-offs/call-off-actions';
import { AwardsApi } from './awards-api';
import { awardsTexts } from './awards-texts';
import { CheckForm } from './check-form';
import { StandstillNote } from './standstill-note';

const tones: Readonly<Record<AwardView['status'], Tone>> = { proposed: 'busy', notified: 'busy', final: 'good', withdrawn: 'bad' };

/** The decision for one custom lot, with the check of the chosen provider and the way to its order. */
@Component({
  selector: 'app-award-sheet',
  imports: [AmountPipe, CheckForm, Chip, CommandButton, Icon, LocalTextPipe, MatButton, RouterLink, StandstillNote],
  template: `
    <article class="sheet" [attr.aria-labelledby]="'award-' + award().id">
      <header>
        <h3 [id]="'award-' + award().id"><span class="no">{{ words.fill(t().lot, { no: award().lotNo }) }} · {{ award().lotTitle | localText }}</span> {{ award().providerName | localText }}</h3>
        <strong>{{ award().amountCents | amount: true }}</strong>
        <ui-chip [tone]="toneOf()">{{ d().statuses.award[award().status] }}</ui-chip>
      </header>
      <div class="columns"><p class="prose" lang="nl">{{ award().motivation.nl }}</p><p class="prose" lang="fr">{{ award().motivation.fr }}</p></div>
      <p class="soft small">{{ words.fill(t().award.proposed, { at: award().proposedAt }) }} @if (award().notifiedAt; as at) { · {{ words.fill(t().award.notified, { at }) }} }</p>
      @if (award().standstillUntil; as until) { <app-standstill-note [until]="until" /> }
      @if (award().checkedOn; as on) {
        <p class="check" [class.found]="award().checkFoundNothing === false">
          <ui-icon [name]="award().checkFoundNothing ? 'check' : 'alert'" />
          <span>{{ award().checkFoundNothing ? words.fill(t().check.nothing, { on }) : t().check.found }} <span class="soft">{{ award().checkRemark }}</span></span>
        </p>
      }
      @if (checking()) { <app-check-form [award]="award()" (checked)="checked()" (closed)="checking.set(false)" /> }
      <div class="row no-print">
        @if (!checking() && award().may.check === null) { <button [matButton]="award().checkedOn ? 'text' : 'outlined'" type="button" (click)="checking.set(true)"><ui-icon name="shield" />{{ t().check.write }}</button> }
        @if (award().orderId; as order) { <a matButton="outlined" [routerLink]="['/orders', order]"><ui-icon name="order" />{{ t().award.toOrder }}</a> }
        @if (showsOrder()) {
          <ui-command icon="order" [label]="d().award.commands.draftOrder" [may]="award().may.draftOrder" [run]="draftOrder" [saidWhenDone]="t().award.orderDrafted" (done)="changed.emit()" />
        }
        @if (award().may.withdraw === null) {
          <ui-command look="text" danger [label]="d().award.commands.withdraw" [may]="award().may.withdraw" [ask]="question()" [run]="withdraw" [saidWhenDone]="t().award.withdrawn" (done)="changed.emit()" />
        }
      </div>
    </article>
  `,
  styles: `
    article { display: grid; gap: var(--gap-4); }
    header { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-4); align-items: center; }
    h3 { flex: 1 1 14rem; font-size: 1.125rem; }
    .no { display: block; font-size: var(--text-s); font-weight: 600; color: var(--ink-soft); }
    strong { font-size: 1.0625rem; font-variant-numeric: tabular-nums; }
    .check { display: flex; gap: var(--gap-2); color: var(--tone-good); font-weight: 550; }
    .check.found { color: var(--tone-bad); }
    .check ui-icon { --icon: 1.15rem; }
  `,
})
export class AwardSheet {
  readonly award = input.required<AwardView>();
  readonly changed = output<void>();

  private readonly api = inject(AwardsApi);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(awardsTexts);
  protected readonly checking = signal(false);
  protected readonly toneOf = computed(() => tones[this.award().status]);
  /** After the notification; until then there is nothing to order. */
  protected readonly showsOrder = computed(() => {
    const { status, may } = this.award();
    return status === 'notified' && !belongsToOthers(may.draftOrder);
  });
  protected readonly question = computed<Question>(() => {
    const action = this.d().award.commands.withdraw;
    return { title: action, text: this.t().award.withdrawAsk, action, danger: true, reason: { label: this.t().award.reason } };
  });

  protected readonly draftOrder = ({ key }: Press): Promise<unknown> => this.api.draftOrder(this.award().id, key);
  protected readonly withdraw = ({ key, reason }: Press): Promise<unknown> => this.api.withdraw(this.award().id, reason, key);

  protected checked(): void {
    this.checking.set(false);
    this.changed.emit();
  }
}
