import { type LocalText } from '@centrale/kernel';
import { gatesOf } from './phase.js';
import { type Offset, type TemplatePhase, type TrajectoryTemplate } from './template.js';
import { type OutputType, type ParticipationService, type PhaseKind } from './vocabulary.js';

const text = (nl: string, fr: string): LocalText => ({ nl, fr });
const days = (count: number): Offset => ({ months: 0, days: count });
const months = (count: number, more = 0): Offset => ({ months: count, days: more });

interface Rest {
  readonly services?: readonly ParticipationService[];
  readonly output?: OutputType;
}

const phase = (kind: PhaseKind, name: LocalText, goal: LocalText, starts: Offset, ends: Offset, { services = [], output = 'none' }: Rest = {}): TemplatePhase => ({
  kind, name, goal, starts, ends, gates: gatesOf(kind), neededServices: services, outputType: output,
});

/** One way of working per rule set. A migration holds the same rows, and a spec proves it. */
export const fourTemplates: readonly TrajectoryTemplate[] = [
  {
    id: '01900000-0000-7000-8000-000000000001', packId: 'ATELIER', kind: 'adviceTrajectory',
    name: text('Adviestraject van een strategisch atelier', 'Trajet d’avis d’un atelier stratégique'),
    content: {
      purpose: 'advice', level: 'consult', anchor: 'start',
      phases: [
        phase('design', text('Ontwerp op maat', 'Conception sur mesure'), text('De vraag, de werkvorm en de samenstelling bepalen.', 'Fixer la question, la méthode de travail et la composition.'), days(0), days(20), { services: ['design'] }),
        phase('call', text('Brede oproep', 'Appel large'), text('Iedereen laten weten dat het traject openstaat.', 'Faire savoir à tous que le trajet est ouvert.'), days(21), days(48), { services: ['communicate', 'mobilise'] }),
        phase('dialogue', text('Dialoog', 'Dialogue'), text('Ervaringen en standpunten verzamelen.', 'Rassembler les expériences et les points de vue.'), days(49), days(90), { services: ['facilitate'], output: 'report' }),
        phase('deliberation', text('Beraad', 'Délibération'), text('Argumenten afwegen en aanbevelingen schrijven.', 'Peser les arguments et rédiger les recommandations.'), days(91), days(118), { output: 'advice' }),
        phase('report', text('Verslag en advies', 'Rapport et avis'), text('Een gemotiveerd en begrijpbaar advies vastleggen.', 'Établir un avis motivé et compréhensible.'), days(119), days(139), { output: 'report' }),
      ],
    },
  },
  {
    id: '01900000-0000-7000-8000-000000000002', packId: 'WIJK', kind: 'citizenCycle',
    name: text('Burgerontmoetingen in de wijk', 'Rencontres citoyennes dans le quartier'),
    content: {
      purpose: 'dialogue', level: 'collaborate', anchor: 'start',
      phases: [
        phase('preparatory', text('Voorbereidende vergadering', 'Réunion préparatoire'), text('De beleving, de noden en de prioriteiten van de wijk in kaart brengen.', 'Recueillir le vécu, les besoins et les priorités du quartier.'), days(0), days(27), { services: ['facilitate', 'mobilise'], output: 'needsAndPriorities' }),
        phase('openMeeting', text('Burgerontmoeting', 'Rencontre citoyenne'), text('Samen met de verkozenen oplossingen zoeken.', 'Chercher des solutions avec les élus.'), days(28), days(55), { services: ['facilitate', 'communicate'], output: 'themes' }),
        phase('workingGroups', text('Werkgroepen', 'Groupes de travail'), text('Per thema oplossingen op lange termijn uitwerken.', 'Élaborer par thème des solutions à long terme.'), days(56), days(238), { services: ['facilitate'], output: 'report' }),
      ],
    },
  },
  {
    id: '01900000-0000-7000-8000-000000000003', packId: 'MEMO', kind: 'memorandum',
    name: text('Ambtelijk memorandum', 'Mémorandum administratif'),
    content: {
      purpose: 'memorandum', level: 'collaborate', anchor: 'election',
      phases: [
        phase('design', text('Ontwerp van het traject', 'Conception du trajet'), text('Met het managementteam bepalen hoe het memorandum tot stand komt.', 'Définir avec l’équipe de direction comment le mémorandum verra le jour.'), months(-19), months(-17, -1), { services: ['design'] }),
        phase('analysis', text('Omgevingsanalyse', 'Analyse de l’environnement'), text('Cijfers en gesprekken met stakeholders.', 'Des chiffres et des entretiens avec les parties prenantes.'), months(-19), months(-13, -1), { services: ['facilitate'], output: 'report' }),
        phase('kickOff', text('Kick-off met alle medewerkers', 'Lancement avec tout le personnel'), text('Een denkdag met de hele organisatie.', 'Une journée de réflexion avec toute l’organisation.'), months(-12), months(-11, -1), { services: ['facilitate'] }),
        phase('inspiration', text('Inspiratie en keuzes', 'Inspiration et choix'), text('Een wenselijke toekomst en de keuzes die eruit volgen.', 'Un avenir souhaitable et les choix qui en découlent.'), months(-11), months(-6, -1), { services: ['facilitate'] }),
        phase('validation', text('Validatie', 'Validation'), text('Het managementteam keurt de tekst goed.', 'L’équipe de direction valide le texte.'), months(-6), months(-4, -1), { output: 'memorandum' }),
        phase('publication', text('Publicatie', 'Publication'), text('Iedereen krijgt het memorandum tegelijk.', 'Tout le monde reçoit le mémorandum en même temps.'), months(-4), months(-3), { output: 'memorandum' }),
      ],
    },
  },
  {
    id: '01900000-0000-7000-8000-000000000004', packId: 'WERKGROEP', kind: 'groupAdvice',
    name: text('Advies van een werkgroep', 'Avis d’un groupe de travail'),
    content: {
      purpose: 'advice', level: 'consult', anchor: 'start',
      phases: [
        phase('design', text('Voorbereiding', 'Préparation'), text('De vraag afbakenen en documenten verzamelen.', 'Cerner la question et rassembler les documents.'), days(0), days(13)),
        phase('dialogue', text('Gesprek in de werkgroep', 'Échanges au sein du groupe'), text('Signalen en standpunten bespreken.', 'Discuter des signaux et des points de vue.'), days(14), days(48), { output: 'report' }),
        phase('report', text('Advies', 'Avis'), text('Het advies opstellen en bezorgen.', 'Rédiger et remettre l’avis.'), days(49), days(69), { output: 'advice' }),
      ],
    },
  },
];
