import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type AwardFileView, type CallOffView } from '@centrale/procurement';
import { Icon, texts } from '@centrale/ui';
import { awardsTexts } from './awards-texts';

/** From the proposal to the order: what is done and what is still to do. */
@Component({
  selector: 'app-award-steps',
  imports: [Icon, RouterLink],
  template: `
    <section class="sheet" aria-labelledby="steps">
      <h3 id="steps">{{ t().steps.title }}</h3>
      <ol>
        @for (step of steps(); track step.name) {
          <li [class.done]="step.done">
            <ui-icon [name]="step.done ? 'check' : 'clock'" />
            <span>{{ t().steps[step.name] }} <span class="soft small">· {{ step.done ? t().steps.done : t().steps.toDo }}</span></span>
            @if (step.name === 'decision' && !step.done) { <a [routerLink]="['/call-offs', callOff().id]" fragment="decisions">{{ t().steps.toDecision }}</a> }
          </li>
        }
      </ol>
    </section>
  `,
  styles: `
    section { display: grid; gap: var(--gap-3); }
    h3 { font-size: 1rem; }
    ol { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: var(--gap-2) var(--gap-3); align-items: center; }
    li ui-icon { --icon: 1.15rem; color: var(--ink-soft); }
    li.done ui-icon { color: var(--tone-good); }
  `,
})
export class AwardSteps {
  readonly file = input.required<AwardFileView>();
  readonly callOff = input.required<CallOffView>();
  protected readonly t = texts(awardsTexts);

  protected readonly steps = computed(() => {
    const { awards } = this.file();
    const { status, decisions } = this.callOff();
    const notified = status !== 'awardProposed';
    return [
      { name: 'check', done: awards.every(({ checkFoundNothing }) => checkFoundNothing === true) },
      // One that was recorded before the proposal decided on another one. (P08)
      { name: 'decision', done: notified || decisions.some(({ no, recordedAt }) => no === 2 && awards.every(({ proposedAt }) => recordedAt >= proposedAt)) },
      { name: 'notify', done: notified },
      { name: 'order', done: notified && awards.every(({ orderId }) => orderId !== null) },
      { name: 'conclude', done: status === 'concluded' },
    ] as const;
  });
}
