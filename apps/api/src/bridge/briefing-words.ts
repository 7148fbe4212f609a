import { type LanguageRegime, type PhaseKind, type TargetGroup } from '@centrale/participation';

/** What a briefing that comes of a phase says by itself, in the language of the procedure. */
export interface BriefingWords {
  /** Between a name and what it names. */
  readonly colon: string;
  readonly goal: string;
  readonly workForm: string;
  readonly composition: string;
  readonly localColour: string;
  readonly access: string;
  readonly channels: string;
  readonly confidential: string;
  readonly evidence: string;
  readonly election: string;
  readonly report: Readonly<Record<LanguageRegime, string>>;
  readonly deliverables: Readonly<Partial<Record<PhaseKind, string>>>;
  readonly groups: Readonly<Record<TargetGroup, string>>;
  readonly fields: Readonly<Record<'question' | 'context' | 'participants' | 'period' | 'place' | 'languages' | 'deliverables' | 'dates' | 'data' | 'contact', string>>;
}

export const briefingWords: Readonly<Record<'nl' | 'fr', BriefingWords>> = {
  nl: {
    colon: ': ', goal: 'Doel van de fase', workForm: 'Werkvorm', composition: 'Samenstelling', localColour: 'Couleur locale', access: 'Toegankelijkheid', channels: 'Minstens zoveel kanalen voor de oproep',
    confidential: 'Vertrouwelijk: de inhoud blijft binnen het managementteam en het designteam tot de publicatie.',
    evidence: 'Aanwezigen worden per rol geteld, niet bij naam. De opdrachtnemer levert per bijeenkomst de aantallen, de gebruikte kanalen en talen, en wat er gevraagd en voorgesteld werd.',
    election: 'Verkiezingen', report: { brussels: 'Een verslag per bijeenkomst in het Nederlands en het Frans.', flanders: 'Een verslag per bijeenkomst in het Nederlands.' },
    deliverables: {
      preparatory: 'Een lijst van noden en prioriteiten op korte en lange termijn, en een verslag.',
      openMeeting: 'Een verslag met de vragen, meningen en oplossingen per thema.',
      inspiration: 'Vijf tot tien concrete innovatiecases en een verslag.',
      kickOff: 'Een draaiboek, de begeleiding van de denkdag en een verslag.',
      analysis: 'Een kwalitatieve omgevingsanalyse op basis van gesprekken met stakeholders.',
      design: 'Een uitgewerkt ontwerp van het proces met fasen, methoden en planning.',
    },
    groups: {
      residents: 'bewoners', youth: 'jongeren', seniors: 'ouderen', newcomers: 'nieuwkomers', parents: 'ouders', traders: 'handelaars', associations: 'verenigingen',
      peopleInPoverty: 'mensen in armoede', peopleWithDisability: 'mensen met een beperking', commuters: 'pendelaars', visitors: 'bezoekers', companies: 'bedrijven',
    },
    fields: {
      question: 'Vraag', context: 'Context', participants: 'Deelnemers', period: 'Periode', place: 'Plaats', languages: 'Talen', deliverables: 'Op te leveren', dates: 'Vaste data',
      data: 'Gegevens en bewijs', contact: 'Contact',
    },
  },
  fr: {
    colon: '\u00a0: ', goal: 'But de la phase', workForm: 'Forme de travail', composition: 'Composition', localColour: 'Couleur locale', access: 'Accessibilité', channels: 'Nombre minimal de canaux pour l’appel',
    confidential: 'Confidentiel : le contenu reste au sein du comité de direction et de l’équipe de conception jusqu’à la publication.',
    evidence: 'Les personnes présentes sont comptées par rôle, sans être nommées. Le prestataire fournit pour chaque rencontre les nombres, les canaux et les langues utilisés, ainsi que ce qui a été demandé et proposé.',
    election: 'Élections', report: { brussels: 'Un compte rendu de chaque rencontre en français et en néerlandais.', flanders: 'Un compte rendu de chaque rencontre en néerlandais.' },
    deliverables: {
      preparatory: 'Une liste des besoins et priorités à court et à long terme, et un compte rendu.',
      openMeeting: 'Un compte rendu avec les questions, avis et solutions par thème.',
      inspiration: 'Cinq à dix cas d’innovation concrets et un compte rendu.',
      kickOff: 'Un déroulé, l’animation de la journée de réflexion et un compte rendu.',
      analysis: 'Une analyse qualitative de l’environnement fondée sur des entretiens avec les parties prenantes.',
      design: 'Une conception détaillée du processus, avec phases, méthodes et calendrier.',
    },
    groups: {
      residents: 'habitants', youth: 'jeunes', seniors: 'aînés', newcomers: 'nouveaux arrivants', parents: 'parents', traders: 'commerçants', associations: 'associations',
      peopleInPoverty: 'personnes en situation de pauvreté', peopleWithDisability: 'personnes en situation de handicap', commuters: 'navetteurs', visitors: 'visiteurs', companies: 'entreprises',
    },
    fields: {
      question: 'Question', context: 'Contexte', participants: 'Participants', period: 'Période', place: 'Lieu', languages: 'Langues', deliverables: 'Livrables', dates: 'Dates fixes',
      data: 'Données et preuves', contact: 'Contact',
    },
  },
};
