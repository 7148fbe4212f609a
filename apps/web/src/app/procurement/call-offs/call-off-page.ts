import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { type CallOffView } from '@centrale/procurement';
import { Languages, LocalTextPipe, PageHeader, Strip, WhenLoaded, texts } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { CallOffActions } from './call-off-actions';
import { CallOffDossier } from './call-off-dossier';
import { turnOf } from './call-off-turn';
import { callOffsTexts } from './call-offs-texts';
import { type CallOffPageTexts } from './texts/nl';

interface Tab {
  readonly path: string;
  readonly text: Exclude<keyof CallOffPageTexts['tabs'], 'label'>;
}

const PREPARING = ['draft', 'checked', 'approved'];
const OPENABLE = ['published', 'opening'];

/** A call-off: where it stands, whose turn it is, and its parts, each at an address of its own. */
@Component({
  selector: 'app-call-off-page',
  imports: [CallOffActions, LocalTextPipe, PageHeader, RouterLink, RouterLinkActive, RouterOutlet, Strip, WhenLoaded],
  providers: [CallOffDossier],
  template: `
    <ng-container *uiLoaded="dossier.callOff; let c">
      <ui-page-header [title]="(c.title | localText) || c.number" [eyebrow]="c.number + ' · ' + (c.organisationName | localText)" [crumbs]="[{ label: t().list.title, link: '/call-offs' }]" />
      @if (turn(); as now) {
        <ui-strip [state]="now.state" [acts]="now.acts" [next]="now.next" (passed)="dossier.reload()"><app-call-off-actions [callOff]="c" /></ui-strip>
      }
      @if (tabs().length > 1) {
        <nav class="no-print" [attr.aria-label]="t().tabs.label">
          @for (tab of tabs(); track tab.path) {
            <a [routerLink]="['/call-offs', c.id].concat(tab.path || [])" routerLinkActive="here" [routerLinkActiveOptions]="{ exact: tab.path === '' }" ariaCurrentWhenActive="page">{{ t().tabs[tab.text] }}</a>
          }
        </nav>
      }
      <router-outlet />
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    router-outlet { display: none; }
    nav { display: flex; gap: var(--gap-1); overflow-x: auto; border-block-end: 1px solid var(--line); }
    nav a { display: grid; place-items: center; min-block-size: 2.75rem; padding: 0 var(--gap-3); color: var(--ink-soft); font-weight: 550; white-space: nowrap; text-decoration: none; box-shadow: inset 0 -3px transparent; }
    nav a:hover { color: var(--ink); box-shadow: inset 0 -3px var(--line); }
    nav a.here { color: var(--accent); box-shadow: inset 0 -3px var(--accent); }
  `,
})
export class CallOffPage {
  readonly id = input.required<string>();

  protected readonly dossier = inject(CallOffDossier);
  private readonly language = inject(Languages).current;
  private readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);

  protected readonly turn = computed(() => {
    const callOff = this.dossier.callOff.value();
    return callOff && turnOf(callOff, this.d(), this.t(), this.language());
  });
  protected readonly tabs = computed(() => {
    const callOff = this.dossier.callOff.value();
    return callOff ? tabsOf(callOff) : [];
  });

  constructor() {
    effect(() => this.dossier.show(this.id()));
  }
}

function tabsOf({ status, publishedAt, phase }: CallOffView): readonly Tab[] {
  const tabs: Tab[] = [{ path: '', text: 'overview' }];
  if (status === 'draft') tabs.push({ path: 'compose', text: 'compose' });
  if (PREPARING.includes(status) || publishedAt === null) return tabs;
  tabs.push({ path: 'questions', text: 'questions' });
  if (!OPENABLE.includes(status) || phase === 'closed' || phase === 'opening') tabs.push({ path: 'opening', text: 'opening' });
  if (OPENABLE.includes(status)) return tabs;
  return [...tabs, { path: 'evaluation', text: 'evaluation' }, { path: 'awards', text: 'awards' }];
}
