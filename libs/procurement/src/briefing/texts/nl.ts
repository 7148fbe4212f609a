import { type FeatureTexts } from '@centrale/kernel';
import {
  type AccessibilityNeed, type BriefingCommand, type BriefingField, type BriefingStatus, type ParticipationFormat, type ParticipationLevel,
  type RecruitmentWay, type SessionLanguage,
} from '../briefing.js';

export const nl = {
  refusals: {
    'briefing.wrong-status': 'De briefing heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'briefing.not-editable': 'De briefing heeft nu de status ‘{status}’. De tekst kan niet meer veranderen.',
    'briefing.with-buyer': 'De briefing ligt bij de projecteigenaar, die de opmerkingen beantwoordt. Tot dan schrijft alleen de afnemer.',
    'briefing.call-off-runs': 'Van deze briefing loopt al een oproep. Een nieuwe kan pas als die zonder gunning eindigt.',
    'briefing.incomplete': 'De briefing is nog niet volledig. Nog na te kijken: {count}.',
    'briefing.remark-needed': 'Schrijf minstens één opmerking: wat wilt u van de afnemer weten?',
    'briefing.not-a-project-owner': 'Kies iemand die nu projecteigenaar is bij de afnemer.',
    'briefing.field-missing': '‘{field}’ is nog niet ingevuld.',
    'briefing.participants-reversed': 'Het laagste aantal deelnemers is hoger dan het hoogste.',
    'briefing.budget-reversed': 'Het laagste budget is hoger dan het hoogste.',
    'briefing.email-malformed': 'Het e-mailadres van de contactpersoon klopt niet.',
    'briefing.procedure-language': 'Een Vlaamse organisatie voert haar procedures in het Nederlands. (P19)',
    'briefing.lot-unknown': 'De raamovereenkomst heeft geen perceel {number}.',
    'briefing.phase-incomplete': 'Fase {phase} heeft een naam, een begin en een einde nodig.',
    'briefing.phase-reversed': 'Fase {phase} eindigt voor ze begint.',
    'briefing.phase-past': 'Fase {phase} ligt helemaal in het verleden.',
    'briefing.fixed-date-incomplete': 'Vaste datum {number} heeft een datum nodig, en wat er dan gebeurt.',
    'briefing.fixed-date-past': 'De vaste datum {date} is al voorbij.',
    'lot-proposal.far-reaching-promise': 'U belooft deelnemers meer dan raadpleging. Dat vraagt een doordacht ontwerp.',
    'lot-proposal.formats-open': 'U hebt nog geen werkvormen gekozen.',
    'lot-proposal.several-phases': 'Het traject heeft verschillende fasen: {count}.',
    'lot-proposal.sessions': 'Er zijn bijeenkomsten te begeleiden: {count}.',
    'lot-proposal.meetings': 'De gekozen werkvormen vragen begeleiding ter plaatse.',
    'lot-proposal.interpretation': 'Er is vertolking te organiseren. Aantal talen: {count}.',
    'lot-proposal.open-call': 'Een open oproep vraagt communicatie.',
    'lot-proposal.informing': 'Informeren staat voorop.',
    'lot-proposal.online': 'Een bevraging of onlineplatform vraagt inhoud en bekendmaking.',
    'lot-proposal.sortition': 'Deelnemers worden geloot.',
    'lot-proposal.targeted': 'Deelnemers worden gericht gezocht.',
    'lot-proposal.hard-to-reach': 'U wilt ook moeilijk bereikbare groepen bereiken.',
    'lot-proposal.large-group': 'Er is een grote groep deelnemers te vinden: minstens {count}.',
    'lot-proposal.account-owed': 'Wie zo ver gaat, legt ook verantwoording af: plan ook een beoordeling.',
    'lot-proposal.follow-up': 'Een participatief budget vraagt opvolging van de gekozen projecten.',
    'lot-proposal.most-services': 'U hebt bijna alle diensten nodig ({count} van de 5). Eén dienstverlener kan alles op zich nemen.',
  },
  notices: {
    'briefing.submitted': { subject: 'Briefing {number} is ingediend', body: 'Briefing {number} is ingediend. U kunt ze in behandeling nemen.' },
    'briefing.taken-in': { subject: 'Briefing {number} is in behandeling', body: 'Een dossierbeheerder behandelt briefing {number}.' },
    'briefing.information-asked': { subject: 'Vragen bij briefing {number}', body: 'De participatiedienst heeft opmerkingen bij briefing {number}. Pas de tekst aan en dien de briefing opnieuw in.' },
    'briefing.remarked': { subject: 'Nieuwe opmerking bij briefing {number}', body: 'Er is een opmerking geplaatst bij briefing {number}.' },
    'briefing.agreed': { subject: 'De afnemer is akkoord met briefing {number}', body: 'De projecteigenaar is akkoord met briefing {number}. U kunt ze aanvaarden.' },
    'briefing.accepted': { subject: 'Briefing {number} is aanvaard', body: 'Briefing {number} is aanvaard. De participatiedienst stelt de oproep samen.' },
    'briefing.declined': { subject: 'Briefing {number} is niet aanvaard', body: 'Briefing {number} is niet aanvaard. De reden leest u in het dossier.' },
    'briefing.withdrawn': { subject: 'Briefing {number} is ingetrokken', body: 'De afnemer heeft briefing {number} ingetrokken.' },
    'briefing.assigned': { subject: 'Briefing {number} is aan u toegewezen', body: 'Briefing {number} is aan u toegewezen.' },
    'briefing.started': { subject: 'Briefing {number} is voor u gestart', body: 'De participatiedienst heeft briefing {number} gestart. U kunt er samen aan schrijven.' },
  },
  statuses: {
    briefing: {
      draft: 'ontwerp', submitted: 'ingediend', inIntake: 'in behandeling', needsInformation: 'wacht op de afnemer', agreed: 'akkoord van de afnemer',
      accepted: 'aanvaard', composed: 'oproep gestart', declined: 'niet aanvaard', withdrawn: 'ingetrokken',
    } satisfies Record<BriefingStatus, string>,
  },
  events: {
    start: 'Briefing gestart', submit: 'Ingediend', takeIn: 'In behandeling genomen', askInformation: 'Teruggestuurd met opmerkingen', remark: 'Opmerking geplaatst',
    agree: 'Akkoord van de afnemer', accept: 'Aanvaard', compose: 'Oproep gestart', decline: 'Niet aanvaard', withdraw: 'Ingetrokken', assign: 'Toegewezen',
  },
  words: {
    commands: {
      start: 'Briefing starten', save: 'Bewaren', submit: 'Indienen', takeIn: 'In behandeling nemen', askInformation: 'Terugsturen met opmerkingen', remark: 'Opmerking plaatsen',
      agree: 'Akkoord gaan', accept: 'Aanvaarden', compose: 'Oproep samenstellen', decline: 'Niet aanvaarden', withdraw: 'Intrekken', assign: 'Toewijzen',
    } satisfies Record<BriefingCommand | 'start' | 'save' | 'remark' | 'assign', string>,
    fields: {
      title: 'Titel', context: 'Context', question: 'Vraag aan de deelnemers', level: 'Niveau van participatie', audiences: 'Doelgroepen',
      hardToReach: 'Moeilijk bereikbare groepen', participantsMin: 'Minimumaantal verwachte deelnemers', participantsMax: 'Maximumaantal verwachte deelnemers', phases: 'Fasen',
      municipality: 'Gemeente', place: 'Plaats', sessionLanguages: 'Talen van de bijeenkomsten', deliverableLanguages: 'Talen van de resultaten', recruitment: 'Werving',
      quotas: 'Quota voor de loting', compensationCents: 'Vergoeding per deelnemer en bijeenkomst', childcare: 'Kinderopvang', accessibility: 'Toegankelijkheid',
      interpretation: 'Vertolking', formats: 'Gewenste werkvormen', deliverables: 'Resultaten', specialCategories: 'Gevoelige persoonsgegevens', images: 'Beeldopnamen',
      dataProtection: 'Bescherming van persoonsgegevens', budgetMinCents: 'Budget vanaf (excl. btw)', budgetMaxCents: 'Budget tot (excl. btw)', payer: 'Wie betaalt',
      fixedDates: 'Vaste data', lotsWanted: 'Gewenste percelen', helpMeChoose: 'Help mij kiezen', procedureLanguage: 'Taal van de procedure',
      contactName: 'Contactpersoon', contactEmail: 'E-mailadres', contactPhone: 'Telefoon',
    } satisfies Record<BriefingField, string>,
    /** Where two fields are read as one. */
    ranges: { participantsMax: 'Verwachte deelnemers', budgetMaxCents: 'Budget (excl. btw)' },
    yes: 'ja',
    levels: { inform: 'informeren', consult: 'raadplegen', involve: 'betrekken', collaborate: 'samenwerken', empower: 'laten beslissen' } satisfies Record<ParticipationLevel, string>,
    levelPromises: {
      inform: 'Wij houden u op de hoogte.', consult: 'Wij luisteren en zeggen wat wij met uw inbreng doen.', involve: 'Uw inbreng is zichtbaar in de voorstellen.',
      collaborate: 'Wij maken de oplossingen samen met u.', empower: 'Wij voeren uit wat u beslist.',
    } satisfies Record<ParticipationLevel, string>,
    recruitmentWays: { openCall: 'open oproep', targeted: 'gerichte werving', sortition: 'loting' } satisfies Record<RecruitmentWay, string>,
    accessibilityNeeds: {
      wheelchair: 'rolstoeltoegankelijk', signLanguage: 'gebarentaal', hearingLoop: 'ringleiding', easyLanguage: 'eenvoudige taal', online: 'ook online te volgen',
    } satisfies Record<AccessibilityNeed, string>,
    formats: {
      citizenPanel: 'burgerpanel', workshop: 'workshop', plenary: 'plenaire bijeenkomst', neighbourhoodWalk: 'buurtwandeling', survey: 'bevraging', jury: 'jury',
      participatoryBudget: 'participatief budget', streetStand: 'stand op straat', onlinePlatform: 'onlineplatform', interview: 'interviews',
    } satisfies Record<ParticipationFormat, string>,
    languages: {
      nl: 'Nederlands', fr: 'Frans', en: 'Engels', ar: 'Arabisch', tr: 'Turks', pt: 'Portugees', es: 'Spaans', bg: 'Bulgaars', ro: 'Roemeens', pl: 'Pools',
    } satisfies Record<SessionLanguage, string>,
    phase: { name: 'Naam van de fase', startsOn: 'Begint op', endsOn: 'Eindigt op', sessions: 'Bijeenkomsten' },
    fixedDate: { date: 'Datum', what: 'Wat gebeurt er' },
  },
} satisfies FeatureTexts;

export type BriefingTexts = typeof nl;
