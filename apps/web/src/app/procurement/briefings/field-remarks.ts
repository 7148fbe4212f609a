import { Component, computed, inject, input, signal } from '@angular/core';
import { type BriefingField } from '@centrale/procurement';
import { CommandButton, Field, Icon, InstantPipe, TextInput, type Press } from '@centrale/ui';
import { BriefingDossier } from './briefing-dossier';
import { BriefingsApi } from './briefings-api';
import { useBriefingsTexts } from './briefings-texts';

/** The dialogue on one field, where it belongs; without a field, on the whole. */
@Component({
  selector: 'app-remarks',
  imports: [CommandButton, Field, Icon, InstantPipe, TextInput],
  template: `
    @if (remarks().length > 0) {
      <ol [attr.aria-label]="t().remarks.title">
        @for (remark of remarks(); track remark.id) {
          <li [class.service]="remark.fromService">
            <p>{{ remark.text }}</p>
            <small>{{ remark.authorName }}@if (remark.fromService) { · {{ t().remarks.service }} } · {{ remark.at | instant: 'medium' }}</small>
          </li>
        }
      </ol>
    }
    @if (may()) {
      @if (writing()) {
        <ui-field [label]="t().remarks.text"><textarea uiInput rows="2" [value]="text()" (input)="text.set($any($event.target).value)"></textarea></ui-field>
        <div class="row"><ui-command look="tonal" [label]="t().remarks.place" [run]="place" /><button type="button" class="plain" (click)="writing.set(false)">{{ t().remarks.cancel }}</button></div>
      } @else {
        <button type="button" class="plain no-print" (click)="writing.set(true)"><ui-icon name="edit" />{{ field() ? t().remarks.add : t().page.general }}</button>
      }
    }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-2); margin-block-start: calc(-1 * var(--gap-2)); }
    :host(:empty) { display: none; }
    ol { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    li { padding: var(--gap-2) var(--gap-3); border-inline-start: 3px solid var(--line); background: var(--well); font-size: var(--text-m); border-radius: 0 var(--radius) var(--radius) 0; }
    li.service { border-color: var(--accent); }
    li p { white-space: pre-line; }
    small { color: var(--ink-soft); }
    .plain { display: inline-flex; gap: 0.3rem; align-items: center; inline-size: fit-content; min-block-size: 1.75rem; padding: 0; border: 0; background: none; color: var(--accent); font: inherit; font-size: var(--text-s); cursor: pointer; }
    .plain ui-icon { --icon: 0.9rem; }
  `,
})
export class FieldRemarks {
  readonly field = input<BriefingField>();
  private readonly dossier = inject(BriefingDossier);
  private readonly api = inject(BriefingsApi);
  protected readonly t = useBriefingsTexts();
  protected readonly writing = signal(false);
  protected readonly text = signal('');
  protected readonly remarks = computed(() => (this.dossier.briefing.value()?.remarks ?? []).filter((remark) => remark.field === (this.field() ?? null)));
  /** While the buyer writes alone there is nobody to talk to. */
  protected readonly may = computed(() => {
    const briefing = this.dossier.briefing.value();
    return briefing?.may.remark === null && briefing.status !== 'draft';
  });

  protected readonly place = async ({ key }: Press): Promise<void> => {
    const field = this.field();
    await this.api.remark(this.dossier.id, { ...(field && { field }), text: this.text() }, key);
    this.text.set('');
    this.writing.set(false);
    this.dossier.reload();
  };
}
