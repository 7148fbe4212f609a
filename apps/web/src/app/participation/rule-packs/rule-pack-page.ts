import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type PackParameter, type PackParameters, type PackView } from '@centrale/participation';
import { Chip, ColonPipe, CommandButton, Icon, PageHeader, Strip, WhenLoaded, Words, type Press, type Question } from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { packParameters, packValue } from './pack-fields';
import { packTones } from './rule-packs-page';
import { useRulePacksTexts } from './rule-packs-texts';

interface Line {
  readonly parameter: PackParameter;
  readonly value: string;
  readonly before: string | undefined;
  readonly assumed: boolean;
}

/** One version of a rule set: what it says, what it assumes, what it changes. */
@Component({
  selector: 'app-rule-pack-page',
  imports: [Chip, ColonPipe, CommandButton, DossierTimeline, Icon, MatButton, PageHeader, RouterLink, Strip, WhenLoaded],
  template: `
    <ng-container *uiLoaded="pack; let k">
      <ui-page-header [title]="title()" [crumbs]="[{ label: t().list.title, link: '/rule-packs' }]">
        @if (k.status === 'active' && k.may.draft === null) { <a matButton="outlined" [routerLink]="['/rule-packs', k.id, 'draft']"><ui-icon name="edit" />{{ t().page.draft }}</a> }
      </ui-page-header>
      <ui-strip [state]="{ label: p().statuses['rule-pack'][k.status], tone: tones[k.status] }" [acts]="k.status === 'draft' ? t().page.acts : undefined">
        @if (k.status === 'draft') {
          <ui-command icon="check" [label]="t().page.activate" [may]="k.may.activate" [ask]="questions().activate" [run]="activate" [saidWhenDone]="t().page.activated" (done)="pack.reload()" />
          @if (k.may.discard === null) { <ui-command look="text" danger [label]="t().page.discard" [ask]="questions().discard" [run]="discard" [saidWhenDone]="t().page.discarded" /> }
        }
      </ui-strip>
      <div class="dossier">
        <div class="stack wide">
          <section class="sheet stack">
            <h2>{{ t().page.changes }}</h2>
            @if (k.version > 1) { <p class="prose">{{ k.note }}</p> }
            @if (changed().length > 0) {
              <ul>@for (line of changed(); track line.parameter) { <li><strong>{{ p().rulePack.parameters[line.parameter] | colon }}</strong> {{ line.value }} <span class="soft">({{ words.fill(t().page.before, { value: line.before ?? '' }) }})</span></li> }</ul>
            } @else { <p class="soft">{{ t().page.noChanges }}</p> }
            <p class="soft small">{{ words.count(t().page.pinned, k.pinnedBy) }}</p>
          </section>
          <section class="sheet stack">
            <h2>{{ t().page.parameters }}</h2>
            <table>
              <caption class="out-of-sight">{{ t().page.parameters }}</caption>
              <thead><tr><th scope="col">{{ t().page.parameter }}</th><th scope="col">{{ t().page.value }}</th></tr></thead>
              <tbody>
                @for (line of lines(); track line.parameter) {
                  <tr [class.changed]="line.before !== undefined">
                    <th scope="row">{{ p().rulePack.parameters[line.parameter] }} @if (line.assumed) { <ui-chip tone="warn">{{ t().page.assumption }}</ui-chip> }</th>
                    <td>{{ line.value }}</td>
                  </tr>
                }
              </tbody>
            </table>
            @if (k.assumptions.length > 0) { <p class="soft small">{{ t().page.assumptionHint }}</p> }
          </section>
        </div>
        <app-dossier-timeline of="rulePack" [id]="k.id" [follow]="k" />
      </div>
    </ng-container>
  `,
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    table { inline-size: 100%; border-collapse: collapse; }
    th, td { padding: var(--gap-2) var(--gap-3); border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
    thead th { font-size: var(--text-s); color: var(--ink-soft); }
    tbody th { font-weight: 500; }
    td { font-weight: 600; }
    td::first-letter { text-transform: uppercase; }
    .changed { background: var(--tone-busy-wash); }
  `,
})
export class RulePackPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = useRulePacksTexts();
  protected readonly p = useParticipationTexts();
  protected readonly tones = packTones;
  protected readonly pack = this.api.view<PackView>(() => `/rule-packs/${this.id()}`);
  protected readonly title = computed(() => {
    const pack = this.pack.value();
    return pack ? this.words.fill(this.t().page.title, { pack: this.p().rulePack.packs[pack.packId], version: String(pack.version) }) : '';
  });
  protected readonly lines = computed<readonly Line[]>(() => {
    const pack = this.pack.value();
    return pack ? packParameters.map((parameter) => this.lineOf(pack, parameter)) : [];
  });
  protected readonly changed = computed(() => this.lines().filter(({ before }) => before !== undefined));
  protected readonly questions = computed<Readonly<Record<'activate' | 'discard', Question>>>(() => {
    const { activate, activateAsk, discard, discardAsk } = this.t().page;
    return { activate: { title: activate, text: activateAsk, action: activate }, discard: { title: discard, text: discardAsk, action: discard, danger: true } };
  });

  protected readonly activate = ({ key }: Press): Promise<unknown> => this.api.command(`/rule-packs/${this.id()}/activate`, {}, key);
  protected readonly discard = async ({ key }: Press): Promise<void> => {
    await this.api.command(`/rule-packs/${this.id()}/discard`, {}, key);
    await this.router.navigateByUrl('/rule-packs');
  };

  private lineOf({ parameters, changes, assumptions }: PackView, parameter: PackParameter): Line {
    const change = changes.find((each) => each.parameter === parameter);
    return { parameter, value: this.say(parameters[parameter]), before: change && this.say(change.from), assumed: assumptions.includes(parameter) };
  }

  private say(value: PackParameters[PackParameter]): string {
    return packValue(value, { ...this.p().rulePack, none: this.t().page.nothing });
  }
}
