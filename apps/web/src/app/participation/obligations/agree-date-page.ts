import { Component, computed, inject, input, signal } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { ProposeDate, type UndatedDutyView } from '@centrale/participation';
import { CommandButton, DateField, DayPipe, ErrorSummary, Field, LocalTextOf, PageHeader, WhenLoaded, Words, contractSchema, submitForm, type Press } from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useObligationsTexts } from './obligations-texts';

interface Draft {
  readonly date: string | null;
}

/** Where the rules set no date, city and body agree on one: what one side proposes, the other answers. */
@Component({
  selector: 'app-agree-date-page',
  imports: [CommandButton, DateField, DayPipe, ErrorSummary, Field, FormField, LocalTextOf, PageHeader, WhenLoaded],
  template: `
    <ng-container *uiLoaded="duty; let d">
      <ui-page-header [title]="p().clock.kinds[d.kind]" [eyebrow]="d.label" [intro]="t().date.intro" [crumbs]="[{ label: t().board.title, link: '/obligations' }]" />
      <section class="sheet stack">
        <dl class="facts">
          @if (d.bodyName; as name) { <div><dt>{{ t().board.rows }}</dt><dd [uiLocalText]="name"></dd></div> }
          <div><dt>{{ t().list.side }}</dt><dd>{{ p().clock.sides[d.ownerSide] }}</dd></div>
          <div><dt>{{ t().list.due }}</dt><dd>{{ d.dueOn ? (d.dueOn | day) : t().list.noDate }}</dd></div>
        </dl>
        @if (d.proposal; as proposal) {
          <p><strong>{{ words.fill(t().date.proposed, { side: p().clock.sides[proposal.side], on: proposal.proposedOn }) }}</strong> {{ proposal.date | day }}</p>
          <div class="row">
            <ui-command icon="check" [label]="p().clock.commands.confirmDate" [may]="d.may.confirmDate" [run]="confirm" [saidWhenDone]="t().date.agreed" (done)="leave()" />
            <ui-command look="text" [label]="p().clock.commands.refuseDate" [may]="d.may.refuseDate" [run]="refuse" [saidWhenDone]="t().date.refused" (done)="duty.reload()" />
          </div>
        } @else {
          <form class="stack">
            <ui-error-summary [of]="form" />
            <ui-field group [label]="t().date.field" [of]="form.date"><ui-date [formField]="form.date" /></ui-field>
            <ui-command submits [label]="p().clock.commands.proposeDate" [may]="d.may.proposeDate" [run]="propose" [saidWhenDone]="t().date.sent" (done)="duty.reload()" />
          </form>
        }
      </section>
    </ng-container>
  `,
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 48rem; grid-template-columns: minmax(0, 1fr); }`,
})
export class AgreeDatePage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = useObligationsTexts();
  protected readonly p = useParticipationTexts();
  private readonly address = computed(() => `/obligations/${this.id()}`);
  protected readonly duty = this.api.view<UndatedDutyView>(() => this.address());
  private readonly model = signal<Draft>({ date: null });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path, contractSchema<Draft>(ProposeDate as new () => Draft)));

  protected readonly propose = ({ key }: Press): Promise<unknown> => submitForm(this.form, (value) => this.api.command(`${this.address()}/propose-date`, value, key));
  protected readonly confirm = ({ key }: Press): Promise<unknown> => this.api.command(`${this.address()}/confirm-date`, {}, key);
  protected readonly refuse = ({ key }: Press): Promise<unknown> => this.api.command(`${this.address()}/refuse-date`, {}, key);

  /** With its date the duty is another one: it stands in the list. */
  protected leave(): void {
    void this.router.navigate(['/obligations']);
  }
}
