import { Component, computed, inject, input, output } from '@angular/core';
import { type BodyView, type PackParameter, type PackParameters } from '@centrale/participation';
import { CommandButton, DayPipe, LocalTextPipe, RuleNote, Words, type Press, type Question } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { NonConformityList } from '../non-conformities';
import { BodiesApi } from './bodies-api';
import { useBodiesTexts } from './bodies-texts';

/** Which rules hold here, what a newer version would change, and what departs from them. (I12) */
@Component({
  selector: 'app-rules-part',
  imports: [CommandButton, DayPipe, LocalTextPipe, NonConformityList, RuleNote],
  template: `
    <section class="sheet stack" aria-labelledby="rules">
      <h2 id="rules">{{ t().rules.title }}</h2>
      <p>{{ words.fill(t().rules.pinned, { pack: p().rulePack.packs[body().packId], version: body().packVersion }) }}</p>
      @if (body().upgrade; as newer) {
        <p>{{ words.fill(t().rules.newer, { version: newer.toVersion }) }}</p>
        <div class="scroll">
          <table>
            <thead><tr><th scope="col">{{ t().rules.parameter }}</th><th scope="col">{{ t().rules.from }}</th><th scope="col">{{ t().rules.to }}</th></tr></thead>
            <tbody>
              @for (change of newer.changes; track change.parameter) {
                <tr><th scope="row">{{ nameOf(change.parameter) }}</th><td>{{ valueOf(change.from) }}</td><td>{{ valueOf(change.to) }}</td></tr>
              }
            </tbody>
          </table>
        </div>
        @if (body().may.upgradePack === null) { <ui-command look="outlined" [label]="p().body.commands.upgradePack" [ask]="ask()" [run]="upgrade" [saidWhenDone]="t().rules.upgraded" (done)="changed.emit()" /> }
      }
      @if (body().deviations.length > 0) {
        <h3>{{ t().rules.deviations }}</h3>
        <ul class="plain">@for (each of body().deviations; track each.id) { <li>{{ words.say(each.refusal) }} <small>{{ each.at | day }}: {{ each.motivation | localText }}</small><ui-rule-note [of]="each.refusal" /></li> }</ul>
      }
      @if (body().nonConformities.length > 0) {
        <h3>{{ t().rules.nonConformities }}</h3>
        <app-non-conformities [facts]="body().nonConformities" [corrects]="body().may.describe === null" (changed)="changed.emit()" />
      }
    </section>
  `,
  styles: `
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; }
    th, td { padding: var(--gap-1) var(--gap-4) var(--gap-1) 0; border-block-end: 1px solid var(--line); font-size: var(--text-m); font-weight: 400; text-align: start; }
    thead th { color: var(--ink-soft); font-size: var(--text-s); }
    .plain { display: grid; gap: var(--gap-3); padding: 0; list-style: none; }
    small { display: block; color: var(--ink-soft); }
  `,
})
export class RulesPart {
  readonly body = input.required<BodyView>();
  readonly changed = output<void>();

  private readonly api = inject(BodiesApi);
  protected readonly words = inject(Words);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly ask = computed<Question>(() => ({
    title: this.p().body.commands.upgradePack, text: this.words.fill(this.t().rules.upgradeAsk, { version: this.body().upgrade?.toVersion ?? 0 }),
    action: this.p().body.commands.upgradePack,
  }));

  protected nameOf(parameter: PackParameter): string {
    return this.p().rulePack.parameters[parameter];
  }

  protected valueOf(value: PackParameters[PackParameter]): string {
    const words = this.p().rulePack;
    if (value === null || (Array.isArray(value) && value.length === 0)) return words.unset;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    const said = (each: string | number): string => (words.values as Readonly<Record<string, string>>)[each] ?? String(each);
    return Array.isArray(value) ? this.words.list(value.map(said)) : said(value as string | number);
  }

  protected readonly upgrade = ({ key }: Press): Promise<unknown> => this.api.press(this.body().id, 'upgrade-pack', { toVersion: this.body().upgrade?.toVersion }, key);
}
