import { type FeatureTexts } from '@centrale/kernel';
import { type PartCode } from '../score.js';

export const nl = {
  refusals: {
    'matching.not-admitted': 'Niet toegelaten tot perceel {lotNumber}.',
    'matching.not-valid': 'De kwalificatie voor perceel {lotNumber} geldt niet de hele tijd van vandaag tot en met {until}.',
    'matching.suspended': 'Geschorst voor perceel {lotNumber}, tot en met {until}.',
    'matching.excluded-by-person': 'Uitgesloten door de dienst: {reason}',
    'matching.remedy-admission': 'De dienstverlener vraagt toegang tot perceel {lotNumber}.',
    'matching.remedy-period': 'De kwalificatie voor perceel {lotNumber} geldt minstens tot en met {until}.',
    'matching.remedy-suspension': 'De contractbeheerder heft de schorsing voor perceel {lotNumber} op.',
    'matching.remedy-exclusion': 'De dossierbeheerder haalt de uitsluiting uit de samenstelling.',
    'matching.nothing-asked': 'De briefing vraagt hier niets.',
    'matching.covers': 'Gevraagd en vermeld in het profiel: {known} van {asked}.',
    'matching.capacity': '{available} dagen beschikbaar, ongeveer {needed} nodig.',
    'matching.capacity-unknown': 'Zonder dagtarief of raming niet te berekenen.',
    'matching.group-fits': 'Een werkvorm past bij {group} deelnemers.',
    'matching.group-fits-not': 'Geen werkvorm past bij {group} deelnemers.',
    'matching.inside-territory': 'De opdracht ligt in het werkgebied.',
    'matching.not-inside-territory': 'De opdracht ligt niet helemaal in het werkgebied.',
    'matching.references': 'Voltooide bestellingen: {completed}; {enough} volstaan voor alle punten.',
    'matching.fair-turn': '{awards} van {allAwards} gunningen in de laatste twaalf maanden, {invitations} keer uitgenodigd.',
    'matching.lacks-languages': 'Het profiel vermeldt niet: {languages}. De dienstverlener kan het aanvullen.',
    'matching.lacks-capacity': 'Het profiel vermeldt {available} dagen, ongeveer {needed} zijn nodig. De dienstverlener kan zijn capaciteit bijwerken.',
    'matching.lacks-formats': 'De catalogus bevat niet: {formats}. De dienstverlener kan ze aanvullen.',
    'matching.lacks-audiences': 'Het profiel vermeldt geen ervaring met: {audiences}. De dienstverlener kan het aanvullen.',
    'matching.lacks-group-size': 'Geen werkvorm in de catalogus past bij {group} deelnemers. De dienstverlener kan er een toevoegen.',
    'matching.outside-territory': 'De gemeente ligt buiten het werkgebied. De dienstverlener kan het uitbreiden.',
    'matching.part-of-region': 'De opdracht beslaat heel het Gewest, het werkgebied een deel. De dienstverlener kan het uitbreiden.',
  },
  notices: {},
  statuses: {},
  events: {},
  words: {
    parts: {
      languages: 'Talen', capacity: 'Capaciteit', formats: 'Werkvormen', audiences: 'Doelgroepen', groupSize: 'Groepsgrootte', territory: 'Werkgebied',
      references: 'Referenties', fairTurn: 'Eerlijke spreiding',
    } satisfies Record<PartCode, string>,
    never: 'De score ordent en waarschuwt. In een minicompetitie sluit ze niemand uit: iedereen in de lijst wordt uitgenodigd. (P04)',
  },
} satisfies FeatureTexts;

export type MatchingTexts = typeof nl;
