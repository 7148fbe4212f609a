import { type AccountTexts } from './nl';

export const fr: AccountTexts = {
  title: 'Votre compte', intro: 'Qui vous êtes dans Centrale, et comment vous vous connectez.',
  who: { title: 'Données', name: 'Nom', email: 'Adresse e-mail', language: 'Langue de vos e-mails', roles: 'Rôles', noRoles: 'Pas encore de rôle. Demandez-en un au service de la participation.', change: 'Une erreur ? Signalez-la au service de la participation.' },
  password: {
    title: 'Changer de mot de passe', text: 'Après le changement, toutes vos autres connexions sont fermées ; sur cet appareil, vous continuez à travailler.', current: 'Mot de passe actuel', next: 'Nouveau mot de passe',
    hint: 'Au moins {least} caractères. Une phrase de quelques mots est le plus simple.', show: 'Afficher les mots de passe', change: 'Changer de mot de passe', changed: 'Votre mot de passe a été changé.',
  },
  sessions: { title: 'Connexion', since: 'Votre connexion date du {at}. Elle vaut jusqu’au {until}.', text: 'Un appareil perdu, ou une déconnexion oubliée ? Déconnectez-vous partout, ici aussi.', everywhere: 'Se déconnecter partout', signedOut: 'Toutes vos connexions sont fermées.' },
};
