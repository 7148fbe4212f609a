import { inLanguage, type Language, type LocalDate, type LocalText } from '@centrale/kernel';
import { publishingLanguages, type EngagementLevel, type LanguageRegime, type PackId, type ParticipationService, type PhaseKind, type TargetGroup } from '@centrale/participation';
import { confidentialSubject, emptyBriefing, sessionLanguages, type AudienceKind, type BriefingContent, type ParticipationFormat, type SessionLanguage } from '@centrale/procurement';
import { briefingWords, type BriefingWords } from './briefing-words.js';

/** What a trajectory knows that a briefing asks. */
export interface PhaseFacts {
  readonly title: LocalText;
  readonly question: LocalText;
  readonly workForm: LocalText;
  readonly compositionNote: LocalText;
  readonly level: EngagementLevel | null;
  readonly targetGroups: readonly TargetGroup[];
  readonly packId: PackId;
  readonly languageRegime: LanguageRegime;
  readonly confidential: boolean;
  readonly neighbourhood: LocalText | null;
  readonly electionOn: LocalDate | null;
  readonly localColour: LocalText | null;
  readonly minChannels: number;
  readonly phase: {
    readonly name: LocalText;
    readonly goal: LocalText;
    readonly kind: PhaseKind;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly participantsMin: number | null;
    readonly participantsMax: number | null;
    readonly neededServices: readonly ParticipationService[];
  };
  readonly meetings: readonly { readonly title: LocalText; readonly on: LocalDate; readonly place: string; readonly languages: readonly string[]; readonly accessibility: string }[];
}

export interface Contact {
  readonly name: string;
  readonly email: string;
}

const audiences: Readonly<Record<TargetGroup, AudienceKind | undefined>> = {
  residents: 'residents', youth: 'youth', seniors: 'elderly', newcomers: 'newcomers', traders: 'shopkeepers', associations: 'associations', peopleInPoverty: 'peopleInPoverty',
  peopleWithDisability: 'peopleWithDisability', parents: undefined, commuters: undefined, visitors: undefined, companies: undefined,
};
const hardToReach: readonly TargetGroup[] = ['newcomers', 'peopleInPoverty', 'peopleWithDisability', 'youth'];

/** The five services are lots 2 to 6 of the agreement; all of them together are its lot 1. */
const lots: Readonly<Record<ParticipationService, number>> = { design: 2, facilitate: 3, communicate: 4, mobilise: 5, evaluate: 6 };
const EVERYTHING = 1;

const formats: Readonly<Partial<Record<PhaseKind, readonly ParticipationFormat[]>>> = {
  preparatory: ['workshop'], openMeeting: ['plenary', 'workshop'], workingGroups: ['workshop'], dialogue: ['workshop', 'interview'], analysis: ['interview', 'survey'],
  kickOff: ['plenary', 'workshop'], inspiration: ['workshop'], deliberation: ['citizenPanel'],
};

const lotsOf = (services: readonly ParticipationService[]): number[] =>
  services.length === Object.keys(lots).length ? [EVERYTHING] : services.map((service) => lots[service]).sort((a, b) => a - b);

/** Whoever is on one of these lots offers one of the services. */
export const lotsServing = (services: readonly ParticipationService[]): number[] => [EVERYTHING, ...services.map((service) => lots[service])];
/** What a phase of this kind usually looks like; nothing where that is open. */
export const formatsOf = (kind: PhaseKind): readonly ParticipationFormat[] => formats[kind] ?? [];

const known = (code: string): code is SessionLanguage => (sessionLanguages as readonly string[]).includes(code);
const lines = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter((part) => part).join('\n\n');

/** A briefing with everything filled in that the trajectory knows; the rest is asked as ever. */
export const prefill = (facts: PhaseFacts, contact: Contact, language: 'nl' | 'fr'): BriefingContent =>
  facts.confidential ? discreet(facts, contact, language) : everything(facts, contact, language);

