import { type AuditTexts } from './nl';

export const fr: AuditTexts = {
  title: 'Audit', intro: 'Vérifier que personne n’a réécrit le passé.',
  how: {
    title: 'Comment fonctionne le contrôle',
    steps: [
      { title: 'Chaque dossier a son journal', text: 'Chaque ligne dit ce qui s’est passé, quand et par qui. On ne peut qu’ajouter des lignes ; personne ne peut en modifier ni en effacer.' },
      { title: 'Les lignes forment une chaîne', text: 'Chaque ligne reçoit une empreinte, calculée à partir de la ligne elle-même et de l’empreinte de la précédente. Modifier, retirer ou insérer une seule ligne brise la chaîne à cet endroit.' },
      { title: 'Des valeurs de contrôle sont publiées', text: 'Chaque heure, Centrale calcule une seule valeur de contrôle pour toutes les chaînes ensemble et la publie. Quiconque conserve une ancienne valeur peut vérifier plus tard que le passé est resté le même. Les accusés de réception et les procès-verbaux mentionnent la valeur du moment.' },
    ],
  },
  check: {
    title: 'Tout vérifier', text: 'Centrale recalcule chaque chaîne et chaque valeur de contrôle. Cela se fait aussi chaque nuit. Vous pouvez quitter cette page entre-temps.', ask: 'Tout vérifier', asked: 'La vérification a commencé.',
    running: 'La vérification est en cours depuis le {at}.', whole: 'Toutes les chaînes sont intactes', wholeText: 'Vérifié le {at}. Rien n’a été modifié, retiré ni inséré.',
    broken: { one: '{count} erreur trouvée', other: '{count} erreurs trouvées' }, brokenText: 'Vérifié le {at}. Pour chaque chaîne, voici la première ligne incorrecte.', most: 'Cent erreurs au plus sont affichées.', never: 'Rien n’a encore été vérifié.',
    dossier: 'Dossier', entry: 'Ligne', fault: 'Erreur', caption: 'Erreurs trouvées', open: 'Ouvrir le journal',
  },
  log: {
    title: 'Journal d’un dossier', text: 'Collez l’adresse de la page du dossier, ou choisissez le type et collez la référence.', address: 'Adresse ou référence', addressHint: 'Par exemple l’adresse affichée par votre navigateur.', type: 'Type de dossier', choose: 'Choisissez un type',
    open: 'Ouvrir le journal', unread: 'Nous n’y reconnaissons aucune référence de dossier.', typeNeeded: 'Choisissez aussi le type de dossier.', caption: 'Lignes du journal', of: 'Journal : {type}',
    no: 'N°', at: 'Quand', what: 'Quoi', who: 'Qui', facts: 'Données', system: 'Centrale elle-même ou un visiteur', emptyTitle: 'Aucune ligne', emptyText: 'Ce dossier n’a pas encore de journal.',
  },
  roots: {
    title: 'Valeurs de contrôle publiées', text: 'Cette liste est publique. Chaque valeur contient aussi la précédente : aucune ne peut disparaître sans que cela se voie.', caption: 'Valeurs de contrôle', no: 'N°', at: 'Publiée', recorded: 'Heure réelle', hash: 'Valeur de contrôle',
    emptyTitle: 'Pas encore de valeur de contrôle', emptyText: 'La première paraîtra dans l’heure.',
  },
  types: {
    agreement: 'Accord-cadre', buyer: 'Admission d’un acheteur', qualification: 'Qualification', contactRequest: 'Demande de contact', briefing: 'Briefing', callOff: 'Appel', invitation: 'Invitation', offer: 'Offre', order: 'Commande',
    trajectory: 'Trajet', memorandum: 'Mémorandum', meeting: 'Réunion', advice: 'Avis', adviceRequest: 'Demande d’avis', body: 'Organe consultatif', sheet: 'Cadre de qualité', budgetPool: 'Moyens de fonctionnement partagés',
    supportRequest: 'Demande de soutien', committeeApplication: 'Demande d’un comité de quartier', party: 'Personne ou organisation du registre de la ville', rulePack: 'Règles',
    person: 'Personne', organisation: 'Organisation', root: 'Valeur de contrôle',
  },
};
