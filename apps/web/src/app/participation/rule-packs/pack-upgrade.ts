import { Component, computed, inject, input, output } from '@angular/core';
import { type Refusal } from '@centrale/kernel';
import { type PackParameter, type PackParameters, type PackUpgrade } from '@centrale/participation';
import { CommandButton, Words, type Press, type Question } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';

/** What a newer version of the rules would change for a body or a trajectory, read before it is taken. (I12) */
@Component({
  selector: 'app-pack-upgrade',
  imports: [CommandButton],
  template: `
    <p>{{ words.fill(p().rulePack.upgrade.newer, { version: upgrade().toVersion }) }}</p>
    <div class="scroll">
      <table>
        <thead><tr><th scope="col">{{ p().rulePack.upgrade.parameter }}</th><th scope="col">{{ p().rulePack.upgrade.from }}</th><th scope="col">{{ p().rulePack.upgrade.to }}</th></tr></thead>
        <tbody>
          @for (change of upgrade().changes; track change.parameter) {
            <tr><th scope="row">{{ nameOf(change.parameter) }}</th><td>{{ valueOf(change.from) }}</td><td>{{ valueOf(change.to) }}</td></tr>
          }
        </tbody>
      </table>
    </div>
    @if (may() === null) { <ui-command look="outlined" [label]="label()" [ask]="ask()" [run]="take" [saidWhenDone]="p().rulePack.upgrade.done" (done)="taken.emit()" /> }
  `,
  styles: `
    :host { display: grid; gap: var(--gap-3); justify-items: start; }
    .scroll { max-inline-size: 100%; overflow-x: auto; }
    table { border-collapse: collapse; }
    th, td { padding: var(--gap-1) var(--gap-4) var(--gap-1) 0; border-block-end: 1px solid var(--line); font-size: var(--text-m); font-weight: 400; text-align: start; }
    thead th { color: var(--ink-soft); font-size: var(--text-s); }
  `,
})
export class PackUpgradePart {
  readonly upgrade = input.required<PackUpgrade>();
  readonly may = input.required<Refusal | null>();
  /** Of the command, in the words of what takes it. */
  readonly label = input.required<string>();
  readonly run = input.required<(body: { readonly toVersion: number }, key: string) => Promise<unknown>>();
  readonly taken = output<void>();

  protected readonly words = inject(Words);
  protected readonly p = useParticipationTexts();
  protected readonly ask = computed<Question>(() => ({
    title: this.label(), text: this.words.fill(this.p().rulePack.upgrade.ask, { version: this.upgrade().toVersion }), action: this.label(),
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

  protected readonly take = ({ key }: Press): Promise<unknown> => this.run()({ toVersion: this.upgrade().toVersion }, key);
}
