import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { formatAmount, formatDate, inLanguage } from '@centrale/kernel';
import { publishingLanguages, type InsuranceCoverView, type SheetPoolView, type SheetView } from '@centrale/participation';
import {
  Chip, ClockBadge, CommandButton, DayPipe, Icon, InstantPipe, Languages, LocalTextOf, PageHeader, RefusalList, Strip, WhenLoaded, Words, uiTexts, texts, type Missing,
  type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { SheetCommandForm, type AskingCommand } from './sheet-command-form';
import { SheetEditor } from './sheet-editor';
import { SheetReading } from './sheet-reading';
import { chapterOf, sheetTones, sheetTurn } from './sheet-state';
import { SheetsApi, type SheetStep } from './sheets-api';
import { useSheetsTexts } from './sheets-texts';

/** The sheet of a body: ten chapters, from their first word to the website of the city. */
@Component({
  selector: 'app-sheet-page',
  imports: [
    Chip, ClockBadge, CommandButton, DayPipe, DossierTimeline, Icon, InstantPipe, LocalTextOf, MatButton, PageHeader, RefusalList, RouterLink, SheetCommandForm,
    SheetEditor, SheetReading, Strip, WhenLoaded,
  ],
  templateUrl: './sheet-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    ul.plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    ul.plain li { display: flex; flex-wrap: wrap; gap: var(--gap-2); align-items: center; }
  `,
})
export class SheetPage {
  readonly id = input.required<string>();

  private readonly api = inject(SheetsApi);
  private readonly router = inject(Router);
  private readonly language = inject(Languages).current;
  private settle: () => Promise<void> = () => Promise.resolve();
  protected readonly words = inject(Words);
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly u = texts(uiTexts);
  protected readonly tones = sheetTones;
  protected readonly sheet = inject(Api).view<SheetView>(() => `/sheets/${this.id()}`);
  protected readonly doing = signal<AskingCommand | undefined>(undefined);
  protected readonly title = computed(() => {
    const sheet = this.sheet.value();
    return sheet ? this.words.fill(this.t().page.title, { name: inLanguage(sheet.bodyName, this.language()) }) : '';
  });
  protected readonly turn = computed(() => {
    const sheet = this.sheet.value();
    return sheet && sheetTurn(sheet, this.p(), this.t());
  });
  protected readonly missing = computed<readonly Missing[]>(() => (this.sheet.value()?.conformity ?? []).map((refusal) => {
    const chapter = chapterOf(refusal);
    return { refusal, ...(chapter ? { field: `chapter-${chapter}` } : { remedy: { label: this.t().list.frameworks, link: '/sheets/frameworks' } }) };
  }));
  protected readonly warnings = computed<readonly Missing[]>(() => (this.sheet.value()?.warnings ?? []).map((refusal) => ({ refusal, warning: true })));
  protected readonly downloads = computed(() => {
    const sheet = this.sheet.value();
    if (sheet?.may.draftDecision !== null) return [];
    return publishingLanguages(sheet.languageRegime).map((language) => ({
      label: this.words.fill(this.t().page.download, { language: this.u().languages[language] }), href: this.api.draftDecision(sheet.id, language),
    }));
  });
  protected readonly questions = computed<Readonly<Record<'checkConformity' | 'submit' | 'sendBack', Question>>>(() => {
    const { checkConformity, submit, sendBack } = this.p().sheet.commands;
    const { checkAsk, submitAsk, sendBackAsk } = this.t().page;
    return {
      checkConformity: { title: checkConformity, text: checkAsk, action: checkConformity }, submit: { title: submit, text: submitAsk, action: submit },
      sendBack: { title: sendBack, text: sendBackAsk, action: sendBack, reason: { label: this.p().sheet.fields.reason } },
    };
  });

  protected packName({ packId }: SheetView): string {
    const packs: Readonly<Record<string, string>> = this.p().rulePack.packs;
    return packs[packId] ?? packId;
  }

  protected settles(settle: () => Promise<void>): void {
    this.settle = settle;
  }

  protected begin(command: AskingCommand): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(command));
  }

  protected press(step: SheetStep): (press: Press) => Promise<unknown> {
    return async ({ key, reason }) => {
      await this.settle();
      return this.api.press(this.id(), step, reason ? { reason } : {}, key);
    };
  }

  protected readonly startVersion = async ({ key }: Press): Promise<void> => {
    const { id } = await this.api.start(this.sheet.value()?.bodyId ?? '', key);
    await this.router.navigate(['/sheets', id]);
  };

  protected done(): void {
    this.doing.set(undefined);
    this.sheet.reload();
  }

  protected covered({ kinds, from, to }: InsuranceCoverView): string {
    const { insuredFrom, insuredUntil, noInsurance } = this.t().page;
    const what = kinds.length > 0 ? kinds.map((kind) => this.p().sheet.insurance[kind]).join(', ') : noInsurance;
    const days = { from: formatDate(from, this.language()), to: to ? formatDate(to, this.language()) : '' };
    return `${what} (${this.words.fill(to ? insuredUntil : insuredFrom, days)})`;
  }

  protected left({ balanceCents, amountCents, bodies }: SheetPoolView): string {
    return this.words.fill(this.t().page.poolLeft, { left: formatAmount(balanceCents, this.language()), amount: formatAmount(amountCents, this.language()), count: bodies });
  }
}
