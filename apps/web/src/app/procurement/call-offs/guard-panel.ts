import { Component, computed, inject, output } from '@angular/core';
import { callOffEstimate } from '@centrale/procurement';
import { AmountPipe, CommandButton, Completeness, RefusalList, SavedState, Words, texts, type Press } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffDossier } from './call-off-dossier';
import { CallOffsApi } from './call-offs-api';
import { callOffsTexts } from './call-offs-texts';
import { publishedTexts } from './composing';
import { Materials } from './materials';
import { Workbench } from './workbench';

/** What the composition amounts to and what still keeps it from being published; each item leads to its field. */
@Component({
  selector: 'app-guard-panel',
  imports: [AmountPipe, CommandButton, Completeness, RefusalList, SavedState],
  template: `
    <section class="sheet" aria-labelledby="guards-title">
      <div class="spread"><h2 id="guards-title">{{ t().composer.guards.title }}</h2><ui-saved [autosave]="bench.autosave" /></div>
      <dl>
        <div><dt>{{ t().composer.guards.total }}</dt><dd class="big">{{ total() | amount }}</dd></div>
        <div><dt>{{ budgetTerm() }}</dt><dd [class.warned]="budget().beyond">{{ budget().words }}</dd></div>
      </dl>
      <div class="texts">
        <span class="soft small">{{ t().composer.completeness }}</span>
        <ui-completeness [texts]="published()" />
      </div>
      <p class="soft small" role="status">{{ bench.behind() ? t().composer.guards.waiting : t().composer.guards.intro }}</p>
      <ui-refusal-list [missing]="bench.guards()" [open]="true" [complete]="t().composer.guards.complete" (go)="go.emit($event)" />
      @if (bench.warnings().length > 0) { <ui-refusal-list [missing]="bench.warnings()" [open]="true" (go)="go.emit($event)" /> }
      @if (bench.steps().length > 0) {
        <div class="steps">
          <h3>{{ t().composer.guards.steps }}</h3>
          <ul>@for (step of bench.steps(); track step.code) { <li>{{ words.say(step) }}</li> }</ul>
        </div>
      }
      <div class="accept">
        <ui-command look="outlined" icon="people" [label]="d().callOff.commands.acceptShortlist" [may]="bench.callOff().may.acceptShortlist" [run]="accept"
          [saidWhenDone]="t().composer.shortlist.accepted" (done)="dossier.reload(); materials.shortlists.reload()" />
        <p class="soft small">{{ materials.shortlists.value()?.accepted ? t().composer.shortlist.acceptedState : t().composer.shortlist.acceptHint }}</p>
      </div>
    </section>
  `,
  styles: `
    .sheet { display: grid; gap: var(--gap-3); padding: var(--gap-4); font-size: var(--text-m); }
    h2 { font-size: 1.0625rem; }
    dl { display: grid; gap: var(--gap-2); }
    dl > div { display: flex; flex-wrap: wrap; gap: 0 var(--gap-3); justify-content: space-between; align-items: baseline; }
    dt { font-size: var(--text-s); color: var(--ink-soft); }
    dd { font-size: var(--text-m); font-variant-numeric: tabular-nums; }
    .big { font-size: 1.25rem; font-weight: 660; }
    .warned { font-weight: 600; color: var(--tone-warn); }
    .texts { display: grid; gap: var(--gap-1); }
    .steps { display: grid; gap: var(--gap-1); font-size: var(--text-m); }
    h3 { font-size: var(--text-m); }
    .accept { display: grid; gap: var(--gap-1); padding-block-start: var(--gap-3); border-block-start: 1px solid var(--line); }
  `,
})
export class GuardPanel {
  readonly go = output<string>();

  protected readonly bench = inject(Workbench);
  protected readonly dossier = inject(CallOffDossier);
  protected readonly materials = inject(Materials);
  private readonly api = inject(CallOffsApi);
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  protected readonly total = computed(() => callOffEstimate(this.bench.composition()));
  protected readonly published = computed(() => publishedTexts(this.bench.composition()));

  protected readonly budgetTerm = computed(() => {
    const { budgetMinCents: min, budgetMaxCents: max } = this.bench.briefing.content;
    const { noBudget, budget, budgetMax } = this.t().composer.amounts;
    if (max === null) return noBudget;
    return min === null ? this.words.fill(budgetMax, { max }) : this.words.fill(budget, { min, max });
  });
  protected readonly budget = computed(() => {
    const { budgetMinCents: min, budgetMaxCents: max } = this.bench.briefing.content;
    const { aboveBudget, belowBudget, withinBudget } = this.t().composer.amounts;
    const total = this.total();
    if (max !== null && total > max) return { beyond: true, words: this.words.fill(aboveBudget, { cents: total - max }) };
    if (min !== null && total < min) return { beyond: true, words: this.words.fill(belowBudget, { cents: min - total }) };
    return { beyond: false, words: max === null ? '' : withinBudget };
  });

  protected readonly accept = async ({ key }: Press): Promise<unknown> => {
    await this.bench.autosave.settled();
    const hash = this.materials.shortlists.value()?.hash ?? '';
    return this.api.acceptShortlist(this.dossier.id, { shortlistHash: hash }, key);
  };
}
