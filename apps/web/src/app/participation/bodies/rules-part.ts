import { Component, inject, input, output } from '@angular/core';
import { type BodyView } from '@centrale/participation';
import { ColonPipe, DayPipe, LocalTextOf, RuleNote, Words } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { NonConformityList } from '../non-conformities';
import { PackUpgradePart } from '../rule-packs/pack-upgrade';
import { BodiesApi } from './bodies-api';
import { useBodiesTexts } from './bodies-texts';

/** Which rules hold here, what a newer version would change, and what departs from them. (I12) */
@Component({
  selector: 'app-rules-part',
  imports: [ColonPipe, DayPipe, LocalTextOf, NonConformityList, PackUpgradePart, RuleNote],
  template: `
    <section class="sheet stack" aria-labelledby="rules">
      <h2 id="rules">{{ t().rules.title }}</h2>
      <p>{{ words.fill(t().rules.pinned, { pack: p().rulePack.packs[body().packId], version: body().packVersion }) }}</p>
      @if (body().upgrade; as newer) {
        <app-pack-upgrade [upgrade]="newer" [may]="body().may.upgradePack" [label]="p().body.commands.upgradePack" [run]="upgrade" (taken)="changed.emit()" />
      }
      @if (body().deviations.length > 0) {
        <h3>{{ t().rules.deviations }}</h3>
        <ul class="plain">@for (each of body().deviations; track each.id) { <li>{{ words.say(each.refusal) }} <small>{{ each.at | day | colon }} <span [uiLocalText]="each.motivation"></span></small><ui-rule-note [of]="each.refusal" /></li> }</ul>
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
  protected readonly upgrade = (body: object, key: string): Promise<unknown> => this.api.press(this.body().id, 'upgrade-pack', body, key);
}
