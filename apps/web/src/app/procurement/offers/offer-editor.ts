import { Component, computed, inject, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type Done } from '@centrale/kernel';
import { OfferContentContract, lineTotal, priceTotal, rateUnits, type OfferContent, type OfferDraftView, type PriceLine } from '@centrale/procurement';
import {
  AmountPipe, Announcer, CommandButton, ConflictView, Countdown, DateField, Field, Icon, Languages, MoneyField, RefusalList, SavedState, TextInput, Words,
  autosave, contractSchema, texts, type Press, type Question, type ShownField,
} from '@centrale/ui';
import { useDomainTexts } from '../../shell/domain-texts';
import { dryRun, prepared, saveable } from './drafting';
import { OfferDraft } from './offer-draft';
import { offersTexts } from './offers-texts';
import { OffersApi } from './offers-api';

/** The lists of an offer that grow line by line. */
type Lines = 'team' | 'planning' | 'prices' | 'subcontractors';

const fresh: Pick<OfferContent, Lines> = {
  team: [{ name: '', role: '', days: 0 }],
  planning: [{ what: '', startsOn: null, endsOn: null }],
  prices: [{ what: '', unit: 'day', quantity: 1, unitCents: 0 }],
  subcontractors: [''],
};

/** An offer being written: it saves itself, shows at all times what is missing, and is sealed as it stands. */
@Component({
  selector: 'app-offer-editor',
  imports: [
    AmountPipe, CommandButton, ConflictView, Countdown, DateField, Field, FormField, Icon, MatButton, MoneyField, RefusalList, RouterLink, SavedState, TextInput,
  ],
  templateUrl: './offer-editor.html',
  styleUrl: './offer-editor.css',
})
export class OfferEditor {
  private readonly materials = inject(OfferDraft);
  private readonly api = inject(OffersApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly d = useDomainTexts();
  protected readonly t = texts(offersTexts);
  protected readonly units = rateUnits;

  private readonly start = this.materials.require();
  protected readonly invitation = computed(() => this.materials.invitation.value() ?? this.start.invitation);
  protected readonly live = computed(() => this.invitation().offers.find(({ status }) => status === 'sealed'));
  protected readonly criteria = computed(() =>
    this.invitation().lot.criteria.map(({ code, name, weight }) => ({ code, weight, name: inLanguage(name, this.language()) })));

  private readonly model = signal<OfferContent>(prepared(this.start.draft.content, this.start.invitation.lot.criteria));
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<OfferContent>(OfferContentContract)));
  protected readonly total = computed(() => priceTotal(saveable(this.model()).prices));
  protected readonly missing = computed(() => dryRun(saveable(this.model()), this.criteria()));

  protected readonly autosave = autosave<OfferContent>({
    key: `offer/${this.start.invitation.id}`,
    value: computed(() => saveable(this.model())),
    apply: (value) => this.model.set(value),
    saved: saveable(prepared(this.start.draft.content, this.start.invitation.lot.criteria)),
    version: this.start.draft.version,
    ...(this.start.draft.savedAt && { savedAt: this.start.draft.savedAt }),
    save: (value, version) => this.api.saveDraft(this.start.invitation.id, value, version),
    current: (view) => ({
      value: saveable(prepared((view as OfferDraftView).content, this.start.invitation.lot.criteria)),
      version: (view as OfferDraftView).version,
    }),
  });

  protected readonly question = computed<Question>(() => {
    const { ask, askReplace } = this.t().seal;
    const live = this.live();
    const action = live ? this.d().offer.commands.replace : this.d().offer.commands.submit;
    const text = this.words.fill(live ? askReplace : ask, { total: this.total(), ...(live && { at: live.submittedAt }) });
    return { title: action, text, action };
  });
  /** How two versions of one draft are told apart. */
  protected readonly fields = computed<Readonly<Partial<Record<keyof OfferContent, ShownField>>>>(() => {
    const { fields } = this.d().offer;
    const show = (lines: readonly object[]): string => this.words.count(this.t().conflict.lines, lines.length);
    return {
      answers: { label: fields.answers, show: (answers: OfferContent['answers']) => answers.map(({ text }) => text).join('\n\n') },
      team: { label: fields.team, show: (team: OfferContent['team']) => team.map(({ name, role, days }) => [name, role, days].join(' · ')).join('\n') },
      planning: { label: fields.planning, show: (steps: OfferContent['planning']) => steps.map(({ what }) => what).join('\n') },
      prices: { label: fields.prices, show: (lines: OfferContent['prices']) => [show(lines), ...lines.map(({ what }) => what)].join('\n') },
      subcontractors: { label: fields.subcontractors },
      totalCents: { label: fields.total },
    };
  });

  protected readonly seal = async ({ key }: Press): Promise<Done> => {
    await this.autosave.settled();
    const live = this.live();
    return this.api.submit(this.invitation().id, { content: saveable(this.model()), ...(live && { replaces: live.id }) }, key);
  };

  protected sealed(done: unknown): void {
    this.announcer.tell(this.t().seal.done);
    void this.router.navigate(['/offers', (done as Done).id]);
  }

  protected passed(): void {
    this.materials.invitation.reload();
  }

  protected totalOf(line: PriceLine): number {
    return lineTotal(saveable({ ...this.model(), prices: [line] }).prices[0] ?? line);
  }

  protected add(list: Lines): void {
    this.model.update((content) => ({ ...content, [list]: [...content[list], ...fresh[list]] }));
  }

  protected remove(list: Lines, index: number): void {
    const line = this.model()[list][index];
    this.model.update((content) => ({ ...content, [list]: content[list].filter((_, i) => i !== index) }));
    const run = (): void =>
      this.model.update((content) => ({ ...content, [list]: [...content[list].slice(0, index), line, ...content[list].slice(index)] }));
    this.announcer.tell(this.t().removed, { label: this.t().undo, run });
  }

  protected lengthOf(text: string): string {
    return this.words.count(this.t().answers.characters, text.length);
  }
}
