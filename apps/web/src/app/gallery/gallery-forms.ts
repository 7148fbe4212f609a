import { Component, DestroyRef, inject, input, signal } from '@angular/core';
import { FormField, form, max, maxLength, min, required } from '@angular/forms/signals';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import {
  Bilingual, Check, Checks, Choices, CommandButton, Completeness, ConflictView, DateField, DateTimeField, ErrorSummary, Field, LocalDrafts, MoneyField,
  Problem, SavedState, TextInput, Upload, autosave, submitForm, type Choice, type SendFile, type StoredFile,
} from '@centrale/ui';

interface Sample {
  title: string;
  kind: string;
  remarks: string;
  budget: number | null;
  startsOn: LocalDate | null;
  dueAt: string | null;
  sessions: number | null;
  level: string | null;
  lots: readonly number[];
  childcare: boolean;
  scope: LocalText;
}

const empty: Sample = {
  title: '', kind: '', remarks: '', budget: 1_250_050, startsOn: '2027-03-12', dueAt: null, sessions: null, level: 'involve', lots: [2, 3], childcare: true,
  scope: { nl: 'Drie avonden met bewoners', fr: '' },
};

@Component({
  selector: 'app-gallery-forms',
  imports: [
    Bilingual, Check, Checks, Choices, CommandButton, Completeness, ConflictView, DateField, DateTimeField, ErrorSummary, Field, FormField, MoneyField, SavedState,
    TextInput, Upload,
  ],
  templateUrl: './gallery-forms.html',
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryForms {
  readonly start = input.required<number>();

  protected readonly model = signal<Sample>(empty);
  protected readonly form = form(this.model, (path) => {
    required(path.title);
    maxLength(path.title, 80);
    required(path.kind);
    min(path.sessions, 1);
    max(path.sessions, 500);
    required(path.dueAt);
  });
  protected readonly levels: readonly Choice<string>[] = [
    { value: 'inform', label: 'Inform', hint: 'People get to know what is decided.' },
    { value: 'involve', label: 'Involve', hint: 'Their wishes come back in the choices.' },
    { value: 'empower', label: 'Empower', refused: 'Only with a decision of the council.' },
  ];
  protected readonly lots: readonly Choice<number>[] = [1, 2, 3, 4].map((value) => ({ value, label: `Lot ${value}` }));
  protected readonly files: readonly StoredFile[] = [{ id: 'a', name: 'Plan of the square.pdf', size: 1_482_301, href: '/gallery' }];

  private readonly note = signal({ subject: 'Evening sessions', text: 'Two in Dutch, one in French.' });
  protected readonly noteForm = form(this.note);
  protected readonly saved = this.conflicting();

  protected readonly send = (): Promise<void> =>
    submitForm(this.form, async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      throw new Problem(400, 'request.invalid', { fields: [{ path: 'title', code: 'minLength', params: { min: 3 } }] });
    });

  /** Shows how a refused file looks; nothing is sent. */
  protected readonly sendFile: SendFile = async (_file, progress) => {
    for (const share of [0.2, 0.5, 0.9]) {
      progress(share);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    throw new Problem(415, 'request.media-type');
  };

  /** A save that meets somebody else's version the first time. */
  private conflicting(): ReturnType<typeof autosave<{ subject: string; text: string }>> {
    const drafts = inject(LocalDrafts);
    drafts.remove('gallery');
    inject(DestroyRef).onDestroy(() => drafts.remove('gallery'));
    let theirs = true;
    const result = autosave({
      key: 'gallery',
      value: () => this.note(),
      apply: (value) => this.note.set(value),
      saved: { subject: 'Sessions', text: 'Three in Dutch.' },
      version: 1,
      save: async (_value, version) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        if (!theirs) return { version: version + 1, savedAt: new Date(this.start()).toISOString() };
        theirs = false;
        throw new Problem(412, 'request.version-outdated', { current: { subject: 'Sessions', text: 'One in Dutch, two in French.' } });
      },
      current: (view) => ({ value: view as { subject: string; text: string }, version: 2 }),
      delay: 50,
    });
    return result;
  }
}
