import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { inLanguage, type Page } from '@centrale/kernel';
import { type TimelineEntryView } from '@centrale/platform';
import { Cell, CommandButton, Field, InstantPipe, Languages, List, TextInput, Words, keysetList, texts, urlFilters, type Column } from '@centrale/ui';
import { Api } from '../../shell/api';
import { platformTexts, useDomainTexts, useParticipationTexts } from '../../shell/domain-texts';
import { useAuditTexts } from './audit-texts';
import { dossierTypes, readReference, type DossierType } from './dossier-reference';

/** The entries of one dossier's chain, with the facts that they hold. Which dossier is in the address. */
@Component({
  selector: 'app-dossier-log',
  imports: [Cell, CommandButton, Field, InstantPipe, List, TextInput],
  host: { class: 'stack' },
  template: `
    <h2>{{ t().log.title }}</h2>
    <form class="sheet stack">
      <p class="soft">{{ t().log.text }}</p>
      <div class="columns">
        <ui-field [label]="t().log.address" [hint]="t().log.addressHint" [error]="mistakes().address">
          <input uiInput autocomplete="off" spellcheck="false" [value]="typed()" (input)="type($any($event.target).value)" />
        </ui-field>
        <ui-field [label]="t().log.type" [error]="mistakes().type">
          <select uiInput (change)="kind.set($any($event.target).value)">
            <option value="" [selected]="!kind()">{{ t().log.choose }}</option>
            @for (type of types; track type) { <option [value]="type" [selected]="type === kind()">{{ t().types[type] }}</option> }
          </select>
        </ui-field>
      </div>
      <ui-command submits look="outlined" [label]="t().log.open" [run]="open" />
    </form>
    @if (shown(); as dossier) {
      <h3 #heading tabindex="-1">{{ words.fill(t().log.of, { type: t().types[dossier.type] }) }} <code>{{ dossier.id }}</code></h3>
      <ui-list [list]="list" [columns]="columns()" [caption]="t().log.caption" [emptyTitle]="t().log.emptyTitle" [emptyText]="t().log.emptyText">
        <ng-template uiCell="at" [uiCellOf]="list" let-row>{{ row.at | instant: 'medium' }}</ng-template>
        <ng-template uiCell="facts" [uiCellOf]="list" let-row>
          <dl>@for (fact of factsOf(row); track fact.name) { <div><dt>{{ fact.name }}</dt><dd><code>{{ fact.value }}</code></dd></div> }</dl>
        </ng-template>
      </ui-list>
    }
  `,
  styles: `
    h3 { display: flex; flex-wrap: wrap; gap: var(--gap-1) var(--gap-3); align-items: baseline; }
    code { overflow-wrap: anywhere; font-size: var(--text-s); font-weight: 400; }
    dl { display: grid; gap: var(--gap-1); }
    dl > div { display: flex; flex-wrap: wrap; gap: 0 var(--gap-2); align-items: baseline; }
    dt { color: var(--ink-soft); font-size: var(--text-s); }
  `,
})
export class DossierLog {
  private readonly api = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useAuditTexts();
  private readonly d = useDomainTexts();
  private readonly p = texts(platformTexts);
  private readonly q = useParticipationTexts();
  private readonly place = urlFilters('type', 'id');
  protected readonly types = dossierTypes;
  protected readonly shown = computed(() => {
    const { type, id } = this.place.value();
    const known = dossierTypes.find((each) => each === type);
    return known && id ? { type: known, id } : undefined;
  });
  protected readonly typed = linkedSignal(() => this.shown()?.id ?? '');
  protected readonly kind = linkedSignal<DossierType | ''>(() => this.shown()?.type ?? '');
  private readonly tried = signal(false);
  private readonly read = computed(() => readReference(this.typed()));
  protected readonly mistakes = computed<{ address?: string; type?: string }>(() => {
    if (!this.tried()) return {};
    if (!this.read()) return { address: this.t().log.unread };
    return this.kind() ? {} : { type: this.t().log.typeNeeded };
  });

  protected readonly list = keysetList(
    () => this.shown() && `/timeline/${this.shown()?.type}/${this.shown()?.id}`,
    (path, after, abort) => this.api.get<Page<TimelineEntryView>>(path, { after }, abort),
  );
  protected readonly columns = computed<readonly Column<TimelineEntryView>[]>(() => {
    const t = this.t().log;
    return [
      { key: 'no', label: t.no, text: (row) => String(row.seq) }, { key: 'at', label: t.at, oneLine: true }, { key: 'what', label: t.what, text: (row) => this.eventOf(row) },
      { key: 'who', label: t.who, text: (row) => this.actorOf(row) }, { key: 'facts', label: t.facts },
    ];
  });

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  constructor() {
    const injector = inject(Injector);
    let begun = false;
    effect(() => {
      const shown = this.shown();
      if (begun && shown) afterNextRender(() => this.heading()?.nativeElement.focus(), { injector });
      begun = true;
    });
  }

  protected type(text: string): void {
    this.typed.set(text);
    const { type } = readReference(text) ?? {};
    if (type) this.kind.set(type);
  }

  protected readonly open = (): Promise<void> => {
    this.tried.set(true);
    const id = this.read()?.id;
    if (id && this.kind()) this.place.set({ type: this.kind(), id });
    return Promise.resolve();
  };

  protected factsOf({ facts }: TimelineEntryView): { name: string; value: string }[] {
    return Object.entries(facts).map(([name, value]) => ({ name, value: typeof value === 'string' ? value : JSON.stringify(value) }));
  }

  private eventOf({ command }: TimelineEntryView): string {
    const events: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...this.p().events, ...this.d().events, ...this.q().events };
    return events[this.shown()?.type ?? '']?.[command] ?? command;
  }

  private actorOf({ actorName, organisationName }: TimelineEntryView): string {
    const organisation = organisationName && inLanguage(organisationName, this.language());
    return [actorName, organisation].filter(Boolean).join(', ') || this.t().log.system;
  }
}
