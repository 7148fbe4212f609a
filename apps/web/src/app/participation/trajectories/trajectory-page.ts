import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type Done, type LocalText, type Refusal } from '@centrale/kernel';
import { mayDepart, type TrajectoryView } from '@centrale/participation';
import {
  CapitalPipe, Chip, CommandButton, DayPipe, Icon, InstantPipe, LocalTextOf, LocalTextPipe, PageHeader, RefusalList, Strip, WhenLoaded, Words, type Missing, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { PlaceContributions } from '../meetings/place-contributions';
import { NonConformityList } from '../non-conformities';
import { EvaluationsPart } from '../obligations/evaluations-part';
import { PackUpgradePart } from '../rule-packs/pack-upgrade';
import { ActivitiesPart } from './activities-part';
import { AdjustForm } from './adjust-form';
import { TrajectoryContentForm } from './content-form';
import { DateForm } from './date-form';
import { DepartForm, type Departure } from './depart-form';
import { InterestsPart } from '../involvement/interests-part';
import { MeetingsPart } from './meetings-part';
import { OutreachPart } from '../involvement/outreach-part';
import { WrittenFor } from '../text-languages';
import { DocumentsPart } from './documents-part';
import { PhasesPart } from './phases-part';
import { PublicReasonForm } from './reason-form';
import { ThemesPart } from './themes-part';
import { TrajectoriesApi } from './trajectories-api';
import { placeOnPage } from './trajectory-places';
import { trajectoryTurn } from './trajectory-state';
import { useTrajectoriesTexts } from './trajectories-texts';

type Doing = 'announce' | 'pause' | 'cancel' | 'beginCycle' | 'copy' | 'adjust';
type Plain = 'begin' | 'resume' | 'report' | 'close';

const plain: readonly Plain[] = ['begin', 'resume', 'report', 'close'];
const forms: readonly Exclude<Doing, 'announce'>[] = ['beginCycle', 'pause', 'adjust', 'copy', 'cancel'];

/** A trajectory, from its draft to its close: what it is about, what waits, who is involved. */
@Component({
  selector: 'app-trajectory-page',
  imports: [
    ActivitiesPart, AdjustForm, CapitalPipe, Chip, CommandButton, DateForm, DayPipe, DepartForm, DocumentsPart, DossierTimeline, EvaluationsPart, Icon, InstantPipe, InterestsPart,
    LocalTextOf, LocalTextPipe, MatButton, MeetingsPart, NonConformityList, OutreachPart, PackUpgradePart, PageHeader, PhasesPart, PlaceContributions,
    PublicReasonForm, RefusalList, RouterLink, Strip, ThemesPart, TrajectoryContentForm, WhenLoaded, WrittenFor,
  ],
  templateUrl: './trajectory-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
    dt::first-letter { text-transform: uppercase; }
    .complete { display: flex; gap: var(--gap-2); align-items: start; color: var(--tone-good); font-weight: 550; }
    .plain small { color: var(--ink-soft); }
  `,
})
export class TrajectoryPage {
  readonly id = input.required<string>();

  private readonly api = inject(TrajectoriesApi);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly t = useTrajectoriesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly trajectory = inject(Api).view<TrajectoryView>(() => `/trajectories/${this.id()}`);
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly turn = computed(() => {
    const view = this.trajectory.value();
    return view && trajectoryTurn(view, this.p(), this.t());
  });
  protected readonly missing = computed<readonly Missing[]>(() => (this.trajectory.value()?.missing ?? []).map((refusal) => ({ refusal, warning: mayDepart(refusal), ...placeOnPage(refusal, true) })));
  protected readonly warnings = computed<readonly Missing[]>(() => (this.trajectory.value()?.warnings ?? []).map((refusal) => ({ refusal, warning: true, ...placeOnPage(refusal, this.trajectory.value()?.may.save === null) })));

  /** What can be pressed now, or waits for something that is said; not what belongs to others or to another moment. */
  protected readonly steps = computed(() => (['announce', ...plain] as const).filter((command) => this.concerns(this.trajectory.value()?.may[command])));
  protected readonly plainSteps = computed(() => plain.filter((command) => this.steps().includes(command)));
  protected readonly formSteps = computed(() => forms.filter((command) => this.trajectory.value()?.may[command] === null));
  /** Nothing but reasons is missing for the announcement. */
  protected readonly announceDeparts = computed(() => {
    const view = this.trajectory.value();
    return !!view && view.missing.length > 0 && view.missing.every(mayDepart) && !!view.may.announce && mayDepart(view.may.announce);
  });

  protected domainsOf({ domains }: TrajectoryView): string {
    return domains.map((domain) => this.p().trajectory.domains[domain]).join(', ') || '–';
  }
  protected groupsOf({ targetGroups }: TrajectoryView): string {
    return targetGroups.map((group) => this.p().trajectory.targetGroups[group]).join(', ') || '–';
  }
  protected press(command: 'announce' | Plain): (press: Press) => Promise<unknown> {
    return ({ key }) => this.api.press(this.id(), command, {}, key);
  }
  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }
  protected interrupt(command: 'pause' | 'cancel'): (reason: LocalText, key: string) => Promise<unknown> {
    return (reason, key) => this.api.press(this.id(), command, { reason }, key);
  }
  protected readonly upgrade = (body: object, key: string): Promise<unknown> => this.api.press(this.id(), 'upgrade-pack', body, key);
  protected readonly announce = (motivations: readonly Departure[], key: string): Promise<unknown> => this.api.press(this.id(), 'announce', { motivations }, key);
  protected readonly cycle = (startsOn: string, key: string): Promise<unknown> => this.api.press(this.id(), 'begin-cycle', { startsOn }, key);
  protected readonly copy = async (startsOn: string, key: string): Promise<Done> => {
    const done = await this.api.press(this.id(), 'copy', { startsOn }, key);
    await this.router.navigate(['/trajectories', done.id]);
    return done;
  };

  protected done(): void {
    this.doing.set(undefined);
    this.trajectory.reload();
  }

  private concerns(refusal: Refusal | null | undefined): boolean {
    if (refusal === null) return true;
    const code = refusal?.code ?? 'access.';
    return !code.startsWith('access.') && !['R000-07', 'R002-10', 'trajectory.wrong-status', 'trajectory.memorandum-apart', 'trajectory.announce-first'].includes(code);
  }
}
