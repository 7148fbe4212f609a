import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { dateAt, type LocalText } from '@centrale/kernel';
import { groupTypes, policyDomains, targetGroups, type BodyKind, type BodyView, type TargetGroup } from '@centrale/participation';
import { Bilingual, CapitalPipe, Checks, DateField, Field, Repeat, RepeatItem, ServerTime, TextInput } from '@centrale/ui';
import { useParticipationTexts } from '../../shell/domain-texts';
import { useBodiesTexts } from './bodies-texts';

interface OutreachDraft {
  readonly group: TargetGroup;
  readonly how: string;
  readonly on: string | null;
}

/** What a body says of itself, as it is typed: an empty choice is ''. */
export interface BodyWordsDraft {
  readonly name: LocalText;
  readonly policyDomain: string;
  readonly groupType: string;
  readonly themeNote: LocalText;
  readonly frequency: LocalText;
  readonly composition: { readonly description: LocalText; readonly targetGroups: readonly TargetGroup[]; readonly outreach: readonly OutreachDraft[] };
}

/** The fields of these words in whatever form they stand. */
export type BodyWordsFields = { readonly [K in keyof BodyWordsDraft]: FieldTree<BodyWordsDraft[K]> };

const silent = (): LocalText => ({ nl: '', fr: '' });

export const blankWords = (): BodyWordsDraft => ({
  name: silent(), policyDomain: '', groupType: '', themeNote: silent(), frequency: silent(), composition: { description: silent(), targetGroups: [], outreach: [] },
});

const both = ({ nl = '', fr = '' }: Partial<LocalText>): LocalText => ({ nl, fr });

export const wordsOf = ({ name, policyDomain, groupType, themeNote, frequency, composition }: BodyView): BodyWordsDraft => ({
  name: both(name), policyDomain: policyDomain ?? '', groupType: groupType ?? '', themeNote: both(themeNote), frequency: both(frequency),
  composition: {
    description: both(composition.description), targetGroups: composition.targetGroups, outreach: composition.outreach.map(({ group, how, on }) => ({ group, how, on })),
  },
});

/** The fields of what a body says of itself, the same when it is made and when it changes. */
@Component({
  selector: 'app-body-words',
  imports: [Bilingual, CapitalPipe, Checks, DateField, Field, FormField, Repeat, RepeatItem, TextInput],
  host: { class: 'stack' },
  template: `
    <ui-bilingual [of]="of().name" [label]="f().name" />
    <div class="columns">
      <ui-field optional [label]="f().policyDomain" [of]="of().policyDomain">
        <select uiInput [formField]="of().policyDomain">
          <option value="">{{ t().describe.notChosen | capital }}</option>
          @for (domain of domains; track domain) { <option [value]="domain">{{ p().trajectory.domains[domain] | capital }}</option> }
        </select>
      </ui-field>
      @if (kind() !== 'strategicAtelier') {
        <ui-field optional [label]="f().groupType" [of]="of().groupType">
          <select uiInput [formField]="of().groupType">
            <option value="">{{ t().describe.notChosen | capital }}</option>
            @for (type of types; track type) { <option [value]="type">{{ p().rulePack.values[type] | capital }}</option> }
          </select>
        </ui-field>
      }
    </div>
    <ui-bilingual [optional]="!required()" [of]="of().themeNote" [label]="f().themeNote" [lines]="2" />
    <ui-bilingual [optional]="!required()" [of]="of().frequency" [label]="f().frequency" />
    <ui-bilingual [optional]="!required()" [of]="of().composition.description" [label]="f().composition" [lines]="2" />
    <ui-field group optional [label]="f().targetGroups" [of]="of().composition.targetGroups"><ui-checks inline [formField]="of().composition.targetGroups" [choices]="groups()" /></ui-field>
    <ui-field group optional [label]="f().outreach" [of]="of().composition.outreach">
      <ui-repeat [of]="of().composition.outreach" [make]="newOutreach" [name]="t().describe.outreachItem" [add]="t().describe.addOutreach" [movable]="false">
        <ng-template [uiRepeatItem]="of().composition.outreach" let-item>
          <div class="columns">
            <ui-field [label]="t().describe.group" [of]="item.group">
              <select uiInput [formField]="item.group">@for (group of groups(); track group.value) { <option [value]="group.value">{{ group.label | capital }}</option> }</select>
            </ui-field>
            <ui-field [label]="f().outreachOn" [of]="item.on"><ui-date [formField]="item.on" /></ui-field>
          </div>
          <ui-field [label]="f().outreachHow" [of]="item.how"><input uiInput [formField]="item.how" /></ui-field>
        </ng-template>
      </ui-repeat>
    </ui-field>
  `,
})
export class BodyWords {
  readonly of = input.required<BodyWordsFields>();
  readonly kind = input.required<BodyKind>();
  /** Theme, frequency and composition must be there: a group of an atelier. (R000-14) */
  readonly required = input(false);

  private readonly time = inject(ServerTime);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().body.fields);
  protected readonly domains = policyDomains;
  protected readonly types = groupTypes;
  protected readonly groups = computed(() => targetGroups.map((value) => ({ value, label: this.p().trajectory.targetGroups[value] })));
  protected readonly newOutreach = (): OutreachDraft => ({ group: 'youth', how: '', on: dateAt(this.time.at()) });
}
