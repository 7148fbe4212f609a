import { type FeatureTexts } from '@centrale/kernel';
import { type PartyKind } from '../party.js';
import { type RoleClass } from '../role-class.js';

export const nl = {
  refusals: {
    'party.erased': 'De gegevens van deze deelnemer zijn gewist.',
    'party.still-serves': 'Deze deelnemer zetelt nog: {count}. Beëindig eerst die mandaten en wis daarna de gegevens.',
    'party.known': 'Er staat al een deelnemer met dit e-mailadres of deze naam in het register.',
    'party.account-linked': 'Deze account hoort al bij een andere persoon in het register.',
    'party.no-account': 'Niemand van uw organisatie heeft een account met dit e-mailadres.',
    'party.class-ends-before-start': 'De laatste dag ligt voor de eerste.',
    'party.class-of-person': 'Een organisatie kan niet ‘{class}’ zijn; dat is een persoon.',
    'party.class-held': 'De hoedanigheid ‘{class}’ geldt al in die periode.',
    'party.class-ended': 'Deze hoedanigheid eindigde al op {toOn}.',
    'party.neighbourhood-elsewhere': 'Die wijk ligt niet in uw stad of gemeente.',
    'neighbourhood.name-missing': 'De naam van de wijk ontbreekt in het {language}.',
    'neighbourhood.known': 'Er is al een wijk met deze naam.',
  },
  notices: {},
  statuses: {},
  events: {
    register: 'Ingeschreven in het register', correct: 'Gegevens aangepast', giveClass: 'Hoedanigheid toegekend', endClass: 'Hoedanigheid beëindigd',
    linkAccount: 'Account gekoppeld', erase: 'Persoonsgegevens gewist',
  },
  words: {
    neighbourhoodEvents: { add: 'Wijk toegevoegd', rename: 'Wijk hernoemd' },
    kinds: { person: 'persoon', organisation: 'organisatie' } satisfies Record<PartyKind, string>,
    classes: {
      citizen: 'burger', association: 'vereniging', neighbourhoodCommittee: 'wijkcomité', tradersAssociation: 'handelaarsvereniging',
      recognisedOrganisation: 'erkende organisatie', expert: 'expert', elected: 'verkozene', board: 'lid van het college', official: 'ambtenaar',
      staff: 'stadsmedewerker', facilitator: 'begeleider',
    } satisfies Record<RoleClass, string>,
    commands: {
      register: 'Deelnemer toevoegen', correct: 'Gegevens aanpassen', giveClass: 'Hoedanigheid toekennen', endClass: 'Beëindigen', linkAccount: 'Account koppelen',
      erase: 'Persoonsgegevens wissen', addNeighbourhood: 'Wijk toevoegen', renameNeighbourhood: 'Wijk hernoemen',
    },
    fields: {
      name: 'Naam', kind: 'Soort', email: 'E-mailadres', phone: 'Telefoon', language: 'Taal', neighbourhood: 'Wijk', recognition: 'Erkenning op de sociale kaart',
      classes: 'Hoedanigheid', class: 'Hoedanigheid', fromOn: 'Vanaf', toOn: 'Tot en met', evidence: 'Bewijs', seats: 'Zetels', organisation: 'Organisatie',
    },
    erased: 'gewist',
    account: 'heeft een account',
    noAccount: 'geen account',
  },
} satisfies FeatureTexts;

export type PartyTexts = typeof nl;
