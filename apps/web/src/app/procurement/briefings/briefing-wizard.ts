import { Component, DestroyRef, DOCUMENT, Injector, afterNextRender, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ConflictView, RefusalList, SavedState, Words, goToField, urlFilters } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { BriefingBench } from './briefing-bench';
import { BriefingDossier } from './briefing-dossier';
import { useBriefingsTexts } from './briefings-texts';
import { ContentSheet } from './content-sheet';
import { StepAccess } from './steps/step-access';
import { StepCourse } from './steps/step-course';
import { StepLots } from './steps/step-lots';
import { StepPeople } from './steps/step-people';
import { StepResults } from './steps/step-results';
import { StepSubject } from './steps/step-subject';
import { order, stepOf, steps, type Step } from './wizard-steps';

/** All that a briefing asks, in steps that can be taken in any order; it saves itself. */
@Component({
  selector: 'app-briefing-wizard',
  imports: [ConflictView, ContentSheet, MatButton, RefusalList, SavedState, StepAccess, StepCourse, StepLots, StepPeople, StepResults, StepSubject],
  providers: [BriefingBench],
  template: `
    <div class="spread no-print"><ui-saved [autosave]="bench.autosave" /></div>
    @if (bench.autosave.restored()) { <p class="soft small">{{ t().wizard.restored }}</p> }
    <ui-conflict [autosave]="bench.autosave" [fields]="fields()" />
    <nav [attr.aria-label]="t().wizard.label" class="no-print">
      <ol>
        @for (step of order; track step; let i = $index) {
          <li>
            <button type="button" [attr.aria-current]="step === shown() ? 'step' : null" (click)="go(step)">
              <span class="no" aria-hidden="true">{{ i + 1 }}</span><span>{{ t().wizard.steps[step] }}</span>
              @if (lacks(step); as count) { <small>{{ words.fill(t().wizard.missingIn, { count }) }}</small> }
              @if (remarksIn(step); as count) { <small class="remarks">{{ words.count(t().wizard.remarksIn, count) }}</small> }
            </button>
          </li>
        }
      </ol>
    </nav>
    <section class="sheet stack" aria-labelledby="step-title">
      <h2 id="step-title" tabindex="-1">{{ t().wizard.steps[shown()] }}</h2>
      @switch (shown()) {
        @case ('subject') { <app-step-subject /> }
        @case ('people') { <app-step-people /> }
        @case ('course') { <app-step-course /> }
        @case ('access') { <app-step-access /> }
        @case ('results') { <app-step-results /> }
        @case ('lots') { <app-step-lots /> }
        @default { <ui-refusal-list [missing]="bench.missing()" [open]="true" [complete]="t().wizard.complete" (go)="mend($event)" /><app-content-sheet [briefing]="bench.briefing()" /> }
      }
      <div class="spread no-print">
        @if (previous(); as step) { <button type="button" matButton="outlined" (click)="go(step)">{{ t().wizard.previous }}</button> } @else { <span></span> }
        @if (following(); as step) { <button type="button" matButton="filled" (click)="go(step)">{{ words.fill(t().wizard.next, { step: t().wizard.steps[step] }) }}</button> }
      </div>
    </section>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-4); min-inline-size: 0; }
    ol { display: flex; flex-wrap: wrap; gap: var(--gap-2); padding: 0; list-style: none; }
    nav button { display: flex; gap: var(--gap-2); align-items: center; min-block-size: 2.75rem; padding: 0 var(--gap-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--sheet); color: var(--ink); font: inherit; font-size: var(--text-m); cursor: pointer; }
    nav button[aria-current] { border-color: var(--accent); background: var(--tone-busy-wash); color: var(--tone-busy); font-weight: 600; }
    .no { font-variant-numeric: tabular-nums; color: var(--ink-soft); }
    small { color: var(--tone-warn); }
    small.remarks { color: inherit; }
  `,
})
export class BriefingWizard {
  protected readonly bench = inject(BriefingBench);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly words = inject(Words);
  protected readonly t = useBriefingsTexts();
  private readonly d = useDomainTexts();
  private readonly place = urlFilters('step');
  protected readonly order = order;
  protected readonly shown = computed<Step>(() => order.find((step) => step === this.place.value().step) ?? 'subject');
  protected readonly previous = computed(() => order[order.indexOf(this.shown()) - 1]);
  protected readonly following = computed(() => order[order.indexOf(this.shown()) + 1]);
  protected readonly fields = computed(() => Object.fromEntries(Object.entries(this.d().briefing.fields).map(([field, label]) => [field, { label }])));

  constructor() {
    const dossier = inject(BriefingDossier);
    dossier.settle = () => this.bench.autosave.settled();
    inject(DestroyRef).onDestroy(() => (dossier.settle = undefined));
  }

  protected lacks(step: Step): number {
    return this.bench.lacks(steps[step]);
  }

  protected remarksIn(step: Step): number {
    return this.bench.briefing().remarks.filter(({ field }) => field !== null && stepOf(field) === step).length;
  }

  protected go(step: Step): void {
    this.place.set({ step });
    afterNextRender(() => this.document.getElementById('step-title')?.focus(), { injector: this.injector });
  }

  /** Opens the step that a missing field is in, then goes there. */
  protected mend(field: string): void {
    const step = stepOf(field);
    if (!step) return;
    this.place.set({ step });
    setTimeout(() => {
      const target = this.document.getElementById(field);
      if (target) goToField(target);
    });
  }
}
