import { type InterestTexts } from './nl.js';

export const fr: InterestTexts = {
  refusals: {
    'interest.wrong-status': 'Cet intérêt a actuellement le statut « {status} ». Cette étape n’est pas possible.',
    'interest.not-open': 'Vous ne pouvez pas faire part de votre intérêt pour ce trajet en ce moment.',
    'interest.members-only': 'Cet organe consultatif ne travaille qu’avec ses membres.',
    'interest.no-way-to-reach': 'Notez une adresse e-mail, un numéro de téléphone ou une adresse postale.',
    'interest.link-expired': 'Le lien était valable {days} jours. Faites à nouveau part de votre intérêt.',
    'interest.not-confirmed': 'Cette personne n’a pas encore confirmé son adresse e-mail.',
    'interest.erased': 'Ces données sont effacées.',
    'interest.registered-in-future': 'La date est dans le futur.',
    'interest.consent-withdrawn': 'Vous êtes déjà désinscrit.',
    'interest.exists': 'Cette personne figure déjà dans le registre.',
  },
  notices: {
    'interest.confirm': { subject: 'Confirmez votre intérêt : {title}', body: 'Vous avez fait part de votre intérêt pour « {title} ». Confirmez avec ce lien : {link}\n\nCe n’était pas vous ? Vous ne devez rien faire. Le même lien permet aussi d’effacer vos données.' },
    'interest.newsletter': { subject: 'Vous recevrez la lettre d’information : {title}', body: 'Vous avez confirmé votre intérêt pour « {title} » et demandé aussi la lettre d’information. Vous pouvez vous désinscrire à tout moment avec ce lien : {link}' },
    'interest.trajectory-cancelled': { subject: '« {title} » n’aura pas lieu', body: 'Vous avez fait part de votre intérêt pour « {title} ». Ce trajet n’aura pas lieu. Le motif : {reason}' },
    'interest.body-ended': { subject: 'Fin des travaux : « {title} »', body: 'Vous avez fait part de votre intérêt pour « {title} ». Cet organe consultatif met fin à ses travaux. Le motif : {reason}' },
    'interest.known': { subject: 'Vous figurez déjà dans le registre : {title}', body: 'Vous aviez déjà fait part de votre intérêt pour « {title} ». Vous ne devez rien faire.' },
  },
  statuses: { interest: { pending: 'à confirmer', confirmed: 'confirmé' } },
  events: { register: 'Intérêt noté', confirm: 'Adresse confirmée', recordOutcome: 'Suivi noté', erase: 'Données effacées', withdrawConsent: 'Consentement retiré' },
  words: {
    sources: { web: 'site web', phone: 'téléphone', post: 'courrier postal', desk: 'guichet' },
    outcomes: { invited: 'invité', attended: 'était présent', contributed: 'a contribué', declined: 'a renoncé', unreachable: 'injoignable' },
  },
};
