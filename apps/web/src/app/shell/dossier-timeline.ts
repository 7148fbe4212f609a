import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { inLanguage, type Page } from '@centrale/kernel';
import { type TimelineEntryView } from '@centrale/platform';
import { Languages, ProblemView, Timeline, keysetList, texts, uiTexts, type Happening } from '@centrale/ui';
import { Api } from './api';
import { participationTexts, platformTexts, useDomainTexts } from './domain-texts';

/** Everything that happened to a dossier, from its audit chain. `<app-dossier-timeline of="callOff" [id]="c.id" [follow]="c" />` */
@Component({
  selector: 'app-dossier-timeline',
  imports: [MatButton, ProblemView, Timeline],
  template: `
    @if (list.problem(); as problem) { <ui-problem [problem]="problem" [retrying]="list.retrying()" (retry)="list.reload()" /> }
    <ui-timeline [happenings]="happenings()">
      @if (list.hasMore()) { <button matButton="outlined" type="button" class="no-print" (click)="list.more()">{{ u().more }}</button> }
    </ui-timeline>
  `,
})
export class DossierTimeline {
  readonly of = input.required<string>();
  readonly id = input.required<string>();
  /** The view of the dossier: when it was read again, so is the timeline. */
  readonly follow = input<unknown>();

  private readonly language = inject(Languages).current;
  private readonly d = useDomainTexts();
  private readonly p = texts(platformTexts);
  protected readonly u = texts(uiTexts);
  private readonly api = inject(Api);
  protected readonly list = keysetList(
    () => `/timeline/${this.of()}/${this.id()}`,
    (path, after, abort) => this.api.get<Page<TimelineEntryView>>(path, { after }, abort),
  );

  protected readonly happenings = computed<readonly Happening[]>(() => {
    const trajectories = participationTexts.has(this.language()) ? participationTexts.in(this.language()).events : {};
    const events: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...this.p().events, ...this.d().events, ...trajectories };
    return (this.list.items() ?? []).map((entry) => {
      const by = this.byOf(entry);
      return { at: entry.at, what: events[this.of()]?.[entry.command] ?? entry.command, ...(by && { by }) };
    });
  });

  constructor() {
    let seen: unknown;
    effect(() => {
      const now = this.follow();
      if (seen !== undefined && now !== seen) untracked(() => this.list.reload());
      seen = now;
    });
  }

  private byOf({ actorName, organisationName }: TimelineEntryView): string {
    const organisation = organisationName && inLanguage(organisationName, this.language());
    return [actorName, organisation].filter(Boolean).join(', ');
  }
}
