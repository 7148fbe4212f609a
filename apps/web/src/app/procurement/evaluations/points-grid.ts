import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import { inLanguage, isShorterThan, type Refusal } from '@centrale/kernel';
import { type CallOffLotView, type EvaluatedOfferView, type EvaluationView } from '@centrale/procurement';
import { CommandButton, Field, Languages, LocalDrafts, LocalTextPipe, TextInput, Words, texts, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { CallOffDossier } from '../call-offs/call-off-dossier';
import { Session } from '../../shell/session';
import { averageOf, cellsOf, isScore, isWhole, keyOf, regular, toSend, withDrafts, type Cell, type Known } from './grid';
import { evaluationsTexts } from './evaluations-texts';

type Kind = 'scores' | 'consensus';

const LEAST_REASON = 3;

/**
 * Points and reasons, criterion by criterion over all offers, so that they are compared on the same thing; one's own scores, or
 * what the panel agrees on beside everybody's. What is typed and not yet sent stays on this device.
 */
@Component({
  selector: 'app-points-grid',
  imports: [CommandButton, Field, LocalTextPipe, TextInput],
  templateUrl: './points-grid.html',
  styleUrl: './points-grid.css',
})
export class PointsGrid {
  readonly kind = input.required<Kind>();
  readonly evaluation = input.required<EvaluationView>();
  readonly lots = input.required<readonly CallOffLotView[]>();
  /** What the server knows already, by offer. */
  readonly known = input.required<(offer: EvaluatedOfferView) => Known>();
  readonly may = input.required<Refusal | null>();
  readonly sent = output<void>();

  private readonly api = inject(Api);
  private readonly dossier = inject(CallOffDossier);
  private readonly session = inject(Session);
  private readonly drafts = inject(LocalDrafts);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = texts(evaluationsTexts);

  private readonly criteria = computed(() => new Map(this.lots().map(({ id, criteria }) => [id, criteria.map((each) => each.id)])));
  private readonly before = computed(() => cellsOf(this.evaluation().lots, this.criteria(), this.known()));
  /** For consensus, a prefilled average without a reason is not known yet. */
  private readonly given = computed(() => this.before().filter((cell) => cell.reason !== ''));
  protected readonly cells = linkedSignal<readonly Cell[], readonly Cell[]>({
    source: this.before,
    computation: (cells) => withDrafts(cells, untracked(() => this.stored())),
  });

  protected readonly blocks = computed(() =>
    this.evaluation().lots.flatMap((lot) => {
      const terms = this.lots().find(({ id }) => id === lot.lotId);
      return (terms?.criteria ?? []).map((criterion) => ({
        key: `${lot.lotId} ${criterion.id}`, lot, criterion, scaleMax: terms?.scaleMax ?? 0,
        rows: regular(lot).map((offer) => ({
          offer, name: inLanguage(offer.providerName, this.language()),
          answer: offer.content.answers.find((each) => each.criterion === criterion.code)?.text ?? '',
          scores: offer.scores.filter(({ criterionId }) => criterionId === criterion.id),
        })),
      }));
    }).filter(({ rows }) => rows.length > 0));
  protected readonly done = computed(() => this.cells().filter((cell) => isWhole(cell, this.scaleOf(cell))).length);
  protected readonly unsent = computed(() => toSend(this.cells(), this.given(), (cell) => this.scaleOf(cell)));

  protected cellOf(offerId: string, criterionId: string): Cell {
    const key = keyOf({ offerId, criterionId });
    return this.cells().find((cell) => keyOf(cell) === key) ?? { offerId, criterionId, points: null, reason: '' };
  }

  protected put(cell: Cell, patch: Partial<Pick<Cell, 'points' | 'reason'>>): void {
    this.cells.update((cells) => cells.map((each) => (keyOf(each) === keyOf(cell) ? { ...each, ...patch } : each)));
    const typed = Object.fromEntries(this.cells().map((each) => [keyOf(each), each]));
    this.drafts.write(this.draftKey(), { value: typed, base: {}, version: 0 });
  }

  protected read(input: HTMLInputElement): number | null {
    return input.value.trim() === '' ? null : Number(input.value);
  }

  protected mistakeIn({ points }: Cell, scaleMax: number): string | undefined {
    return points !== null && !isScore(points, scaleMax) ? this.words.fill(this.t().scores.wrongPoints, { max: scaleMax }) : undefined;
  }

  protected mistakeInReason({ points, reason }: Cell): string | undefined {
    const begun = reason !== '' || (this.kind() === 'scores' && points !== null);
    return begun && isShorterThan(reason, LEAST_REASON) ? this.t().scores.wrongReason : undefined;
  }

  protected averageOf(scores: readonly { readonly points: number }[]): number {
    return averageOf(scores) ?? 0;
  }

  protected readonly label = computed(() => {
    const count = this.unsent().length;
    const save = this.kind() === 'scores' ? this.t().scores.save : this.t().consensus.save;
    return count === 0 ? this.t().scores.nothing : this.words.count(save, count);
  });

  protected readonly send = async ({ key }: Press): Promise<unknown> => {
    const scores = this.unsent();
    if (scores.length === 0) return undefined;
    const path = this.kind() === 'scores' ? 'scores' : 'consensus';
    const done = await this.api.command(`/call-offs/${this.dossier.id}/${path}`, { scores }, key);
    this.drafts.remove(this.draftKey());
    return done;
  };

  private scaleOf({ criterionId }: Cell): number {
    return this.lots().find(({ criteria }) => criteria.some(({ id }) => id === criterionId))?.scaleMax ?? 0;
  }

  private stored(): Readonly<Record<string, Cell>> {
    return this.drafts.read<Record<string, Cell>>(this.draftKey())?.value ?? {};
  }

  private draftKey(): string {
    return `${this.kind()}/${this.dossier.id}/${this.session.person()?.id ?? ''}`;
  }
}
