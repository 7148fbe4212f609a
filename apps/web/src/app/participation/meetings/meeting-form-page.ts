import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, form, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { inLanguage, type Done, type LocalText, type Page } from '@centrale/kernel';
import {
  DraftName, alternatives, locationProviders, meetingKinds, participationRoles, spokenLanguages, type Alternative, type BodyView, type MeetingKind, type MeetingLocation, type MeetingView, type PhaseKind, type SpokenLanguage,
  type TrajectoryView,
} from '@centrale/participation';
import {
  Bilingual, Check, Checks, Choices, CommandButton, DateTimeField, ErrorSummary, Field, Languages, LocalTextPipe, PageHeader, TEXT_LANGUAGES, TextInput, contractSchema, loaded, submitForm, type Press,
} from '@centrale/ui';
import { Api } from '../../shell/api';
import { useParticipationTexts } from '../../shell/domain-texts';
import { wholeNumber } from '../../shell/filled';
import { Session } from '../../shell/session';
import { CityBodies } from '../city-bodies';
import { myCities } from '../my-cities';
import { MeetingPeople, appointmentOf, peopleOf, type People } from './meeting-people';
import { WrittenFor } from '../text-languages';
import { MeetingsApi } from './meetings-api';
import { useMeetingsTexts } from './meetings-texts';

interface Draft {
  readonly bodyId: string | null;
  readonly trajectoryId: string | null;
  readonly phaseId: string | null;
  readonly kind: MeetingKind | null;
  readonly title: LocalText;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly location: MeetingLocation;
  readonly languages: readonly SpokenLanguage[];
  readonly capacity: string;
  readonly alternatives: readonly Alternative[];
  readonly public: boolean;
  readonly servesQuestionId: string | null;
  readonly method: LocalText;
}
interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** The kind of meeting that a phase of this kind is there for. */
const kindOf: Readonly<Partial<Record<PhaseKind, MeetingKind>>> = { preparatory: 'preparatory', openMeeting: 'open', workingGroups: 'workingGroup', deliberation: 'deliberation' };

const blank: LocalText = { nl: '', fr: '' };
const empty: Draft = {
  bodyId: null, trajectoryId: null, phaseId: null, kind: null, title: blank, startsAt: null, endsAt: null, location: { name: '', address: '', provider: 'city', access: '' }, languages: ['nl', 'fr'],
  capacity: '', alternatives: [], public: true, servesQuestionId: null, method: blank,
};

const draftOf = (m: MeetingView): Draft => ({
  bodyId: m.bodyId, trajectoryId: m.trajectoryId, phaseId: m.phaseId, kind: m.kind, title: m.title, startsAt: m.startsAt, endsAt: m.endsAt, location: m.location ?? empty.location, languages: m.languages,
  capacity: m.capacity === null ? '' : String(m.capacity), alternatives: m.alternatives, public: m.public, servesQuestionId: m.servesQuestionId, method: m.method,
});

/** What the API takes: a place only once it has a name, a capacity only when one is set. */
function planOf({ capacity, location, bodyId: _body, trajectoryId: _trajectory, phaseId: _phase, ...draft }: Draft): object {
  return { ...draft, location: location.name.trim() ? location : null, capacity: wholeNumber(capacity) };
}

