import { type AccountTexts } from './nl';

export const fr: AccountTexts = {
  title: 'Votre compte', intro: 'Qui vous êtes dans Centrale, quels e-mails vous recevez et comment vous vous connectez.',
  who: { title: 'Données', name: 'Nom', email: 'Adresse e-mail', language: 'Langue de vos e-mails', roles: 'Rôles', noRoles: 'Pas encore de rôle. Demandez-en un au service de la participation.', change: 'Une erreur ? Signalez-la au service de la participation.' },
  mail: {
    title: 'Les e-mails que vous recevez', text: 'Vos notifications vous disent toujours ce qui se passe. Choisissez ici à quel sujet vous recevez aussi un e-mail, et quand.',
    channels: { at_once: 'immédiatement', daily: 'dans un seul aperçu par jour, à {at}', never_mail: 'pas d’e-mail' },
    some: 'Les décisions et les messages liés à un délai arrivent toujours immédiatement.', always: 'À ce sujet, vous recevez toujours un e-mail immédiatement : {groups}.', save: 'Enregistrer le choix', saved: 'Votre choix est enregistré.',
  },
  password: {
    title: 'Changer de mot de passe', text: 'Après le changement, toutes vos autres connexions sont fermées ; sur cet appareil, vous continuez à travailler.', current: 'Mot de passe actuel', next: 'Nouveau mot de passe',
    hint: 'Au moins {least} caractères. Une phrase de quelques mots est le plus simple.', show: 'Afficher les mots de passe', change: 'Changer de mot de passe', changed: 'Votre mot de passe a été changé.',
  },
  sessions: { title: 'Connexion', since: 'Votre connexion date du {at}. Elle vaut jusqu’au {until}.', text: 'Un appareil perdu, ou une déconnexion oubliée ? Déconnectez-vous partout, ici aussi.', everywhere: 'Se déconnecter partout', signedOut: 'Toutes vos connexions sont fermées.' },
};
