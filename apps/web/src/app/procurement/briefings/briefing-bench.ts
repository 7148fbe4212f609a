import { Injectable, computed, inject, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { SaveBriefing, type BriefingContent, type BriefingField, type BriefingView } from '@centrale/procurement';
import { autosave, contractSchema, type Missing } from '@centrale/ui';
import { BriefingDossier } from './briefing-dossier';
import { BriefingsApi } from './briefings-api';

/** The content under the writer's hands: one document that saves itself. */
@Injectable()
export class BriefingBench {
  private readonly dossier = inject(BriefingDossier);
  private readonly api = inject(BriefingsApi);
  private readonly start = required(this.dossier.briefing.value());

  readonly content = signal<BriefingContent>(this.start.content);
  readonly form = form(this.content, (path) => validateStandardSchema(path, contractSchema<BriefingContent>(SaveBriefing)));
  readonly autosave = autosave<BriefingContent>({
    key: `briefing/${this.start.id}`,
    value: this.content,
    apply: (value) => this.content.set(value),
    saved: this.start.content,
    version: this.start.version,
    savedAt: this.start.updatedAt,
    save: async (value, version) => {
      const saved = await this.api.save(this.start.id, value, version);
      this.dossier.reload();
      return saved;
    },
    current: (view) => ({ value: (view as BriefingView).content, version: (view as BriefingView).version }),
  });

  /** As the server sees it, of the last reading. */
  readonly briefing = computed(() => this.dossier.briefing.value() ?? this.start);
  readonly missing = computed<readonly Missing[]>(() => this.briefing().missing.map((refusal) => {
    const field = refusal.params?.['field'];
    return typeof field === 'string' ? { refusal, field } : { refusal };
  }));

  change(patch: Partial<BriefingContent>): void {
    this.content.update((content) => ({ ...content, ...patch }));
  }

  lacks(fields: readonly BriefingField[]): number {
    return this.missing().filter(({ field }) => fields.includes(field as BriefingField)).length;
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The wizard is shown once its briefing is there');
  return value;
}
