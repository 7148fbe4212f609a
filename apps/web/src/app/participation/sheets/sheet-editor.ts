import { Component, DestroyRef, Injector, OnInit, computed, inject, input, output, runInInjectionContext, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import {
  SaveSheet, contactRoles, deliveryWays, emptySheet, groupTypes, insuranceKinds, officialsRoles, policyDomains, sheetActivities, sheetChapters, sheetLines,
  type SheetChapter, type SheetContent, type SheetView,
} from '@centrale/participation';
import {
  Check, Checks, Choices, ConflictView, Field, Fold, Languages, MoneyField, SavedState, TextInput, Words, autosave, contractSchema, type Autosave, type ShownField,
} from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { RegimeText } from '../regime-text';
import { chapterOf } from './sheet-state';
import { SheetsApi } from './sheets-api';
import { useSheetsTexts } from './sheets-texts';

/** The ten chapters of a sheet while it is written; it saves itself. */
@Component({
  selector: 'app-sheet-editor',
  imports: [Check, Checks, Choices, ConflictView, Field, Fold, FormField, MoneyField, RegimeText, SavedState, TextInput],
  templateUrl: './sheet-editor.html',
  styles: `
    :host { display: grid; gap: var(--gap-4); min-inline-size: 0; }
    .columns { display: grid; gap: var(--gap-4); }
    @media (min-width: 48rem) { .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    .short { inline-size: 7rem; }
  `,
})
export class SheetEditor implements OnInit {
  readonly sheet = input.required<SheetView>();
  readonly saved = output<void>();
  /** Before a command: what is typed is with the server. */
  readonly settles = output<() => Promise<void>>();

  private readonly api = inject(SheetsApi);
  private readonly injector = inject(Injector);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useSheetsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().sheet.fields);
  private readonly model = signal<SheetContent>(emptySheet);
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<SheetContent>(SaveSheet)));
  protected saving: Autosave<SheetContent> | undefined;
  protected readonly regime = computed(() => this.sheet().languageRegime);
  protected readonly chapters = sheetChapters;
  protected readonly choices = computed(() => {
    const { activities, officials, contactRoles: roles, delivery, insurance, decision } = this.p().sheet;
    return {
      domains: policyDomains.map((value) => ({ value, label: this.p().trajectory.domains[value] })),
      activities: sheetActivities.map((value) => ({ value, label: activities[value] })), officials: officialsRoles.map((value) => ({ value, label: officials[value] })),
      roles: contactRoles.map((value) => ({ value, label: roles[value] })), groupTypes: groupTypes.map((value) => ({ value, label: this.p().rulePack.values[value] })),
      delivery: deliveryWays.map((value) => ({ value, label: delivery[value] })), insurance: insuranceKinds.map((value) => ({ value, label: insurance[value] })),
      yesNo: [{ value: true, label: decision.yes }, { value: false, label: decision.no }],
    };
  });
  /** In words for whoever has to choose between two versions of a chapter. */
  protected readonly shown = computed<Readonly<Record<string, ShownField>>>(() => Object.fromEntries(sheetChapters.map((chapter) => [chapter, {
    label: this.p().sheet.chapters[chapter], show: (value: never) => this.inWords(chapter, value),
  }])));

  constructor() {
    inject(DestroyRef).onDestroy(() => this.settles.emit(() => Promise.resolve()));
  }

  ngOnInit(): void {
    const { id, content, revision, changedAt } = this.sheet();
    this.model.set(content);
    const saving = runInInjectionContext(this.injector, () => autosave<SheetContent>({
      key: `sheet/${id}`, value: this.model, apply: (value) => this.model.set(value), saved: content, version: revision, savedAt: changedAt,
      save: async (value, version) => {
        const answer = await this.api.save(id, value, version);
        this.saved.emit();
        return answer;
      },
      current: (now) => ({ value: (now as SheetView).content, version: (now as SheetView).revision }),
    }));
    this.saving = saving;
    this.settles.emit(() => saving.settled());
  }

  /** How many points of the conformity check are in a chapter. */
  protected lacking(chapter: SheetChapter): number {
    return this.sheet().conformity.filter((refusal) => chapterOf(refusal) === chapter).length;
  }

  protected stateOf(chapter: SheetChapter): string | undefined {
    const count = this.lacking(chapter);
    return count > 0 ? this.words.count(this.t().page.missing, count) : undefined;
  }

  private inWords(chapter: SheetChapter, value: SheetContent[SheetChapter]): string {
    const language = this.language() === 'fr' ? 'fr' : 'nl';
    const lines = sheetLines(chapter, { ...emptySheet, [chapter]: value }, { language, texts: this.p(), officialName: null });
    return lines.map((line) => `${line.field}: ${line.value}`).join('\n');
  }
}
