import { type ProviderTexts } from './nl.js';

export const fr: ProviderTexts = {
  refusals: {
    'provider.organisation-not-a-provider': 'Cette organisation n’est pas enregistrée comme prestataire.',
    'provider.already-registered': 'Ce prestataire est déjà enregistré.',
    'provider.format-reversed': 'Format {format} : le nombre minimum de participants dépasse le maximum.',
    'qualification.wrong-status': 'La qualification a actuellement le statut « {status} ». Ce statut ne permet pas cette étape.',
    'qualification.already-applied': 'Ce prestataire a déjà une demande en cours pour ce lot.',
    'qualification.period-reversed': 'Le dernier jour de la qualification précède le premier.',
    'qualification.period-outside-agreement': 'La qualification doit rester dans la durée de l’accord-cadre : du {startsOn} au {endsOn}. (P01)',
    'qualification.period-overlaps': 'Le prestataire est déjà admis à ce lot pendant (une partie de) cette période.',
    'qualification.until-past': 'La suspension ne peut pas se terminer avant la date du jour ({today}).',
    'rate.period-reversed': 'Le dernier jour du tarif précède le premier.',
    'rate.period-overlaps': 'Un tarif existe déjà pour ce profil et cette unité pendant (une partie de) cette période.',
  },
  notices: {
    'qualification.applied': { subject: 'Nouveau candidat pour un lot', body: 'Un prestataire demande l’accès à un lot. Vous pouvez examiner la demande.' },
    'qualification.admitted': { subject: 'Votre organisation est admise au lot {lot}', body: 'Votre organisation est admise au lot {lot}, du {from} au {to}.' },
    'qualification.refused': { subject: 'Votre organisation n’est pas admise au lot {lot}', body: 'Votre organisation n’est pas admise au lot {lot}. Les motifs figurent dans le dossier.' },
    'qualification.suspended': { subject: 'Votre qualification pour le lot {lot} est suspendue', body: 'Votre qualification pour le lot {lot} est suspendue jusqu’au {until} inclus. Le motif figure dans le dossier.' },
    'qualification.lifted': { subject: 'La suspension pour le lot {lot} est levée', body: 'La suspension de votre qualification pour le lot {lot} est levée.' },
    'qualification.withdrawn': { subject: 'La qualification pour le lot {lot} est retirée', body: 'La qualification de votre organisation pour le lot {lot} est retirée.' },
    'qualification.excluded': { subject: 'Votre organisation est exclue du lot {lot}', body: 'Votre organisation est exclue du lot {lot}. Le motif figure dans le dossier.' },
  },
  statuses: {
    qualification: {
      applied: 'demandée', underReview: 'à l’examen', admitted: 'admise', refused: 'refusée', suspended: 'suspendue', withdrawn: 'retirée', excluded: 'exclue',
    },
  },
  events: {
    apply: 'Qualification demandée', review: 'Mise à l’examen', admit: 'Admission accordée', refuse: 'Admission refusée', suspend: 'Qualification suspendue',
    lift: 'Suspension levée', withdraw: 'Qualification retirée', exclude: 'Exclusion prononcée', addRate: 'Tarif ajouté',
  },
  words: {
    commands: {
      register: 'Enregistrer un prestataire', saveProfile: 'Enregistrer le profil', apply: 'Demander un lot', review: 'Mettre à l’examen', admit: 'Admettre', refuse: 'Refuser',
      suspend: 'Suspendre', lift: 'Lever la suspension', withdraw: 'Retirer', exclude: 'Exclure', addRate: 'Ajouter un tarif',
    },
    units: { hour: 'par heure', halfDay: 'par demi-journée', day: 'par jour', session: 'par réunion', piece: 'par pièce' },
    audiences: {
      residents: 'habitants', youth: 'jeunes', elderly: 'personnes âgées', newcomers: 'nouveaux arrivants', shopkeepers: 'commerçants', associations: 'associations', schools: 'écoles',
      peopleInPoverty: 'personnes en situation de pauvreté', peopleWithDisability: 'personnes en situation de handicap', elected: 'mandataires',
    },
    fields: {
      name: 'Nom', enterpriseNumber: 'Numéro d’entreprise', description: 'Présentation', languages: 'Langues', audiences: 'Publics', territory: 'Territoire',
      wholeRegion: 'Toute la Région', formats: 'Formats', participantsMin: 'Participants au minimum', participantsMax: 'Participants au maximum',
      daysPerQuarter: 'Jours par trimestre', website: 'Site web', rank: 'Rang', validFrom: 'Valable du', validTo: 'Valable jusqu’au', suspendedUntil: 'Suspendue jusqu’au',
      reason: 'Motif', rates: 'Tarifs', rateProfile: 'Profil', unit: 'Unité', rate: 'Tarif', lots: 'Lots',
    },
  },
};
