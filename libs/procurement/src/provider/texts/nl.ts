import { type FeatureTexts } from '@centrale/kernel';
import { type AudienceKind, type QualificationCommand, type QualificationStatus, type RateUnit } from '../provider.js';

export const nl = {
  refusals: {
    'provider.organisation-not-a-provider': 'Deze organisatie staat niet geregistreerd als dienstverlener.',
    'provider.already-registered': 'Deze dienstverlener is al geregistreerd.',
    'provider.format-reversed': 'Werkvorm {format}: het laagste aantal deelnemers is hoger dan het hoogste.',
    'qualification.wrong-status': 'De kwalificatie heeft nu de status ‘{status}’. Dat laat deze stap niet toe.',
    'qualification.already-applied': 'Er loopt al een aanvraag van deze dienstverlener voor dit perceel.',
    'qualification.period-reversed': 'De laatste dag van de kwalificatie valt voor de eerste.',
    'qualification.period-outside-agreement': 'De kwalificatie moet binnen de raamovereenkomst vallen: van {startsOn} tot en met {endsOn}. (P01)',
    'qualification.period-overlaps': 'De dienstverlener is voor dit perceel al toegelaten in (een deel van) deze periode.',
    'qualification.until-past': 'De schorsing kan niet eindigen voor vandaag ({today}).',
    'rate.period-reversed': 'De laatste dag van het tarief valt voor de eerste.',
    'rate.period-overlaps': 'Voor dit profiel en deze eenheid geldt al een tarief in (een deel van) deze periode.',
  },
  notices: {
    'qualification.applied': { subject: 'Nieuwe kandidaat voor een perceel', body: 'Een dienstverlener vraagt toegang tot een perceel. U kunt de aanvraag beoordelen.' },
    'qualification.admitted': { subject: 'U bent toegelaten tot perceel {lot}', body: 'Uw organisatie is toegelaten tot perceel {lot}, van {from} tot en met {to}.' },
    'qualification.refused': { subject: 'U bent niet toegelaten tot perceel {lot}', body: 'Uw organisatie is niet toegelaten tot perceel {lot}. De redenen leest u in het dossier.' },
    'qualification.suspended': { subject: 'Uw kwalificatie voor perceel {lot} is geschorst', body: 'Uw kwalificatie voor perceel {lot} is geschorst tot en met {until}. De reden leest u in het dossier.' },
    'qualification.lifted': { subject: 'De schorsing voor perceel {lot} is opgeheven', body: 'De schorsing van uw kwalificatie voor perceel {lot} is opgeheven.' },
    'qualification.withdrawn': { subject: 'De kwalificatie voor perceel {lot} is ingetrokken', body: 'De kwalificatie van uw organisatie voor perceel {lot} is ingetrokken.' },
    'qualification.excluded': { subject: 'U bent uitgesloten van perceel {lot}', body: 'Uw organisatie is uitgesloten van perceel {lot}. De reden leest u in het dossier.' },
  },
  statuses: {
    qualification: {
      applied: 'aangevraagd', underReview: 'in onderzoek', admitted: 'toegelaten', refused: 'geweigerd', suspended: 'geschorst', withdrawn: 'ingetrokken', excluded: 'uitgesloten',
    } satisfies Record<QualificationStatus, string>,
  },
  events: {
    apply: 'Kwalificatie aangevraagd', review: 'In onderzoek genomen', admit: 'Toegelaten', refuse: 'Geweigerd', suspend: 'Geschorst',
    lift: 'Schorsing opgeheven', withdraw: 'Ingetrokken', exclude: 'Uitgesloten', addRate: 'Tarief toegevoegd',
  },
  words: {
    commands: {
      register: 'Dienstverlener registreren', saveProfile: 'Profiel bewaren', apply: 'Perceel aanvragen', review: 'In onderzoek nemen', admit: 'Toelaten', refuse: 'Weigeren',
      suspend: 'Schorsen', lift: 'Schorsing opheffen', withdraw: 'Intrekken', exclude: 'Uitsluiten', addRate: 'Tarief toevoegen',
    } satisfies Record<QualificationCommand | 'register' | 'saveProfile' | 'apply' | 'addRate', string>,
    units: { hour: 'per uur', halfDay: 'per halve dag', day: 'per dag', session: 'per bijeenkomst', piece: 'per stuk' } satisfies Record<RateUnit, string>,
    audiences: {
      residents: 'bewoners', youth: 'jongeren', elderly: 'ouderen', newcomers: 'nieuwkomers', shopkeepers: 'handelaars', associations: 'verenigingen', schools: 'scholen',
      peopleInPoverty: 'mensen in armoede', peopleWithDisability: 'mensen met een handicap', elected: 'mandatarissen',
    } satisfies Record<AudienceKind, string>,
    fields: {
      name: 'Naam', enterpriseNumber: 'Ondernemingsnummer', description: 'Voorstelling', languages: 'Talen', audiences: 'Doelgroepen', territory: 'Werkgebied',
      wholeRegion: 'Heel het Gewest', formats: 'Werkvormen', participantsMin: 'Minimumaantal deelnemers', participantsMax: 'Maximumaantal deelnemers',
      daysPerQuarter: 'Dagen per kwartaal', website: 'Website', rank: 'Rang', validFrom: 'Geldig van', validTo: 'Geldig tot en met', suspendedUntil: 'Geschorst tot en met',
      reason: 'Reden', rates: 'Tarieven', rateProfile: 'Profiel', unit: 'Eenheid', rate: 'Tarief', lots: 'Percelen',
    },
  },
} satisfies FeatureTexts;

export type ProviderTexts = typeof nl;
