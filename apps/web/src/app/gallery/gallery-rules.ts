import { Component, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { refuse, type LocalDate, type LocalText } from '@centrale/kernel';
import {
  CommandButton, CountsField, DateField, ErrorSummary, Field, Motivation, RULE_BEHIND, RefusalList, Repeat, RepeatItem, TextInput, submitForm,
  type CountRow, type Counts, type FindRule, type Missing,
} from '@centrale/ui';

interface Phase {
  name: string;
  startsOn: LocalDate | null;
}

interface Sample {
  phases: Phase[];
  motivation: LocalText;
  dutchOnly: LocalText;
  present: Counts;
}

const samples: FindRule = ({ code }) =>
  code === 'access.forbidden'
    ? undefined
    : { id: 'R003-17', sentence: 'Invitations leave at least three weeks before the meeting.', source: 'Quality framework, §4', remedy: 'Choose a later date, or invite today and give the reason.' };

@Component({
  selector: 'app-gallery-rules',
  imports: [CommandButton, CountsField, DateField, ErrorSummary, Field, FormField, Motivation, RefusalList, Repeat, RepeatItem, TextInput],
  providers: [{ provide: RULE_BEHIND, useValue: samples }],
  template: `
    <h2>Rules behind refusals</h2>
    <div class="sheet stack">
      <ui-refusal-list [missing]="missing" open />
      <ui-command label="Invite" [may]="refused" [run]="pass" />
    </div>
    <h2>A list in a form</h2>
    <form class="sheet stack wide">
      <ui-error-summary [of]="form" />
      <ui-repeat [of]="form.phases" [make]="newPhase" name="Phase" add="Add a phase" [least]="1" [most]="5">
        <ng-template [uiRepeatItem]="form.phases" let-phase>
          <div class="columns">
            <ui-field label="Name" [of]="phase.name"><input uiInput [formField]="phase.name" /></ui-field>
            <ui-field label="Starts on" [of]="phase.startsOn"><ui-date [formField]="phase.startsOn" /></ui-field>
          </div>
        </ng-template>
      </ui-repeat>
      <ui-motivation [refusal]="refused" [of]="form.motivation" />
      <ui-motivation [refusal]="refused" [of]="form.dutchOnly" [languages]="['nl']" />
      <ui-field group label="Who was there" hint="Count everybody once." [of]="form.present"><ui-counts [formField]="form.present" [rows]="classes" /></ui-field>
      <ui-command label="Keep" [run]="send" submits saidWhenDone="Kept" />
    </form>
  `,
  styles: `:host { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap-5); }`,
})
export class GalleryRules {
  protected readonly refused = refuse('request.invalid');
  protected readonly missing: readonly Missing[] = [
    { refusal: this.refused, field: 'phases' },
    { refusal: refuse('request.version-outdated'), remedy: { label: 'Plan a later meeting', link: '/gallery' } },
    { refusal: refuse('access.forbidden'), warning: true },
  ];

  private readonly model = signal<Sample>({
    phases: [{ name: 'Preparation', startsOn: '2027-03-01' }, { name: 'Meetings', startsOn: '2027-04-12' }, { name: 'Advice', startsOn: null }],
    motivation: { nl: '', fr: '' }, dutchOnly: { nl: 'De zaal kwam pas vorige week vrij.', fr: '' },
    present: { citizens: 34, associations: 6, experts: null, elected: 1 },
  });
  protected readonly form = form(this.model, (path) => {
    required(path.motivation.nl);
  });
  protected readonly newPhase = (): Phase => ({ name: '', startsOn: null });
  protected readonly classes: readonly CountRow[] = [
    { key: 'citizens', label: 'citizens' }, { key: 'associations', label: 'associations', hint: 'Each person, not each association.' }, { key: 'experts', label: 'experts' },
    { key: 'elected', label: 'elected representatives', warning: 'They are not invited to this kind of meeting: their presence is noted.' },
  ];
  protected readonly pass = (): Promise<void> => Promise.resolve();
  protected readonly send = (): Promise<void> => submitForm(this.form, () => Promise.resolve());
}
