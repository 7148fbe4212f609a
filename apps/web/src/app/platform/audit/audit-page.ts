import { Component } from '@angular/core';
import { PageHeader } from '@centrale/ui';
import { useAuditTexts } from './audit-texts';
import { DossierLog } from './dossier-log';
import { PublishedRoots } from './published-roots';
import { Verification } from './verification';

/** For auditors and administrators: what the audit rests on, and the means to verify it. */
@Component({
  selector: 'app-audit-page',
  imports: [DossierLog, PageHeader, PublishedRoots, Verification],
  template: `
    <ui-page-header [title]="t().title" [intro]="t().intro" />
    <app-verification />
    <section class="stack" aria-labelledby="how">
      <h2 id="how">{{ t().how.title }}</h2>
      <ol>
        @for (step of t().how.steps; track step.title; let i = $index) { <li class="sheet"><span class="no" aria-hidden="true">{{ i + 1 }}</span><h3>{{ step.title }}</h3><p>{{ step.text }}</p></li> }
      </ol>
    </section>
    <app-dossier-log />
    <app-published-roots />
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-6); }
    ol { display: grid; gap: var(--gap-4); padding: 0; list-style: none; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
    li { display: grid; grid-template-columns: auto 1fr; gap: var(--gap-2) var(--gap-3); align-content: start; }
    li p { grid-column: 2; font-size: var(--text-m); }
    .no { font-weight: 640; color: var(--accent); font-variant-numeric: tabular-nums; }
  `,
})
export class AuditPage {
  protected readonly t = useAuditTexts();
}
