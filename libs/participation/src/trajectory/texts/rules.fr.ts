import { type rules as nl } from './rules.nl.js';

export const rules: typeof nl = {
  'R000-02': 'Indiquez s’il s’agit d’un thème d’actualité ou d’un dossier tourné vers l’avenir.',
  'R000-03': 'Ce trajet ne touche qu’un seul domaine politique. Ajoutez un domaine ou expliquez pourquoi.',
  'R000-05': 'Complétez la composition, la méthode de travail, le sujet et la date de fin. Il manque : {field}.',
  'R000-05.copied': 'Un trajet copié doit être adapté. Encore identique à l’original : {field}.',
  'R000-05.question-taken': 'Un autre trajet pose déjà la même question. Il y a un seul trajet par avis ou par sous-thème.',
  'R000-07': 'Seul l’atelier stratégique peut organiser ce trajet.',
  'R000-08': 'Liez cette activité à une demande d’avis. Les ateliers n’organisent pas d’activités avec un autre but.',
  'R000-09': 'La page publique n’est pas prête. Il manque en {language} : {field}.',
  'R000-09.channels': 'Pas encore d’annonce large : au moins {least} canaux avant le début ({count} actuellement).',
  'R000-09.channels-digital': 'Pas encore d’annonce large : au moins {least} canal doit toucher les personnes sans écran.',
  'R000-10': 'Un trajet d’avis ne peut pas être fermé. Complet ? Proposez un moment supplémentaire ou une contribution écrite.',
  'R000-11': 'La clôture demande d’abord un rapport contenant un avis motivé et compréhensible.',
  'R001-01': 'Ce trajet continue ; planifiez le cycle suivant.',
  'R001-03': 'La liste des besoins et des priorités manque ; elle est la base de travail de la rencontre citoyenne.',
  'R001-10': 'Choisissez au moins un thème issu d’une rencontre citoyenne qui a eu lieu.',
  'R001-10.composition': 'Pas encore de citoyens dans le groupe de travail.',
  'R001-10.composition-city': 'Pas encore de représentant de la commune dans le groupe de travail.',
  'R001-11': 'Aucun facilitateur externe n’est désigné. Faites un briefing ou motivez la facilitation interne.',
  'R001-12': 'Aucune démarche vers : {groups}.',
  'R004-01': 'Choisissez au moins un service.',
};