/** A meeting that is made, or changed while it is a draft or merely planned. */
@Component({
  selector: 'app-meeting-form-page',
  imports: [Bilingual, Check, Checks, Choices, CommandButton, DateTimeField, ErrorSummary, Field, FormField, LocalTextPipe, MatButton, MeetingPeople, PageHeader, RouterLink, TextInput, WrittenFor],
  templateUrl: './meeting-form-page.html',
  styles: `:host { display: grid; gap: var(--gap-5); max-inline-size: 60rem; } .columns { display: grid; gap: var(--gap-4); align-items: end; } @media (min-width: 48rem) { .columns { grid-template-columns: repeat(2, minmax(0, 1fr)); } }`,
})
export class MeetingFormPage {
  /** Absent for a new one. */
  readonly id = input<string>();
  /** What a page that leads here knows already. */
  readonly trajectory = input<string>();
  readonly phase = input<string>();
  readonly body = input<string>();
  private readonly api = inject(Api);
  private readonly meetings = inject(MeetingsApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly language = inject(Languages).current;
  protected readonly t = useMeetingsTexts();
  protected readonly p = useParticipationTexts();
  protected readonly model = signal<Draft>({ ...empty, languages: inject(TEXT_LANGUAGES)() });
  protected readonly form = form(this.model, (path) => validateStandardSchema(path.title, contractSchema<LocalText>(DraftName)));
  protected readonly meeting = this.api.view<MeetingView>(() => (this.id() ? `/meetings/${this.id()}` : undefined));
  private readonly known = inject(CityBodies).all();
  private readonly chosen = this.api.view<TrajectoryView>(() => (!this.id() && this.model().trajectoryId ? `/trajectories/${this.model().trajectoryId}` : undefined));
  private readonly chosenBody = this.api.view<BodyView>(() => (!this.id() && this.model().bodyId ? `/bodies/${this.model().bodyId}` : undefined));
  /** A meeting is of one city: a trajectory leaves only the bodies of its own to choose, and a body only the trajectories of its own. */
  protected readonly bodies = computed(() => {
    const city = this.chosen.value()?.organisationId;
    return (this.known.value() ?? []).filter(({ organisationId }) => city === undefined || organisationId === city);
  });
  private readonly citiesOfTrajectories = computed(() => {
    const { bodyId } = this.model();
    if (!bodyId) return myCities(this.session, participationRoles).map(({ id }) => id);
    return [this.known.value()?.find(({ id }) => id === bodyId)?.organisationId ?? this.chosenBody.value()?.organisationId ?? ''].filter(Boolean);
  });
  protected readonly trajectories = loaded(() => (this.id() ? undefined : this.citiesOfTrajectories().join()), async (cities) =>
    (await Promise.all(cities.split(',').filter(Boolean).map((organisationId) => this.named('/trajectories', 'title', { organisationId })))).flat());
  protected readonly phases = computed(() => (this.model().trajectoryId ? (this.chosen.value()?.phases ?? []) : []));
  /** The body that it is of, or that leads its trajectory: what it asks and gathers is what a meeting can serve. (R000-08) */
  protected readonly leading = computed(() => this.model().bodyId ?? this.chosen.value()?.bodyId ?? undefined);
  protected readonly questions = loaded(this.leading, async (bodyId) => [
    ...(await this.named('/trajectories', 'title', { bodyId })), ...(await this.named('/advice-requests', 'subject', { bodyId })),
  ]);
  private readonly planned = computed(() => this.phases().find(({ id }) => id === this.model().phaseId));
  /** Of the meeting, or of what it is planned for. */
  protected readonly organisationId = computed(() => (this.meeting.value() ?? this.chosen.value() ?? this.chosenBody.value())?.organisationId);
  protected readonly people = linkedSignal<People>(() => peopleOf(this.meeting.value() ?? { chair: null, rapporteur: null }));

  protected readonly kinds = computed(() => meetingKinds.map((value) => ({ value, label: this.p().meeting.kinds[value] })));
  protected readonly spoken = computed(() => spokenLanguages.map((value) => ({ value, label: this.p().meeting.languages[value] })));
  protected readonly offered = computed(() => alternatives.map((value) => ({ value, label: this.p().meeting.alternatives[value] })));
  protected readonly providers = computed(() => locationProviders.map((value) => ({ value, label: this.p().meeting.providers[value] })));

  constructor() {
    effect(() => {
      const meeting = this.meeting.value();
      if (meeting) untracked(() => this.model.set(draftOf(meeting)));
    });
    effect(() => {
      const known = { trajectoryId: this.trajectory() ?? null, phaseId: this.phase() ?? null, bodyId: this.body() ?? null };
      if (!this.id() && (known.trajectoryId ?? known.bodyId)) untracked(() => this.model.update((draft) => ({ ...draft, ...known })));
    });
    // What a phase is for says what kind of meeting it asks; one that is by invitation is not open to everybody.
    effect(() => {
      const kind = kindOf[this.planned()?.kind ?? 'report'];
      if (kind && !this.id()) untracked(() => this.model.update((draft) => ({ ...draft, kind: draft.kind ?? kind })));
    });
    effect(() => {
      if (this.model().kind === 'preparatory' && this.model().public) untracked(() => this.model.update((draft) => ({ ...draft, public: false })));
    });
  }

  protected called(named: Named): string {
    return inLanguage(named.name, this.language());
  }

  protected choose(field: 'bodyId' | 'trajectoryId' | 'phaseId' | 'servesQuestionId', value: string): void {
    if (field === 'bodyId' || field === 'trajectoryId') this.people.set(peopleOf({ chair: null, rapporteur: null }));
    this.model.update((draft) => ({ ...draft, [field]: value || null, ...(field === 'trajectoryId' && { phaseId: null }), ...((field === 'trajectoryId' || field === 'bodyId') && { servesQuestionId: null }) }));
  }

  protected readonly send = ({ key }: Press): Promise<unknown> =>
    submitForm(this.form, async (draft) => {
      const id = this.id();
      const { bodyId, trajectoryId, phaseId } = draft;
      const plan = { ...planOf(draft), ...appointmentOf(this.people()) };
      const done: Done = id ? await this.meetings.press(id, 'edit', plan, key) : await this.meetings.create({ ...plan, bodyId, trajectoryId, phaseId }, key);
      await this.router.navigate(['/meetings', done.id]);
    });

  /** Whoever reads no trajectories, or no requests, chooses among the others. */
  private async named(path: string, field: 'title' | 'subject', of: { readonly bodyId?: string; readonly organisationId?: string }): Promise<Named[]> {
    try {
      const { items } = await this.api.get<Page<{ id: string; title?: LocalText; subject?: LocalText }>>(path, { ...of, limit: 100 });
      return items.map((each) => ({ id: each.id, name: each[field] ?? blank }));
    } catch {
      return [];
    }
  }
}
