import { type ClockKind, type ClockSide, type ClockStatus, type FeatureTexts } from '@centrale/kernel';
import { type AgreedDateCommand } from '../agreed-date.js';
import { type AdviceOption } from '../feasibility.js';

export const nl = {
  refusals: {
    'R003-29': 'Minimum {least} dagen en een motivering zijn verplicht.',
    'R003-29.feasibility': 'Binnen {days} dagen kan geen nieuwe vergadering (uitnodiging {notice} dagen). De eerste mogelijke dag is {earliest}.',
    'R003-30': 'Wacht op bevestiging van de adviesstructuur; tot dan blijft {until} gelden.',
    'R003-30.city': 'Wacht op bevestiging van de stad; tot dan blijft {until} gelden.',
    'clock.not-shorter': 'Kies een kortere termijn dan de huidige van {amount} dagen.',
    'clock.not-longer': 'Kies een langere termijn dan de huidige van {amount} dagen.',
    'clock.date-set': 'Voor deze verplichting geldt al een uiterste datum: {due}.',
    'clock.duty-met': 'Deze verplichting is al vervuld.',
    'clock.no-other-side': 'Deze verplichting hoort bij geen adviesstructuur: er is niemand om een datum mee af te spreken.',
    'clock.date-past': 'Kies een datum vanaf vandaag.',
    'clock.date-pending': 'Er ligt al een voorstel: {date}. Wacht op het antwoord.',
    'clock.no-proposal': 'Er is geen voorstel om te beantwoorden.',
    'clock.waits-for-body': 'Het voorstel wacht op bevestiging van de adviesstructuur.',
    'clock.waits-for-city': 'Het voorstel wacht op bevestiging van de stad.',
    'clock.calendar-changed': 'Iemand wijzigde de sluitingsdagen intussen. Laad de pagina opnieuw: versie {version} geldt nu.',
  },
  notices: {
    'clock.due-soon': { subject: '{label}: {kind} tegen {due}', body: 'Voor {label} loopt een termijn: {kind}. De uiterste datum is {due}.' },
    'clock.due-today': { subject: '{label}: {kind}, vandaag laatste dag', body: 'Voor {label} verloopt vandaag, {due}, een termijn: {kind}.' },
    'clock.overdue': { subject: '{label}: {kind}, termijn overschreden', body: 'Voor {label} is een termijn verstreken: {kind}. De uiterste datum was {due}.' },
    'clock.date-proposed': { subject: '{label}: voorstel voor een datum', body: 'Voor {label} ({kind}) is een uiterste datum voorgesteld: {date}. Bevestig de datum of wijs hem af op de pagina met verplichtingen.' },
    'clock.date-agreed': { subject: '{label}: uiterste datum {date}', body: 'De stad en de adviesstructuur spraken voor {label} ({kind}) een uiterste datum af: {date}.' },
    'clock.date-refused': { subject: '{label}: datum niet aanvaard', body: 'Het voorstel om {label} ({kind}) tegen {date} te doen is niet aanvaard. Er is nog geen datum afgesproken.' },
  },
  statuses: {
    clock: { running: 'loopt', dueSoon: 'loopt bijna af', overdue: 'termijn overschreden', met: 'op tijd', metLate: 'te laat', unset: 'geen datum afgesproken' } satisfies Record<ClockStatus | 'unset', string>,
  },
  events: { proposeDate: 'Datum voorgesteld', confirmDate: 'Datum afgesproken', refuseDate: 'Datum afgewezen', recalculate: 'Uiterste datum herberekend', setClosingDays: 'Sluitingsdagen gewijzigd' },
  words: {
    commands: { proposeDate: 'Datum voorstellen', confirmDate: 'Datum bevestigen', refuseDate: 'Datum afwijzen' } satisfies Record<AgreedDateCommand | 'proposeDate', string>,
    kinds: {
      request: 'Advies op vraag van de stad', response: 'Antwoord van de stad', invitation: 'Uitnodiging', agendaIntake: 'Agendapunten', annualAdvice: 'Jaarlijks advies',
      cycleEvaluation: 'Evaluatie na de cyclus', annualEvaluation: 'Jaarlijkse evaluatie', legislatureFeedback: 'Terugkoppeling aan de raadscommissie', preElection: 'Memorandum voor de verkiezingen',
      report: 'Verslag', committeeAnswer: 'Antwoord aan het wijkcomité', publication: 'Publicatie', signal: 'Gevolg aan een signaal', question: 'Antwoord op een vraag',
      contactOfficial: 'Bevoegde ambtenaar aanduiden', commitment: 'Toezegging van de stad',
    } satisfies Record<ClockKind, string>,
    sides: { city: 'stad', body: 'adviesstructuur' } satisfies Record<ClockSide, string>,
    due: 'Uiterste datum: {due}',
    left: { one: 'nog {count} dag', other: 'nog {count} dagen' },
    dueToday: 'vandaag laatste dag',
    late: { one: 'Termijn overschreden ({count} dag)', other: 'Termijn overschreden ({count} dagen)' },
    recalculated: 'Herberekend na een wijziging van de kalender: {from} wordt {to}.',
    options: {
      invitedMeeting: 'Zet het punt op de vergadering van {on}: de uitnodiging is al verstuurd.',
      plannedMeeting: 'Gebruik de geplande vergadering van {on}: verstuur de uitnodiging ten laatste op {inviteAtLatest}.',
      newMeeting: 'Plan een nieuwe vergadering vanaf {earliest}. Wie op de laatste dag vergadert, verstuurt de uitnodiging ten laatste op {inviteAtLatest}.',
      writtenRound: 'Werk met een schriftelijke ronde tot en met {until}.',
      extension: 'Vraag in onderling overleg een verlenging tot minstens {neededUntil}.',
    } satisfies Record<AdviceOption['kind'], string>,
  },
} satisfies FeatureTexts;

export type ClockTexts = typeof nl;
