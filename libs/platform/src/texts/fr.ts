import { type PlatformTexts } from './nl.js';

export const fr: PlatformTexts = {
  refusals: {
    'person.blocked': 'Cette personne est bloquée.',
    'person.email-taken': 'Une personne utilise déjà cette adresse e-mail.',
    'person.last-administrator': 'C’est le dernier administrateur. Désignez d’abord un autre administrateur.',
    'person.not-blocked': 'Cette personne n’est pas bloquée.',
    'person.not-oneself': 'Vous ne pouvez pas vous bloquer vous-même.',
    'mail-preference.compulsory': 'Ces messages partent toujours immédiatement. Vous ne pouvez pas le modifier.',
    'mail-preference.unknown-group': 'Ce groupe de messages n’existe pas.',
    'membership.already-held': 'Cette personne a déjà le rôle « {role} » dans cette organisation.',
    'membership.ended': 'Ce rôle a pris fin le {endsOn}.',
    'membership.ends-in-the-past': 'Le {endsOn} ne se situe pas dans le futur. Choisissez une date ultérieure.',
    'membership.role-does-not-fit': 'Le rôle « {role} » n’existe pas dans ce type d’organisation.',
    'organisation.address-incomplete': 'Indiquez la rue, le code postal et la commune, ou laissez ces trois champs vides.',
    'organisation.no-secretariat': 'Un prestataire n’a pas de secrétariat pour les habitants.',
    'organisation.number-known': 'Une organisation porte déjà ce numéro d’entreprise.',
    'password.like-email': 'Ce mot de passe ressemble trop à votre adresse e-mail.',
    'password.too-short': 'Choisissez un mot de passe d’au moins {least} caractères.',
    'password.too-simple': 'Ce mot de passe répète trop souvent les mêmes caractères.',
  },
  notices: {
    'person.invited': {
      subject: 'Votre accès à Centrale',
      body: 'Vous recevez un accès à Centrale.\n\nChoisissez un mot de passe au moyen de ce lien :\n{link}\n\nLe lien fonctionne une seule fois, pendant trois jours.',
    },
  },
  statuses: { person: { invited: 'invitée', active: 'active', blocked: 'bloquée' } },
  events: {
    person: {
      found: 'Service créé', invite: 'Invitation', activate: 'Mot de passe choisi', makeLink: 'Nouveau lien créé', grantRole: 'Rôle attribué', endMembership: 'Fin d’un rôle',
      block: 'Blocage', unblock: 'Blocage levé', changePassword: 'Mot de passe modifié', chooseMail: 'Préférences d’e-mail modifiées',
    },
    organisation: { register: 'Organisation enregistrée', registerProvider: 'Enregistrée comme prestataire', setContact: 'Coordonnées modifiées' },
  },
  person: {
    fields: { name: 'Nom', email: 'Adresse e-mail', language: 'Langue', status: 'Statut', memberships: 'Rôles', role: 'Rôle', organisation: 'Organisation', startsOn: 'À partir du', endsOn: 'Jusqu’au' },
    commands: { invite: 'Inviter une personne', makeLink: 'Créer un nouveau lien', grantRole: 'Attribuer le rôle', endMembership: 'Mettre fin', block: 'Bloquer', unblock: 'Lever le blocage' },
  },
  organisation: {
    fields: { name: 'Nom', kind: 'Type', languageRegime: 'Régime linguistique', enterpriseNumber: 'Numéro d’entreprise' },
    contact: { phone: 'Téléphone', email: 'Adresse e-mail', address: 'Rue et numéro', postcode: 'Code postal', city: 'Commune' },
    commands: { register: 'Enregistrer une organisation', setContact: 'Enregistrer les coordonnées' },
    kinds: { service: 'Service de la participation', buyer: 'Acheteur', provider: 'Prestataire', other: 'Autre' },
    languageRegimes: { brussels: 'Bruxelles : français et néerlandais', flanders: 'Flandre : néerlandais' },
  },
  mail: {
    preferences: 'Choisissez vous-même les e-mails que vous recevez, dans votre compte : {link}',
    unsubscribe: 'Vous ne voulez plus d’e-mails de Centrale à cette adresse ? {link}',
    digest: {
      subject: { one: 'Votre aperçu du jour : {count} message', other: 'Votre aperçu du jour : {count} messages' },
      greeting: 'Bonjour {name},',
      intro: 'Voici ce qui s’est passé depuis votre dernier aperçu.',
      more: { one: 'Et encore {count} message.', other: 'Et encore {count} messages.' },
      notifications: 'Toutes vos notifications : {link}',
      signature: 'Cordialement,\nCentrale',
    },
    groups: { account: 'votre accès' },
    unsubscribePage: {
      title: 'Plus d’e-mails ?',
      text: 'Vous ne recevrez plus d’e-mails de Centrale à cette adresse. Les réponses à vos propres demandes vous parviendront toujours.',
      button: 'Je ne veux plus d’e-mails',
      doneTitle: 'Vous ne recevrez plus d’e-mails',
      doneText: 'Nous n’envoyons plus d’e-mails à cette adresse. Les réponses à vos propres demandes vous parviendront toujours.',
      unknownTitle: 'Ce lien ne fonctionne pas',
      unknownText: 'Le lien est incomplet ou trop ancien. Utilisez le lien du dernier e-mail que vous avez reçu.',
    },
  },
  audit: {
    faults: {
      missing: 'Une ligne manque avant celle-ci.',
      chain: 'Cette ligne ne suit pas la précédente.',
      hash: 'Le texte conservé ne correspond pas à l’empreinte.',
      content: 'Les colonnes disent autre chose que le texte conservé.',
      head: 'La chaîne ne se termine pas où elle le devrait.',
      root: 'Cela diffère de ce que couvre une valeur de contrôle publiée.',
    },
  },
};
