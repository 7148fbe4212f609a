import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { addDays, dateAt, type LocalDate } from '@centrale/kernel';
import { rateUnits, type QualificationStatus, type QualificationView, type RateUnit } from '@centrale/procurement';
import { AmountPipe, Chip, CommandButton, DateField, DayPipe, Field, Fold, MoneyField, Series, LocalTextPipe, ServerTime, TextInput, Words, type Press, type Question, type Tone } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useDomainTexts } from '../../shell/domain-texts';
import { useProvidersTexts } from './providers-texts';

export const qualificationTones: Readonly<Record<QualificationStatus, Tone>> = {
  applied: 'warn', underReview: 'busy', admitted: 'good', refused: 'bad', suspended: 'warn', withdrawn: 'calm', excluded: 'bad',
};
const YEARS = 4 * 365;

/** One admission to a lot: period, rank and rates, with what may be done to it. */
@Component({
  selector: 'app-qualification-card',
  imports: [AmountPipe, Chip, CommandButton, DateField, DayPipe, Field, Fold, LocalTextPipe, MoneyField, Series, TextInput],
  host: { class: 'sheet stack', '[id]': 'qualification().id' },
  templateUrl: './qualification-card.html',
  styles: `table { font-size: var(--text-m); } td, th { padding: var(--gap-1) var(--gap-3) var(--gap-1) 0; border-block-end: 1px solid var(--line); font-weight: 400; } .short { inline-size: 7rem; }`,
})
export class QualificationCard {
  readonly qualification = input.required<QualificationView>();
  /** Last day of the agreement: no qualification outlives it. (P01) */
  readonly endsOn = input<LocalDate | undefined>();
  readonly changed = output<void>();
  private readonly api = inject(Api);
  private readonly time = inject(ServerTime);
  protected readonly words = inject(Words);
  protected readonly t = useProvidersTexts();
  protected readonly d = useDomainTexts();
  protected readonly tones = qualificationTones;
  protected readonly f = computed(() => this.d().provider.fields);
  private readonly today = dateAt(new Date(this.time.now()));
  protected readonly rank = signal(1);
  protected readonly validFrom = signal<LocalDate | null>(this.today);
  protected readonly validTo = linkedSignal<LocalDate | null>(() => this.endsOn() ?? addDays(this.today, YEARS));
  protected readonly until = signal<LocalDate | null>(addDays(this.today, 30));
  protected readonly reason = signal('');
  protected readonly profile = signal('');
  protected readonly unit = signal<RateUnit>('day');
  protected readonly cents = signal<number | null>(null);
  protected readonly from = signal<LocalDate | null>(this.today);
  protected readonly units = rateUnits;

  protected readonly review = ({ key }: Press): Promise<unknown> => this.press('review', {}, key);
  protected readonly lift = ({ key }: Press): Promise<unknown> => this.press('lift', {}, key);
  protected readonly admit = ({ key }: Press): Promise<unknown> => this.press('admit', { rank: this.rank(), validFrom: this.validFrom(), validTo: this.validTo() }, key);
  protected readonly suspend = ({ key }: Press): Promise<unknown> => this.press('suspend', { until: this.until(), reason: this.reason() }, key);
  protected readonly addRate = ({ key }: Press): Promise<unknown> =>
    this.press('add-rate', { profile: this.profile(), unit: this.unit(), cents: this.cents(), validFrom: this.from() }, key);

  protected ask(title: string, action: string): Question {
    return { title, action, danger: true, reason: { label: this.t().page.reason } };
  }

  protected end(step: 'refuse' | 'withdraw' | 'exclude'): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.press(step, { reason }, key);
  }

  private press(step: string, body: object, key: string): Promise<unknown> {
    return this.api.command(`/qualifications/${this.qualification().id}/${step}`, body, key);
  }
}