/** What tells nothing of the subject: how much of what is needed, and when. Titles, questions, themes and places stay with the team. (R002-07) */
function discreet(facts: PhaseFacts, contact: Contact, language: 'nl' | 'fr'): BriefingContent {
  const w = briefingWords[language];
  const name = inLanguage(confidentialSubject, language);
  return {
    ...emptyBriefing, ...neutral(facts, w), title: name, context: w.confidential, phases: [spanOf(name, facts.phase, facts.meetings)],
    procedureLanguage: language, contactName: contact.name, contactEmail: contact.email,
  };
}

const spanOf = (name: string, { startsOn, endsOn }: PhaseFacts['phase'], meetings: PhaseFacts['meetings']): BriefingContent['phases'][number] =>
  ({ name, startsOn, endsOn, sessions: Math.max(1, meetings.length) });

/** Spoken and written in the languages of the authority, where its meetings say no other. */
function neutral({ packId, languageRegime, phase, meetings }: Pick<PhaseFacts, 'packId' | 'languageRegime' | 'phase' | 'meetings'>, w: BriefingWords) {
  const own: Language[] = [...publishingLanguages(languageRegime)];
  const spoken = [...new Set(meetings.flatMap(({ languages }) => languages))].filter(known);
  return {
    participantsMin: phase.participantsMin,
    participantsMax: phase.participantsMax,
    sessionLanguages: spoken.length > 0 ? spoken : own.filter(known),
    deliverableLanguages: own,
    recruitment: packId === 'MEMO' ? (['targeted'] as const) : (['openCall'] as const),
    formats: formatsOf(phase.kind),
    deliverables: w.deliverables[phase.kind] ?? w.report[languageRegime],
    dataProtection: w.evidence,
    lotsWanted: lotsOf(phase.neededServices),
  };
}

function everything(facts: PhaseFacts, contact: Contact, language: 'nl' | 'fr'): BriefingContent {
  const say = (text: LocalText | null): string => (text ? inLanguage(text, language) : '');
  const w = briefingWords[language];
  const { phase, meetings } = facts;
  return {
    ...emptyBriefing,
    ...neutral(facts, w),
    title: `${say(facts.title)}${w.colon}${say(phase.name)}`.slice(0, 200),
    context: contextOf(facts, w, language),
    question: lines(say(facts.question), say(phase.goal) && `${w.goal}${w.colon}${say(phase.goal)}`),
    level: facts.level,
    audiences: [...new Set(facts.targetGroups.map((group) => audiences[group]).filter((kind) => kind !== undefined))],
    hardToReach: facts.targetGroups.filter((group) => hardToReach.includes(group)).map((group) => w.groups[group]).join(', '),
    phases: [spanOf(say(phase.name).slice(0, 200), phase, meetings)],
    place: (meetings.find(({ place }) => place)?.place ?? say(facts.neighbourhood)).slice(0, 300),
    fixedDates: [
      ...meetings.map(({ title, on }) => ({ date: on, what: say(title).slice(0, 200) })),
      ...(facts.electionOn ? [{ date: facts.electionOn, what: w.election }] : []),
    ].slice(0, 20),
    procedureLanguage: language,
    contactName: contact.name,
    contactEmail: contact.email,
  };
}

function contextOf(facts: PhaseFacts, w: BriefingWords, language: 'nl' | 'fr'): string {
  const say = (text: LocalText | null): string => (text ? inLanguage(text, language) : '');
  const access = [...new Set(facts.meetings.map(({ accessibility }) => accessibility).filter(Boolean))].join('; ');
  return lines(
    say(facts.workForm) && `${w.workForm}${w.colon}${say(facts.workForm)}`,
    say(facts.compositionNote) && `${w.composition}${w.colon}${say(facts.compositionNote)}`,
    say(facts.localColour) && `${w.localColour}${w.colon}${say(facts.localColour)}`,
    access && `${w.access}${w.colon}${access}`,
    facts.minChannels > 0 && `${w.channels}${w.colon}${facts.minChannels}`,
  );
}

