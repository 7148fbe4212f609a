import { type FeatureTexts } from '@centrale/kernel';
import { type AgendaItemCommand, type AgendaItemStatus } from '../agenda.js';
import { type AttendanceCapacity } from '../attendance.js';
import { type InvitationChannel } from '../invitation-rules.js';
import { type MeetingKind } from '../meeting-kind.js';
import { type Alternative, type MeetingCommand, type MeetingLocation, type MeetingStatus, type SpokenLanguage } from '../meeting.js';
import { type MeetingAction } from '../meeting.view.js';
import { type ReachWay, type ToldChange } from '../reach.js';
import { type ReportStatus } from '../report.js';

export const nl = {
  refusals: {
    'meeting.reached-already': 'Deze persoon is al verwittigd.',
    'meeting.people-to-reach': 'Nog per telefoon, per post of ter plaatse te verwittigen: {count}.',
    'R000-10.full': 'Volzet? Bied een extra moment of schriftelijke inbreng aan.',
    'R000-12': 'Deze ambtenaar kan pas ondersteunen als het atelier erom vraagt. Bijwonen in eigen naam kan altijd.',
    'R000-12.recorded': 'Aanwezig als ondersteuning zonder dat het atelier erom vroeg: {count}. Genoteerd als afwijking.',
    'R001-02': 'Uitgenodigd: {count} handelaarsverenigingen. Klopt dit?',
    'R001-02.committees': 'Uitgenodigd: {count} wijkcomités of bewonersverenigingen. Klopt dit?',
    'R001-03.recorded': 'Gehouden zonder noden- en prioriteitenlijst. Genoteerd als afwijking.',
    'R001-04': 'Verkozenen zijn niet aanwezig op voorbereidende vergaderingen.',
    'R001-04.recorded': 'Afwijking vastgesteld en genoteerd: verkozenen aanwezig op een voorbereidende vergadering ({count}).',
    'R001-06': 'Een burgerontmoeting is voor iedereen toegankelijk.',
    'R001-06.full': 'Een burgerontmoeting is voor iedereen toegankelijk. Volzet? Bied een extra moment of schriftelijke inbreng aan.',
    'R001-07': 'Er is nog geen verkozene uitgenodigd voor deze burgerontmoeting.',
    'R001-08': 'Beschrijf de werkvorm en noteer vragen en meningen. Nu genoteerd: {contributions}.',
    'R001-09': 'Zet eerst datum en plaats in de publieke kalender.',
    'R001-09.recorded': 'Gehouden zonder dat datum en plaats in de publieke kalender stonden. Genoteerd als afwijking.',
    'R001-11.recorded': 'Gehouden zonder externe begeleider of motivering. Genoteerd als afwijking.',
    'R003-02': 'Deze vergadering staat niet op de stedelijke kalender.',
    'R003-02.closed': 'De vergaderingen van een werkgroep zijn openbaar.',
    'R003-02.late': 'Deze vergadering kwam pas op {on} op de stedelijke kalender; dat moest ten laatste op {until}. Verplaats de vergadering of motiveer.',
    'R003-02.recorded': 'Gehouden zonder op de stedelijke kalender te staan. Genoteerd als afwijking.',
    'R003-13.recorded': 'Mandatarissen en stadsmedewerkers nemen deel als waarnemer. Afwijking genoteerd ({count}).',
    'R003-15': 'De termijn verliep op {until}. Het punt gaat naar de volgende vergadering.',
    'R003-15.not-official': 'Enkel de bevoegde ambtenaar stelt de agenda op, nodigt uit en bezorgt het verslag.',
    'R003-16': 'Geen locatie ingevuld.',
    'R003-17': 'Uitnodigen kon tot {until}. Verplaats de vergadering of motiveer.',
    'R003-17.recorded': 'Gehouden zonder dat iemand werd uitgenodigd. Genoteerd als afwijking.',
    'R003-18.before': 'Geen verslaggever aangeduid.',
    'R003-18.chair': 'De bevoegde ambtenaar leidt de vergadering. Er is nu iemand anders, of niemand, aangeduid.',
    'R003-31': 'Vraag het lokaal aan via de dienst.',
    'meeting.no-official': 'De adviesstructuur van deze vergadering heeft nog geen bevoegde ambtenaar. Duid eerst iemand aan.',
    'meeting.wrong-status': 'De vergadering heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'meeting.belongs-nowhere': 'Kies de adviesstructuur of het traject waarvoor deze vergadering dient.',
    'meeting.other-organisation': 'De adviesstructuur en het traject horen niet bij dezelfde organisatie.',
    'meeting.title-missing': 'Geef de vergadering een titel.',
    'meeting.ends-before-start': 'De vergadering eindigt voor ze begint.',
    'meeting.too-long': 'Een vergadering duurt hoogstens {hours} uur. Maak er meerdere van.',
    'meeting.starts-in-past': 'De vergadering moet in de toekomst liggen.',
    'meeting.too-far': 'De vergadering ligt meer dan {years} jaar in de toekomst.',
    'meeting.by-invitation': 'Deze soort vergadering is op uitnodiging: ze kan niet voor iedereen openstaan.',
    'meeting.alternative-missing': 'Bied wie geen plaats vindt iets anders aan: een extra moment of schriftelijke inbreng.',
    'meeting.untranslated': 'De tekst ontbreekt in een taal waarin uw organisatie publiceert: {language}.',
    'meeting.language-missing': 'Kies minstens één taal waarin op de vergadering gesproken wordt.',
    'meeting.location-missing': 'Vul eerst een plaats in.',
    'meeting.uninvited': 'De dag is voorbij en niemand werd uitgenodigd. Vond de vergadering toch plaats? Noteer dat: het wordt een publieke afwijking. Vond ze niet plaats? Stel ze uit of annuleer ze.',
    'meeting.nobody-invited': 'Kies wie u uitnodigt.',
    'meeting.informed-later': 'Mandatarissen schrijven niet mee aan het memorandum. Ze vernemen het bij de publicatie.',
    'meeting.not-privately': 'In eigen naam komen kan enkel wie anders een functie van de stad heeft, en enkel waar iedereen welkom is.',
    'meeting.has-begun': 'De vergadering is al begonnen.',
    'meeting.not-begun': 'De vergadering begint pas op {from}.',
    'meeting.other-day': 'Een andere dag? Stel de vergadering dan uit: de uitnodigingstermijn telt opnieuw.',
    'meeting.nothing-moves': 'Plaats en uur zijn dezelfde: er is niets om aan iedereen te melden.',
    'meeting.place-over': 'Deze adviesstructuur of dit traject is afgelopen: er komt geen nieuwe vergadering meer.',
    'meeting.announced-already': 'De vergadering staat al in de publieke kalender.',
    'meeting.confidential': 'Deze vergadering hoort bij een vertrouwelijk traject en komt niet in de publieke kalender.',
    'meeting.intake-open': 'Agendapunten indienen kan nog tot en met {until}. Daarna kan de agenda definitief worden.',
    'meeting.not-taking-part': 'Dit kan alleen wie lid is, uitgenodigd of ingeschreven is.',
    'meeting.phase-missing': 'Kies de fase waarvoor deze vergadering dient: een voorbereidende vergadering hoort bij de voorbereiding, een burgerontmoeting bij de fase van de burgerontmoeting.',
    'non-conformity.corrected': 'Bij deze vaststelling staat al wat eraan gedaan is.',
    'meeting.question-elsewhere': 'Die adviesvraag hoort niet bij deze adviesstructuur of dit traject.',
    'meeting.attendance-unclear': 'Noteer per regel één persoon of één hoedanigheid met een aantal, en elk maar één keer.',
    'agenda-item.wrong-status': 'Het agendapunt heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'agenda-item.not-on-agenda': 'De volgorde moet elk aanvaard agendapunt één keer bevatten.',
    'agenda-item.other-body': 'Dit punt hoort bij een andere adviesstructuur of een ander traject.',
    'meeting-report.empty': 'Het verslag is nog leeg.',
    'meeting-report.round-in-past': 'De laatste dag voor verbeteringen ligt in het verleden.',
    'meeting-report.round-too-long': 'De verbeteringsronde duurt hoogstens {days} dagen.',
    'meeting-report.round-over': 'Verbeteringen voorstellen kon tot en met {until}.',
    'meeting-report.round-open': 'De verbeteringsronde loopt nog tot en met {until}.',
    'meeting-report.corrections-open': 'Beantwoord eerst de voorgestelde verbeteringen: nog {count}.',
    'meeting-report.correction-settled': 'Deze verbetering is al beantwoord.',
  },
  notices: {
    'meeting.invited': {
      subject: 'Uitnodiging: {title}, {at}',
      body: 'U bent uitgenodigd voor “{title}” ({number}).\n\nWanneer: {at}\nWaar: {place}\n\nDe voorlopige agenda en alle informatie: {page}',
    },
    'meeting.chairs': {
      subject: 'U bent voorzitter: {title}, {at}',
      body: 'U bent aangeduid als voorzitter van “{title}” ({number}).\n\nWanneer: {at}\nWaar: {place}\n\n{page}',
    },
    'meeting.chairs-no-longer': {
      subject: 'U bent geen voorzitter meer: {title}, {at}',
      body: 'U bent niet langer voorzitter van “{title}” ({number}).\n\nWanneer: {at}\nWaar: {place}\n\nBent u ook uitgenodigd of ingeschreven, dan verandert daar niets aan.\n\n{page}',
    },
    'meeting.writes': {
      subject: 'U schrijft het verslag: {title}, {at}',
      body: 'U bent aangeduid als verslaggever van “{title}” ({number}).\n\nWanneer: {at}\nWaar: {place}\n\n{page}',
    },
    'meeting.writes-no-longer': {
      subject: 'U schrijft het verslag niet meer: {title}, {at}',
      body: 'U bent niet langer verslaggever van “{title}” ({number}).\n\nWanneer: {at}\nWaar: {place}\n\nBent u ook uitgenodigd of ingeschreven, dan verandert daar niets aan.\n\n{page}',
    },
    'meeting.reminder': {
      subject: 'Herinnering: {title}, {at}',
      body: 'Binnenkort vindt “{title}” ({number}) plaats.\n\nWanneer: {at}\nWaar: {place}\n\n{page}',
    },
    'meeting.relocated': {
      subject: 'Gewijzigd: {title}, {at}',
      body: 'De vergadering “{title}” ({number}) heeft een andere plaats of een ander uur.\n\nWanneer: {at}\nWaar: {place}\n\nReden: {reason}\n\n{page}',
    },
    'meeting.replanned': {
      subject: 'Gewijzigd: {title}, {at}',
      body: 'De vergadering “{title}” ({number}) heeft een andere dag, een ander uur of een andere plaats.\n\nWanneer: {at}\nWaar: {place}\n\n{page}',
    },
    'meeting.postponed': {
      subject: 'Uitgesteld: {title}',
      body: 'De vergadering “{title}” ({number}) van {at} gaat dan niet door. Er volgt een nieuwe datum.\n\nReden: {reason}\n\n{page}',
    },
    'meeting.rescheduled': {
      subject: 'Nieuwe datum: {title}, {at}',
      body: 'De vergadering “{title}” ({number}), die was uitgesteld, heeft een nieuwe datum.\n\nWanneer: {at}\nWaar: {place}\n\n{page}',
    },
    'meeting.cancelled': {
      subject: 'Afgelast: {title}, {at}',
      body: 'De vergadering “{title}” ({number}) van {at} gaat niet door.\n\nReden: {reason}\n\n{page}',
    },
    'meeting.agenda-final': {
      subject: 'Agenda: {title}, {at}',
      body: 'De definitieve agenda van “{title}” ({number}) staat klaar.\n\nWanneer: {at}\nWaar: {place}\n\n{page}',
    },
    'meeting.report-shared': {
      subject: 'Ontwerpverslag: {title}',
      body: 'Het ontwerpverslag van “{title}” ({number}) staat klaar. Verbeteringen voorstellen kan tot en met {until}.',
    },
    'meeting.report-published': {
      subject: 'Verslag: {title}',
      body: 'Het verslag van “{title}” ({number}) is gepubliceerd.\n\n{page}',
    },
    'meeting.item-submitted': {
      subject: '{number}: een agendapunt is ingediend',
      body: 'Voor de vergadering {number} is een agendapunt ingediend. Aanvaard het, verschuif het of weiger het met een reden.',
    },
  },
  statuses: {
    meeting: {
      draft: 'ontwerp', scheduled: 'gepland', invited: 'uitgenodigd', agendaFinal: 'agenda definitief', held: 'gehouden', reportDraft: 'verslag in verbetering',
      reportFinal: 'verslag definitief', published: 'verslag gepubliceerd', postponed: 'uitgesteld', cancelled: 'afgelast',
    } satisfies Record<MeetingStatus, string>,
    'agenda-item': {
      submitted: 'ingediend', accepted: 'op de agenda', deferred: 'verschoven naar een volgende vergadering', refused: 'geweigerd',
    } satisfies Record<AgendaItemStatus, string>,
    'meeting-report': { draft: 'in voorbereiding', shared: 'in verbetering', final: 'definitief', published: 'gepubliceerd' } satisfies Record<ReportStatus, string>,
    correction: { open: 'te bekijken', taken: 'overgenomen', notTaken: 'niet overgenomen' },
  },
  events: {
    create: 'Aangemaakt', edit: 'Gewijzigd', schedule: 'Gepland', announce: 'In de publieke kalender gezet', appoint: 'Voorzitter of verslaggever aangeduid', invite: 'Uitgenodigd', relocate: 'Plaats of uur gewijzigd',
    finaliseAgenda: 'Agenda gepubliceerd', postpone: 'Uitgesteld', reschedule: 'Nieuwe datum', cancel: 'Afgelast', hold: 'Gehouden',
    shareReport: 'Ontwerpverslag verspreid', finaliseReport: 'Verslag definitief', publishReport: 'Verslag gepubliceerd', submitItem: 'Agendapunt ingediend',
    acceptItem: 'Agendapunt aanvaard', deferItem: 'Agendapunt verschoven', refuseItem: 'Agendapunt geweigerd', orderAgenda: 'Volgorde van de agenda gewijzigd',
    reach: 'Iemand verwittigd', recordAttendance: 'Aanwezigheden genoteerd', writeReport: 'Verslag begonnen', correct: 'Verbetering voorgesteld', settleCorrection: 'Verbetering beantwoord',
    assignFacilitator: 'Begeleider toegewezen', depart: 'Afgeweken met motivering', findNonConformity: 'Afwijking vastgesteld', correctNonConformity: 'Afwijking rechtgezet',
  } satisfies Record<MeetingCommand, string> & Readonly<Record<string, string>>,
  words: {
    kinds: {
      preparatory: 'voorbereidende vergadering', open: 'burgerontmoeting', workingGroup: 'werkgroep', deliberation: 'overleg', workshop: 'workshop',
      focusGroup: 'focusgroep', bodyMeeting: 'vergadering',
    } satisfies Record<MeetingKind, string>,
    commands: {
      edit: 'Wijzigen', schedule: 'Plannen', announce: 'In de publieke kalender zetten', appoint: 'Voorzitter en verslaggever aanduiden', invite: 'Uitnodigen', relocate: 'Plaats of uur wijzigen',
      finaliseAgenda: 'Agenda definitief maken', postpone: 'Uitstellen', reschedule: 'Nieuwe datum kiezen', cancel: 'Afgelasten', hold: 'Als gehouden noteren',
      shareReport: 'Ontwerpverslag verspreiden', finaliseReport: 'Verslag definitief maken', publishReport: 'Verslag publiceren', submitItem: 'Agendapunt indienen',
      orderAgenda: 'Volgorde bewaren', reach: 'Als verwittigd noteren', recordAttendance: 'Aanwezigheden noteren', correctNonConformity: 'Noteren wat eraan gedaan is', writeReport: 'Verslag schrijven', correct: 'Verbetering voorstellen',
      settleCorrection: 'Verbetering beantwoorden', register: 'Iemand inschrijven', contribute: 'Inbreng noteren',
    } satisfies Record<MeetingAction, string>,
    nonConformity: { note: 'Wat doet u eraan?', hint: 'Dit wordt publiek, naast de vaststelling.', corrected: 'Wat eraan gedaan is:', open: 'Nog niet rechtgezet.', saved: 'Genoteerd bij de vaststelling' },
    itemCommands: { accept: 'Aanvaarden', defer: 'Verschuiven', refuse: 'Weigeren' } satisfies Record<AgendaItemCommand, string>,
    fields: {
      number: 'Nummer', kind: 'Soort', title: 'Titel', startsAt: 'Begint', endsAt: 'Eindigt', location: 'Plaats', locationName: 'Naam van de plaats', address: 'Adres',
      provider: 'Lokaal van', access: 'Toegankelijkheid', languages: 'Talen', capacity: 'Aantal plaatsen', alternatives: 'Wat als het volzet is',
      public: 'Voor iedereen open', chair: 'Voorzitter', rapporteur: 'Verslaggever', facilitator: 'Begeleider', servesQuestion: 'Adviesvraag', method: 'Werkvorm',
      body: 'Adviesstructuur', trajectory: 'Traject', reason: 'Reden', inviteBy: 'Uitnodigen tot en met', intakeUntil: 'Agendapunten tot en met',
      correctionUntil: 'Verbeteringen tot en met', itemTitle: 'Agendapunt', explanation: 'Toelichting', minutes: 'Minuten', channel: 'Kanaal', class: 'Hoedanigheid',
      count: 'Aantal', capacityAt: 'Aanwezig als', group: 'Groep', changedAt: 'Laatste verandering', pack: 'Regels', organisation: 'Organisatie',
    },
    channels: {
      email: 'e-mail', post: 'post', phone: 'telefoon', poster: 'affiche', website: 'website', socialMedia: 'sociale media', localPress: 'lokale pers', inPerson: 'persoonlijk',
    } satisfies Record<InvitationChannel, string>,
    capacities: {
      participant: 'deelnemer', observer: 'waarnemer', host: 'gastheer', facilitator: 'begeleider', private: 'in eigen naam',
    } satisfies Record<AttendanceCapacity, string>,
    changes: { invite: 'Uitnodiging', relocate: 'Andere plaats of ander uur', postpone: 'Uitstel', reschedule: 'Nieuwe datum', cancel: 'Afgelasting' } satisfies Record<ToldChange, string>,
    ways: { phone: 'per telefoon', post: 'per post', visit: 'bij een bezoek' } satisfies Record<ReachWay, string>,
    providers: { city: 'de stad of gemeente', other: 'iemand anders' } satisfies Record<MeetingLocation['provider'], string>,
    alternatives: { extraMoment: 'een extra moment', writtenContribution: 'schriftelijke inbreng' } satisfies Record<Alternative, string>,
    languages: {
      nl: 'Nederlands', fr: 'Frans', en: 'Engels', ar: 'Arabisch', tr: 'Turks', pt: 'Portugees', es: 'Spaans', bg: 'Bulgaars', ro: 'Roemeens', pl: 'Pools',
    } satisfies Record<SpokenLanguage, string>,
    invitedLate: 'laattijdig uitgenodigd',
    calendars: { everything: 'Participatiekalender', personal: 'Mijn vergaderingen' },
    provisionalAgenda: 'Voorlopige agenda',
    finalAgenda: 'Definitieve agenda',
    lateItem: 'na de termijn ingediend',
  },
} satisfies FeatureTexts;

export type MeetingTexts = typeof nl;
