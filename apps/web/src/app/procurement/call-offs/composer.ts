import { DOCUMENT, Component, DestroyRef, Injector, afterNextRender, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { inLanguage, type LocalText } from '@centrale/kernel';
import { callOffEstimate, lotEstimate, type Composition } from '@centrale/procurement';
import { Bilingual, ConflictView, Empty, Fold, Icon, Languages, Words, formatAmount, goToField, texts, type ShownField } from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { BriefingSheet } from './briefing-sheet';
import { CallOffDossier } from './call-off-dossier';
import { callOffsTexts } from './call-offs-texts';
import { ComposedLotCard } from './composed-lot-card';
import { canAddLot, weightSum } from './composing';
import { CompositionDates } from './composition-dates';
import { Destinations } from './destinations';
import { DropPlace, Dragging, type Held } from './dragging';
import { GuardPanel } from './guard-panel';
import { ServicePalette } from './service-palette';
import { Workbench } from './workbench';

const panes = ['briefing', 'lots', 'dates', 'checks'] as const;
type Pane = (typeof panes)[number];

/** The composer: the briefing at the left, custom lots at the right, what is still missing always in sight. */
@Component({
  selector: 'app-composer',
  imports: [Bilingual, BriefingSheet, ComposedLotCard, CompositionDates, ConflictView, DropPlace, Empty, Fold, GuardPanel, Icon, MatButton, ServicePalette],
  providers: [Workbench, Destinations, Dragging],
  template: `
    <ui-conflict [autosave]="bench.autosave" [fields]="fields()" />
    <div class="tabs no-print" role="tablist" [attr.aria-label]="t().composer.panes.label">
      @for (pane of panes; track pane) {
        <button type="button" role="tab" [id]="'tab-' + pane" [attr.aria-selected]="pane === shown()" [attr.aria-controls]="'pane-' + pane" [tabindex]="pane === shown() ? 0 : -1" (click)="shown.set(pane)" (keydown)="turn($event)">
          {{ t().composer.panes[pane] }}@if (pane === 'checks' && bench.guards().length > 0) { <span class="count">{{ bench.guards().length }}</span> }
        </button>
      }
    </div>

    <div class="panes">
      <div class="pane briefing" id="pane-briefing" role="tabpanel" aria-labelledby="tab-briefing" [hidden]="shown() !== 'briefing'"><app-briefing-sheet /></div>

      <div class="pane lots" id="pane-lots" role="tabpanel" aria-labelledby="tab-lots" [hidden]="shown() !== 'lots'">
        <app-service-palette />
        <div id="lots" class="cards">
          @for (lot of bench.form.lots; track lot; let i = $index) { <app-composed-lot-card [field]="lot" [index]="i" /> }
          @empty { <ui-empty [title]="t().composer.lot.emptyTitle" [text]="t().composer.lot.emptyText" /> }
        </div>
        @if (canAdd()) {
          <div class="new" appDropPlace (dropped)="takeNew($event)">
            <button matButton="outlined" type="button" (click)="bench.add()"><ui-icon name="add" /> {{ t().composer.lot.add }}</button>
            <span class="soft small" aria-hidden="true">{{ t().composer.services.dropNew }}</span>
          </div>
        }
      </div>

      <div class="pane dates" id="pane-dates" role="tabpanel" aria-labelledby="tab-dates" [hidden]="shown() !== 'dates'">
        <section class="general" [attr.aria-label]="t().composer.general">
          <ui-fold [title]="t().composer.general" [state]="generalState()" [tone]="generalState() ? 'bad' : 'good'" [open]="generalMissing > 0">
            <ui-bilingual id="title" [of]="bench.form.title" [label]="d().callOff.fields.title" />
            <ui-bilingual id="summary" [of]="bench.form.summary" [label]="d().callOff.fields.summary" [lines]="3" />
            <p class="soft small">{{ t().composer.summaryHint }}</p>
          </ui-fold>
        </section>
        <section class="sheet stack" aria-labelledby="dates-title">
          <h2 id="dates-title">{{ t().composer.dates.title }}</h2>
          <app-composition-dates />
        </section>
      </div>

      <div class="pane checks" id="pane-checks" role="tabpanel" aria-labelledby="tab-checks" [hidden]="shown() !== 'checks'"><app-guard-panel (go)="show($event)" /></div>
    </div>
  `,
  styleUrl: './composer.css',
})
export class Composer {
  protected readonly bench = inject(Workbench);
  private readonly words = inject(Words);
  private readonly language = inject(Languages).current;
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(callOffsTexts);
  protected readonly panes = panes;
  protected readonly shown = signal<Pane>('lots');
  protected readonly canAdd = computed(() => canAddLot(this.bench.composition()));

  private readonly missingInGeneral = computed(() => [...this.bench.guardsOf('title'), ...this.bench.guardsOf('summary')]);
  /** Open at first only when something is missing in it. */
  protected readonly generalMissing = this.missingInGeneral().length;
  protected readonly generalState = computed(() => this.missingInGeneral().map(({ refusal }) => this.words.say(refusal))[0]);

  constructor() {
    const dossier = inject(CallOffDossier);
    dossier.settle = () => this.bench.autosave.settled();
    inject(DestroyRef).onDestroy(() => (dossier.settle = undefined));
  }

  /** How two versions are told apart when two people, or two tabs, composed at once. */
  protected readonly fields = computed<Readonly<Partial<Record<keyof Composition, ShownField>>>>(() => {
    const { fields } = this.d().callOff;
    return {
      title: { label: fields.title, show: bothOf },
      summary: { label: fields.summary, show: bothOf },
      questionsDueAt: { label: fields.questionsDueAt },
      offersDueAt: { label: fields.offersDueAt },
      decisionExpectedOn: { label: fields.decisionExpectedOn },
      startsOn: { label: fields.startsOn },
      endsOn: { label: fields.endsOn },
      offerValidDays: { label: fields.offerValidDays },
      lots: { label: fields.lots, show: (lots: Composition['lots']) => this.linesOf(lots) },
    };
  });

  protected takeNew({ service, from }: Held): void {
    if (from === undefined) this.bench.take(service, 'new');
    else this.bench.move(service, from, 'new');
  }

  /** Opens the part that a missing thing is in, then goes there. */
  protected show(field: string): void {
    this.shown.set(paneOf(field));
    afterNextRender(() => {
      const target = this.document.getElementById(field) ?? this.document.getElementById(field.split('.').slice(0, 2).join('.'));
      if (target) goToField(target);
    }, { injector: this.injector });
  }

  protected turn(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = panes[(panes.indexOf(this.shown()) + step + panes.length) % panes.length] ?? 'lots';
    this.shown.set(next);
    this.document.getElementById(`tab-${next}`)?.focus();
  }

  private linesOf(lots: Composition['lots']): string {
    const line = this.t().composer.conflict.lotLine;
    const total = formatAmount(callOffEstimate({ lots }), this.language());
    const lines = lots.map((lot) => this.words.fill(line, {
      no: lot.no, title: inLanguage(lot.title, this.language()), amount: formatAmount(lotEstimate(lot), this.language()), weights: weightSum(lot),
    }));
    return [...lines, total].join('\n');
  }
}

const OF_THE_WHOLE = ['title', 'summary', 'questionsDueAt', 'offersDueAt', 'decisionExpectedOn', 'startsOn', 'endsOn', 'offerValidDays'];

const paneOf = (field: string): Pane => (OF_THE_WHOLE.includes(field.split('.')[0] ?? '') ? 'dates' : 'lots');

const bothOf = ({ nl, fr }: LocalText): string => `NL: ${nl}\nFR: ${fr}`;
