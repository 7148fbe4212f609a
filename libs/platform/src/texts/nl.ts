import { type OrganisationKind } from '@centrale/kernel';
import { type AuditFault } from '../audit/audit.view.js';
import { type LanguageRegime } from '../organisations/organisation.js';
import { type PersonStatus } from '../people/person.js';

/** What people, organisations and the audit are called, and what they refuse. */
export const nl = {
  /** By refusal code. */
  refusals: {
    'person.blocked': 'Deze persoon is geblokkeerd.',
    'person.email-taken': 'Er is al iemand met dit e-mailadres.',
    'person.last-administrator': 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    'person.not-blocked': 'Deze persoon is niet geblokkeerd.',
    'person.not-oneself': 'U kunt uzelf niet blokkeren.',
    'mail-preference.compulsory': 'Deze berichten sturen we altijd meteen. U kunt dat niet wijzigen.',
    'mail-preference.unknown-group': 'Deze groep van berichten bestaat niet.',
    'membership.already-held': 'Deze persoon heeft de rol ‘{role}’ al bij deze organisatie.',
    'membership.ended': 'Deze rol is beëindigd op {endsOn}.',
    'membership.ends-in-the-past': '{endsOn} ligt niet in de toekomst. Kies een latere datum.',
    'membership.role-does-not-fit': 'De rol ‘{role}’ bestaat niet bij dit soort organisatie.',
    'organisation.address-incomplete': 'Vul straat, postcode en gemeente in, of laat ze alle drie leeg.',
    'organisation.no-secretariat': 'Een dienstverlener heeft geen secretariaat voor bewoners.',
    'organisation.number-known': 'Er is al een organisatie met dit ondernemingsnummer.',
    'password.like-email': 'Dit wachtwoord lijkt te veel op uw e-mailadres.',
    'password.too-short': 'Kies een wachtwoord van minstens {least} tekens.',
    'password.too-simple': 'Dit wachtwoord herhaalt te vaak dezelfde tekens.',
  },
  /** By kind of notification. */
  notices: {
    'person.invited': {
      subject: 'Uw toegang tot Centrale',
      body: 'U krijgt toegang tot Centrale.\n\nKies via deze link een wachtwoord:\n{link}\n\nDe link werkt één keer, binnen drie dagen.',
    },
  },
  /** By noun, then by status. */
  statuses: {
    person: { invited: 'uitgenodigd', active: 'actief', blocked: 'geblokkeerd' } satisfies Record<PersonStatus, string>,
  },
  /** By type of dossier, then by command. */
  events: {
    person: {
      found: 'Dienst opgericht', invite: 'Uitgenodigd', activate: 'Wachtwoord gekozen', makeLink: 'Nieuwe link gemaakt', grantRole: 'Rol gegeven', endMembership: 'Rol beëindigd',
      block: 'Geblokkeerd', unblock: 'Blokkering opgeheven', changePassword: 'Wachtwoord gewijzigd', chooseMail: 'Mailvoorkeuren gewijzigd',
    },
    organisation: { register: 'Organisatie geregistreerd', registerProvider: 'Geregistreerd als dienstverlener', setContact: 'Contactgegevens gewijzigd' },
  },
  person: {
    fields: { name: 'Naam', email: 'E-mailadres', language: 'Taal', status: 'Status', memberships: 'Rollen', role: 'Rol', organisation: 'Organisatie', startsOn: 'Vanaf', endsOn: 'Tot' },
    commands: { invite: 'Persoon uitnodigen', makeLink: 'Nieuwe link maken', grantRole: 'Rol geven', endMembership: 'Beëindigen', block: 'Blokkeren', unblock: 'Blokkering opheffen' },
  },
  organisation: {
    fields: { name: 'Naam', kind: 'Soort', languageRegime: 'Taalregeling', enterpriseNumber: 'Ondernemingsnummer' },
    contact: { phone: 'Telefoon', email: 'E-mailadres', address: 'Straat en nummer', postcode: 'Postcode', city: 'Gemeente' },
    commands: { register: 'Organisatie registreren', setContact: 'Contactgegevens bewaren' },
    kinds: { service: 'Participatiedienst', buyer: 'Afnemer', provider: 'Dienstverlener', other: 'Andere' } satisfies Record<OrganisationKind, string>,
    languageRegimes: { brussels: 'Brussel: Nederlands en Frans', flanders: 'Vlaanderen: Nederlands' } satisfies Record<LanguageRegime, string>,
  },
  mail: {
    /** Under every letter. */
    preferences: 'Welke mails u krijgt, kiest u zelf in uw account: {link}',
    unsubscribe: 'Wilt u op dit adres geen mails meer van Centrale? {link}',
    digest: {
      subject: { one: 'Uw dagoverzicht: {count} bericht', other: 'Uw dagoverzicht: {count} berichten' },
      greeting: 'Beste {name},',
      intro: 'Dit gebeurde sinds uw vorige overzicht.',
      more: { one: 'En nog {count} bericht.', other: 'En nog {count} berichten.' },
      notifications: 'Al uw meldingen: {link}',
      signature: 'Met vriendelijke groeten,\nCentrale',
    },
    groups: { account: 'uw toegang' },
    unsubscribePage: {
      title: 'Geen mails meer?',
      text: 'U krijgt dan op dit adres geen mails meer van Centrale. Antwoorden op wat u zelf vraagt, krijgt u nog wel.',
      button: 'Ik wil geen mails meer',
      doneTitle: 'U krijgt geen mails meer',
      doneText: 'Op dit adres sturen we u geen mails meer. Antwoorden op wat u zelf vraagt, krijgt u nog wel.',
      unknownTitle: 'Deze link werkt niet',
      unknownText: 'De link is onvolledig of te oud. Gebruik de link in de laatste mail die u kreeg.',
    },
  },
  audit: {
    faults: {
      missing: 'Er ontbreekt een regel vóór deze.',
      chain: 'Deze regel volgt niet op de vorige.',
      hash: 'De bewaarde tekst past niet bij de vingerafdruk.',
      content: 'De kolommen zeggen iets anders dan de bewaarde tekst.',
      head: 'De ketting eindigt niet waar ze hoort te eindigen.',
      root: 'Dit verschilt van wat een gepubliceerde controlewaarde dekt.',
    } satisfies Record<AuditFault, string>,
  },
};

export type PlatformTexts = typeof nl;
