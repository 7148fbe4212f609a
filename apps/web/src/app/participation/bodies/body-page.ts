import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inLanguage, type Page } from '@centrale/kernel';
import { isEnded, type BodyAct, type BodyView, type ObligationRow } from '@centrale/participation';
import {
  CapitalPipe, Chip, ClockBadge, ColonPipe, CommandButton, DayPipe, Icon, Languages, LocalTextOf, LocalTextPipe, PageHeader, RefusalList, Strip, WhenLoaded, Words,
  type Crumb, type Missing, type Press, type Question,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { DossierTimeline } from '../../shell/dossier-timeline';
import { useParticipationTexts } from '../../shell/domain-texts';
import { InterestsPart } from '../involvement/interests-part';
import { OutreachPart } from '../involvement/outreach-part';
import { PlaceContributions } from '../meetings/place-contributions';
import { BodyQuality } from '../sheets/body-quality';
import { WrittenFor } from '../text-languages';
import { BodiesApi } from './bodies-api';
import { BodyDocuments } from './body-documents';
import { bodyTones, bodyTurn } from './body-state';
import { useBodiesTexts } from './bodies-texts';
import { CompositionPart } from './composition-part';
import { CoordinationForm } from './coordination-form';
import { DescribeForm } from './describe-form';
import { EndForm, type Ending } from './end-form';
import { MembersPart } from './members-part';
import { RulesPart } from './rules-part';
import { WorkPart } from './work-part';

type Doing = 'describe' | 'coordinate' | Ending;
type Step = Extract<BodyAct, 'activate' | 'withdraw' | 'review' | 'resume' | 'publish'>;
const steps: readonly Step[] = ['activate', 'publish', 'resume', 'review', 'withdraw'];

/** A body: what it is, who sits in it and coordinates it, what it owes, and what becomes of it. */
@Component({
  selector: 'app-body-page',
  imports: [
    BodyDocuments, BodyQuality, CapitalPipe, Chip, ClockBadge, ColonPipe, CommandButton, CompositionPart, CoordinationForm, DayPipe, DescribeForm, DossierTimeline,
    EndForm, Icon, InterestsPart, LocalTextOf, LocalTextPipe, MatButton, MembersPart, OutreachPart, PageHeader, PlaceContributions, RefusalList, RouterLink,
    RulesPart, Strip, WhenLoaded, WorkPart, WrittenFor,
  ],
  templateUrl: './body-page.html',
  styles: `
    :host { display: grid; gap: var(--gap-5); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: 1.125rem; }
    h3 { font-size: 1rem; }
    .plain { display: grid; gap: var(--gap-2); padding: 0; list-style: none; }
  `,
})
export class BodyPage {
  readonly id = input.required<string>();

  private readonly api = inject(BodiesApi);
  private readonly http = inject(Api);
  private readonly language = inject(Languages).current;
  protected readonly words = inject(Words);
  protected readonly t = useBodiesTexts();
  protected readonly p = useParticipationTexts();
  protected readonly f = computed(() => this.p().body.fields);
  protected readonly tones = bodyTones;
  protected readonly endings: readonly Ending[] = ['restructure', 'dissolve'];
  protected readonly ended = isEnded;
  protected readonly doing = signal<Doing | undefined>(undefined);
  protected readonly body = this.http.view<BodyView>(() => `/bodies/${this.id()}`);
  protected readonly obligations = this.http.view<Page<ObligationRow>>(() => `/obligations?bodyId=${this.id()}&state=open&limit=5`);
  protected readonly duties = computed(() => this.obligations.value()?.items ?? []);

  protected readonly turn = computed(() => {
    const body = this.body.value();
    return body && bodyTurn(body, this.duties(), this.p(), this.t(), this.language());
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const parent = this.body.value()?.parent;
    return [{ label: this.t().list.title, link: '/bodies' }, ...(parent ? [{ label: inLanguage(parent.name, this.language()), link: `/bodies/${parent.id}` }] : [])];
  });
  protected readonly warnings = computed<readonly Missing[]>(() => (this.body.value()?.warnings ?? []).map((refusal) => ({ refusal, warning: true })));
  protected readonly targetGroups = computed(() =>
    this.words.list((this.body.value()?.composition.targetGroups ?? []).map((each) => this.p().trajectory.targetGroups[each])));
  /** What can be pressed now, and what waits for something that the reader can do. */
  protected readonly steps = computed(() => {
    const body = this.body.value();
    return body ? steps.filter((step) => concerns(body, step)) : [];
  });
  protected readonly endingNow = computed(() => this.endings.find((each) => each === this.doing()));

  protected questionOf(step: Step): Question {
    const action = this.p().body.commands[step];
    return { title: action, text: this.t().asks[step], action, danger: step === 'withdraw', ...(step === 'review' && { reason: { label: this.f().reason } }) };
  }

  protected press(step: Step): (press: Press) => Promise<unknown> {
    return ({ key, reason }) => this.api.press(this.id(), step, step === 'review' ? { reason } : {}, key);
  }

  /** Opens the form of a command that asks more than a press. */
  protected begin(what: Doing): () => Promise<void> {
    return () => Promise.resolve(this.doing.set(what));
  }

  protected reload(): void {
    this.doing.set(undefined);
    this.body.reload();
    this.obligations.reload();
  }
}

/** A step is shown to whoever may do it when it is its turn; its reason to wait stands beside it. */
function concerns({ may, status }: BodyView, step: Step): boolean {
  const refusal = may[step];
  if (refusal === null) return true;
  const others = refusal.code.startsWith('access.') || refusal.code === 'R000-14.not-atelier';
  return step === 'activate' && status === 'proposed' && !others;
}
