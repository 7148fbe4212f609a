import { type ProviderProfile } from '@centrale/procurement';

const profile = (nl: string, fr: string, rest: Partial<ProviderProfile>): ProviderProfile => ({
  description: { nl, fr }, languages: ['nl', 'fr'], audiences: ['residents'], territory: [], formats: [], daysPerQuarter: 90, website: null, ...rest,
});

export const profiles: Readonly<Record<string, ProviderProfile>> = {
  agora: profile(
    'Agora Noord begeleidt stadsdebatten en burgerpanels van begin tot eind, met een vast team van facilitatoren.',
    'Agora Noord accompagne des débats urbains et des panels citoyens de bout en bout, avec une équipe fixe de facilitateurs.',
    {
      audiences: ['residents', 'youth', 'associations'], languages: ['nl', 'fr', 'en'], daysPerQuarter: 160,
      formats: [
        { format: 'citizenPanel', name: { nl: 'Burgerpanel', fr: 'Panel citoyen' }, participantsMin: 15, participantsMax: 80, languages: ['nl', 'fr'] },
        { format: 'plenary', name: { nl: 'Stadsdebat', fr: 'Débat urbain' }, participantsMin: 40, participantsMax: 300, languages: ['nl', 'fr', 'en'] },
      ],
    },
  ),
  parvis: profile(
    'Studio Parvis ontwerpt participatieprocessen en maakt ze zichtbaar in de openbare ruimte.',
    'Studio Parvis conçoit des processus participatifs et les rend visibles dans l’espace public.',
    {
      audiences: ['residents', 'shopkeepers', 'schools'], daysPerQuarter: 110,
      formats: [{ format: 'workshop', name: { nl: 'Ontwerpatelier', fr: 'Atelier de conception' }, participantsMin: 8, participantsMax: 40, languages: ['nl', 'fr'] }],
    },
  ),
  wijkwerk: profile(
    'Wijkwerk werkt in de wijken zelf: stoepgesprekken, huisbezoeken en kleine vergaderingen.',
    'Wijkwerk travaille au cœur des quartiers : échanges sur le trottoir, visites à domicile et petites réunions.',
    {
      audiences: ['residents', 'elderly', 'newcomers', 'peopleInPoverty'], territory: ['21015', '21014', '21012', '21001'], daysPerQuarter: 120,
      formats: [{ format: 'plenary', name: { nl: 'Wijkvergadering', fr: 'Réunion de quartier' }, participantsMin: 10, participantsMax: 60, languages: ['nl', 'fr'] }],
    },
  ),
  canal: profile(
    'Canal Récit vertelt wat er in een wijk leeft, met campagnes, podcasts en affiches.',
    'Canal Récit raconte ce qui se vit dans un quartier, avec des campagnes, des podcasts et des affiches.',
    { audiences: ['residents', 'youth'], languages: ['fr', 'nl', 'en'], daysPerQuarter: 70 },
  ),
  loting: profile(
    'Loting & Co werft deelnemers, met gelote steekproeven en gerichte uitnodigingen.',
    'Loting & Co recrute des participants, par tirage au sort stratifié et par invitations ciblées.',
    {
      audiences: ['residents', 'youth', 'newcomers'], daysPerQuarter: 80,
      formats: [{ format: 'citizenPanel', name: { nl: 'Loting met quota', fr: 'Tirage au sort avec quotas' }, participantsMin: 12, participantsMax: 500, languages: ['nl', 'fr', 'en'] }],
    },
  ),
  mesure: profile(
    'Mesure Commune beoordeelt participatieprocessen en volgt op wat met de resultaten gebeurt.',
    'Mesure Commune évalue des processus participatifs et suit ce qu’il advient de leurs résultats.',
    { audiences: ['residents', 'associations', 'elected'], languages: ['fr', 'nl'], daysPerQuarter: 60 },
  ),
  zinne: profile(
    'Zinne Process begeleidt complexe trajecten met veel partijen, ook online.',
    'Zinne Process accompagne des processus complexes aux acteurs nombreux, y compris en ligne.',
    {
      audiences: ['residents', 'associations', 'shopkeepers'], daysPerQuarter: 140,
      formats: [{ format: 'onlinePlatform', name: { nl: 'Online dialoog', fr: 'Dialogue en ligne' }, participantsMin: 20, participantsMax: 2000, languages: ['nl', 'fr', 'en'] }],
    },
  ),
  palabre: profile(
    'Palabre leidt moeilijke gesprekken in goede banen, van buurtcomité tot jury.',
    'Palabre mène à bien les discussions difficiles, du comité de quartier au jury.',
    {
      audiences: ['residents', 'youth', 'peopleWithDisability'], daysPerQuarter: 130,
      formats: [
        { format: 'jury', name: { nl: 'Burgerjury', fr: 'Jury citoyen' }, participantsMin: 5, participantsMax: 25, languages: ['nl', 'fr'] },
        { format: 'plenary', name: { nl: 'Open vergadering', fr: 'Réunion ouverte' }, participantsMin: 30, participantsMax: 200, languages: ['nl', 'fr'] },
      ],
    },
  ),
};
