import { Injectable, computed, inject, signal, untracked } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { type Refusal } from '@centrale/kernel';
import {
  SaveComposition, lotGuards, type CallOffView, type ComposedLot, type Composition, type FrameworkLotView,
} from '@centrale/procurement';
import { Announcer, Words, autosave, contractSchema, texts, type Missing } from '@centrale/ui';
import { CallOffDossier } from './call-off-dossier';
import { callOffsTexts } from './call-offs-texts';
import { CallOffsApi } from './call-offs-api';
import { Materials } from './materials';
import {
  addLot, changeLot, dropService, insertLot, mergeLots, moveService, removeLot, saveable, splitLot, takeService,
} from './composing';

const COMBINING = ['call-off.routes-differ', 'call-off.criteria-differ'];

/** The composition under the officer's hands: one document, changed by typing and by moves, saved by itself. */
@Injectable()
export class Workbench {
  private readonly dossier = inject(CallOffDossier);
  private readonly api = inject(CallOffsApi);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(Words);
  private readonly t = texts(callOffsTexts);
  private readonly materials = inject(Materials);
  private readonly start = this.materials.require();

  readonly briefing = this.start.briefing;
  readonly services: readonly FrameworkLotView[] = this.start.agreement.lots;
  readonly composition = signal<Composition>(this.start.callOff.composition);
  readonly form = form(this.composition, (path) => validateStandardSchema(path, contractSchema<Composition>(SaveComposition)));

  readonly autosave = autosave<Composition>({
    key: `call-off/${this.start.callOff.id}`,
    value: computed(() => saveable(this.composition())),
    apply: (value) => this.composition.set(value),
    saved: this.start.callOff.composition,
    version: this.start.callOff.version,
    save: async (value, version) => {
      const saved = await this.api.saveComposition(this.start.callOff.id, value, version);
      this.dossier.reload();
      this.materials.shortlists.reload();
      return saved;
    },
    current: (view) => ({ value: (view as CallOffView).composition, version: (view as CallOffView).version }),
  });

  /** As the server sees it, of the last reading. */
  readonly callOff = computed(() => this.dossier.callOff.value() ?? this.start.callOff);
  readonly guards = computed(() => this.callOff().guards.map(asMissing).filter(({ field }) => field !== undefined));
  /** What comes after composing: acceptance, approval, decision 1. */
  readonly steps = computed(() => this.callOff().guards.filter((refusal) => asMissing(refusal).field === undefined));
  readonly warnings = computed(() => this.callOff().warnings.map((refusal) => ({ ...asMissing(refusal), warning: true })));
  /** What is on the screen is not what the guards were computed on. */
  readonly behind = computed(() => this.autosave.state() !== 'saved' || this.dossier.callOff.loading());

  serviceOf(lotNumber: number): FrameworkLotView | undefined {
    return this.services.find(({ number }) => number === lotNumber);
  }

  guardsOf(path: string): readonly Missing[] {
    return this.guards().filter(({ field }) => field === path || field?.startsWith(`${path}.`));
  }

  /** Why this lot of the agreement cannot join the custom lot: another route, other criteria. (P06) */
  refuseTaking(no: number, service: FrameworkLotView): Refusal | undefined {
    const composition = takeService(this.composition(), no, service);
    const lot = composition.lots.find((each) => each.no === no);
    if (!lot) return undefined;
    const facts = { composition: { ...composition, lots: [lot] }, frameworkLots: this.services, eligible: {} };
    return lotGuards(facts).find(({ code }) => COMBINING.includes(code));
  }

  /** Into the custom lot, or into a new one. */
  take(service: FrameworkLotView, no: number | 'new'): void {
    const { added, already } = this.t().composer.services;
    if (no === 'new') {
      this.composition.update((composition) => addLot(composition, service));
      this.tell(added, { number: service.number, no: this.composition().lots.length });
      return;
    }
    const before = this.composition();
    this.composition.set(takeService(before, no, service));
    const changed = JSON.stringify(before) !== JSON.stringify(this.composition());
    this.tell(changed ? added : already, { number: service.number, no });
  }

  move(service: FrameworkLotView, from: number, to: number | 'new'): void {
    const target = to === 'new' ? this.composition().lots.length + 1 : to;
    this.composition.update((composition) =>
      moveService(to === 'new' ? addLot(composition) : composition, from, target, service));
    this.tell(this.t().composer.services.moved, { number: service.number, no: target });
  }

  drop(service: FrameworkLotView, no: number): void {
    this.composition.update((composition) => dropService(composition, no, service.number));
  }

  add(): void {
    this.composition.update((composition) => addLot(composition));
  }

  change(no: number, change: (lot: ComposedLot) => ComposedLot): void {
    this.composition.update((composition) => changeLot(composition, no, change));
  }

  remove(lot: ComposedLot): void {
    const index = this.composition().lots.findIndex(({ no }) => no === lot.no);
    this.composition.update((composition) => removeLot(composition, lot.no));
    const undo = { label: this.t().composer.lot.undo, run: () => this.composition.update((composition) => insertLot(composition, index, lot)) };
    this.announcer.tell(this.words.fill(this.t().composer.lot.removed, { no: lot.no }), undo);
  }

  split(no: number): void {
    this.undoably(this.words.fill(this.t().composer.lot.splitDone, { no }), (composition) => splitLot(composition, no, this.services));
  }

  merge(into: number, from: number): void {
    this.undoably(this.words.fill(this.t().composer.lot.merged, { a: into, b: from }), (composition) => mergeLots(composition, into, from));
  }

  /** The briefing's words as a start for a custom lot's scope, in the language of the procedure. */
  useInScope(text: string, no: number): void {
    const language = this.briefing.content.procedureLanguage;
    this.change(no, (lot) => ({
      ...lot,
      scope: { ...lot.scope, [language]: [lot.scope[language].trim(), text.trim()].filter(Boolean).join('\n\n') },
    }));
    this.tell(this.t().composer.briefing.used, { no });
  }

  private undoably(told: string, change: (composition: Composition) => Composition): void {
    const before = untracked(this.composition);
    const after = change(before);
    this.composition.set(after);
    const run = (): void => {
      if (this.composition() === after) this.composition.set(before);
      else this.announcer.warn(this.t().composer.lot.changedSince);
    };
    this.announcer.tell(told, { label: this.t().composer.lot.undo, run });
  }

  private tell(text: string, params: Readonly<Record<string, string | number>>): void {
    this.announcer.tell(this.words.fill(text, params));
  }
}

/** A guard names the field that mends it. */
function asMissing(refusal: Refusal): Missing {
  const path = refusal.params?.['path'];
  return typeof path === 'string' ? { refusal, field: path } : { refusal };
}
