import { type PeopleTexts } from './nl';

export const fr: PeopleTexts = {
  list: {
    title: 'Personnes', intro: 'Qui peut travailler dans Centrale, pour quelle organisation et dans quel rôle.', caption: 'Personnes', search: 'Chercher un nom ou une adresse e-mail', organisation: 'Organisation',
    none: 'aucun rôle', emptyTitle: 'Aucune personne trouvée', emptyText: 'Les personnes que vous invitez apparaissent ici.', organisations: 'Organisations',
  },
  invite: {
    title: 'Inviter une personne', intro: 'Cette personne reçoit un lien pour choisir un mot de passe. Vous lui attribuez ensuite un rôle.',
    nameHint: 'Prénom et nom, tels que les collègues les connaissent.', languageHint: 'La personne recevra ses e-mails dans cette langue.', invited: 'Personne invitée.',
  },
  link: {
    title: 'Lien à usage unique', shown: 'Transmettez vous-même ce lien à {name}. Il fonctionne une seule fois, pendant trois jours, et ne sera plus affiché.',
    mailed: 'Le lien a été envoyé à {email}.',
  },
  person: {
    back: 'Personnes', about: 'Données', roles: 'Rôles', noRoles: 'Pas encore de rôle. Sans rôle, cette personne peut se connecter, mais ne peut rien voir ni faire.',
    since: 'à partir du {from}', until: 'du {from} au {to}', endAsk: 'Mettre fin au rôle ?', endText: 'Dès maintenant, {name} n’a plus le rôle « {role} » dans l’organisation {organisation}.',
    grant: 'Attribuer un rôle', chooseOrganisation: 'Choisissez une organisation', chooseRole: 'Choisissez un rôle', endsHint: 'Premier jour où le rôle ne vaut plus. Vide : jusqu’à ce que vous y mettiez fin.', granted: 'Rôle attribué.', ended: 'Le rôle a pris fin.',
    access: 'Accès', linkText: 'Pour une personne qui a perdu son lien ou son mot de passe. Les liens précédents ne fonctionnent alors plus.',
    blockText: 'Une personne bloquée est déconnectée partout immédiatement et ne peut plus se connecter.', blockAsk: 'Bloquer {name} ?', blocked: 'L’accès de {name} est bloqué.',
    unblockText: 'Une fois le blocage levé, un nouveau lien est nécessaire : l’ancien mot de passe ne fonctionne plus.', unblocked: 'Le blocage est levé.',
  },
  organisations: {
    title: 'Organisations', intro: 'Les pouvoirs publics, les prestataires et le service lui-même. Les personnes y reçoivent des rôles.', caption: 'Organisations', search: 'Chercher un nom ou un numéro d’entreprise', people: 'Personnes', whoWorks: 'Qui y travaille ?', contact: 'Contact', toContact: 'Coordonnées',
    emptyTitle: 'Aucune organisation trouvée', emptyText: 'Les organisations que vous enregistrez apparaissent ici.',
  },
  contact: {
    title: 'Coordonnées du secrétariat', intro: 'Les personnes sans e-mail appellent, écrivent ou passent au guichet ; le secrétariat les inscrit, avec les mêmes droits. Ces coordonnées figurent sur les pages publiques.',
    phoneHint: 'Par exemple 02 123 45 67.', addressHint: 'L’adresse où écrire et où se présenter.', none: 'Ce que vous laissez vide disparaît des pages publiques.', saved: 'Coordonnées enregistrées.',
  },
  register: {
    title: 'Enregistrer une organisation', intro: 'Une organisation s’enregistre une seule fois. Un acheteur demande ensuite une admission ; un prestataire, une qualification.', names: 'Nom', inLanguage: { nl: 'Nom en néerlandais', fr: 'Nom en français', en: 'Nom en anglais' },
    nameHint: 'S’il n’existe pas de traduction, répétez le nom d’origine.', regimeHint: 'L’organisation publie dans ces langues.', kindHint: 'Détermine les rôles que les personnes peuvent y avoir.', numberHint: 'Dix chiffres, avec ou sans points.', done: 'Organisation enregistrée.',
  },
};
