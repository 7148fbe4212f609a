import { type ClockKind, type ClockSide, type ClockStatus, type FeatureTexts } from '@centrale/kernel';
import { type AdviceOption } from '../feasibility.js';

export const nl = {
  refusals: {
    'R003-29': 'Minimum {least} dagen en een motivering zijn verplicht.',
    'R003-29.feasibility': 'Binnen {days} dagen kan geen nieuwe vergadering (uitnodiging {notice} dagen). De eerste mogelijke dag is {earliest}.',
    'R003-30': 'Wacht op bevestiging van de adviesstructuur; tot dan blijft {until} gelden.',
    'R003-30.city': 'Wacht op bevestiging van de stad; tot dan blijft {until} gelden.',
    'clock.not-shorter': 'Kies een kortere termijn dan de huidige van {amount} dagen.',
    'clock.not-longer': 'Kies een langere termijn dan de huidige van {amount} dagen.',
  },
  notices: {
    'clock.due-soon': { subject: '{label}: {kind} tegen {due}', body: 'Voor {label} loopt een termijn: {kind}. De uiterste datum is {due}.' },
    'clock.due-today': { subject: '{label}: {kind}, vandaag laatste dag', body: 'Voor {label} verloopt vandaag, {due}, een termijn: {kind}.' },
    'clock.overdue': { subject: '{label}: {kind}, termijn overschreden', body: 'Voor {label} is een termijn verstreken: {kind}. De uiterste datum was {due}.' },
  },
  statuses: {
    clock: { running: 'loopt', dueSoon: 'loopt bijna af', overdue: 'termijn overschreden', met: 'op tijd', metLate: 'te laat', unset: 'geen datum afgesproken' } satisfies Record<ClockStatus | 'unset', string>,
  },
  events: { recalculate: 'Uiterste datum herberekend', setClosingDays: 'Sluitingsdagen gewijzigd' },
  words: {
    kinds: {
      request: 'Advies op vraag van de stad', response: 'Antwoord van de stad', invitation: 'Uitnodiging', agendaIntake: 'Agendapunten', annualAdvice: 'Jaarlijks advies',
      annualEvaluation: 'Jaarlijkse evaluatie', legislatureFeedback: 'Terugkoppeling aan de raadscommissie', preElection: 'Memorandum voor de verkiezingen',
      report: 'Verslag', committeeAnswer: 'Antwoord aan het wijkcomité', publication: 'Publicatie', signal: 'Gevolg aan een signaal', question: 'Antwoord op een vraag',
      contactOfficial: 'Bevoegde ambtenaar aanduiden',
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
