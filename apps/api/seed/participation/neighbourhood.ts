import { type NeedView } from '@centrale/participation';
import { MissionStory, type Dates } from '../mission-story.js';
import { type Mission } from '../mission.js';
import { elsene } from '../missions.js';
import { type World } from '../setting.js';
import { type Calendar, type Scene } from '../story.js';
import { both, City } from './city.js';

/** Three weeks between the preparation without the elected and the open meeting with them. */
const PREPARATORY = -24;
const OPEN = -3;

/** A neighbourhood that prepares, meets and forms a working group, guided by a facilitator who was ordered through the marketplace. */
export function neighbourhood(world: World, calendar: Calendar): Scene[] {
  const story = new Neighbourhood(new City(world, calendar, 'vijverbeek'));
  const scene = (day: number, time: string, tell: () => Promise<void>): Scene => ({ at: calendar.at(day, time), tell });
  const deadline = calendar.workingDayFrom(-71);
  const publication = deadline - 16;
  const dates: Dates = {
    questionsDueAt: calendar.at(calendar.workingDayUpTo(deadline - 6), '12:00').toISOString(), offersDueAt: calendar.at(deadline, '11:00').toISOString(),
    decisionExpectedOn: calendar.day(deadline + 14), startsOn: calendar.day(PREPARATORY - 7), endsOn: calendar.day(25),
  };
  return [
    scene(-98, '09:00', () => story.prepare()),
    scene(-98, '15:00', () => story.brief()),
    scene(-97, '11:00', () => story.order.submitBriefing()),
    scene(-96, '11:00', () => story.order.takeIn()),
    scene(-95, '14:00', () => story.order.acceptBriefing()),
    scene(-94, '09:15', () => story.order.compose(dates)),
    scene(-93, '15:30', () => story.order.check()),
    scene(-92, '16:00', () => story.order.approve()),
    scene(-90, '17:00', () => story.order.decideProcedure(calendar.day(-90))),
    scene(publication, '09:00', () => story.order.publish()),
    scene(publication + 2, '11:20', () => story.order.askQuestion()),
    scene(publication + 3, '15:10', () => story.order.answerQuestions()),
    scene(deadline - 2, '16:00', () => story.order.submitOffers(['agora', 'palabre', 'parvis', 'wijkwerk', 'zinne', 'canal', 'loting', 'mesure'])),
    scene(deadline + 1, '10:00', () => story.order.open()),
    scene(deadline + 2, '09:00', () => story.order.appointPanel()),
    scene(deadline + 2, '14:00', () => story.order.findRegular()),
    scene(deadline + 4, '10:00', () => story.order.score(story.mission.evaluators)),
    scene(deadline + 6, '11:00', () => story.order.findConsensus()),
    scene(deadline + 7, '09:30', () => story.order.proposeAward(calendar.day(deadline + 7))),
    scene(deadline + 9, '18:00', () => story.order.award(calendar.day(deadline + 9))),
    scene(deadline + 26, '09:00', () => story.order.sendOrders(calendar.at(deadline + 36, '12:00'))),
    scene(deadline + 27, '11:00', () => story.order.acceptOrders()),
    scene(PREPARATORY - 10, '10:00', () => story.call()),
    scene(PREPARATORY - 7, '09:00', () => story.begin()),
    scene(PREPARATORY, '22:00', () => story.list()),
    scene(OPEN - 14, '10:00', () => story.inviteAll()),
    scene(OPEN, '22:30', () => story.hear()),
    scene(-1, '11:00', () => story.group()),
  ];
}

class Neighbourhood {
  readonly mission: Mission = {
    ...elsene, buyer: 'vijverbeek', owner: 'samira', recorder: 'guy',
    title: both('Burgerontmoetingen Vijverwijk', 'Rencontres citoyennes du quartier des Étangs'),
  };
  readonly order: MissionStory;
  private neighbourhoodId = '';
  private trajectoryId = '';
  private preparatoryId = '';
  private openId = '';
  private themeId = '';

  constructor(private readonly city: City) {
    this.order = new MissionStory(city.world, this.mission);
  }

  async prepare(): Promise<void> {
    const { city } = this;
    const samira = city.as('samira');
    this.neighbourhoodId = (await samira.command('/neighbourhoods', { organisationId: city.id, name: both('Vijverwijk', 'Quartier des Étangs') })).id;
    const neighbourhoodId = this.neighbourhoodId;
    await city.register('samira', 'Wijkcomité De Vijvers', { kind: 'organisation', class: 'neighbourhoodCommittee', from: -400, neighbourhoodId });
    await city.register('samira', 'Handelaarsvereniging Kaai', { kind: 'organisation', class: 'tradersAssociation', from: -400, neighbourhoodId });
    await city.register('samira', 'Ouderraad basisschool', { kind: 'organisation', class: 'association', from: -400, neighbourhoodId });
    await city.register('samira', 'Schepen Joke Van Damme', { kind: 'person', class: 'elected', from: -700, account: 'joke.van.damme' });
    const { id } = await samira.command('/trajectories', {
      templateId: city.template('WIJK'), organisationId: city.id, neighbourhoodId, startsOn: city.day(PREPARATORY - 7), title: both('Vijverwijk in gesprek', 'Dialogue au quartier des Étangs'),
    });
    this.trajectoryId = id;
    await city.save('samira', `/trajectories/${id}`, `/trajectories/${id}/content`, {
      title: both('Vijverwijk in gesprek', 'Dialogue au quartier des Étangs'), question: both('Wat heeft de Vijverwijk nodig, nu en later?', 'De quoi le quartier des Étangs a-t-il besoin, maintenant et plus tard ?'),
      purpose: 'dialogue', domains: ['publicSpace', 'mobility'], targetGroups: ['residents', 'youth', 'traders'], neighbourhoodId, startsOn: city.day(PREPARATORY - 7), endsOn: null,
      workForm: both('Collectieve intelligentie in kleine groepen', 'Intelligence collective en petits groupes'), compositionNote: both('Iedereen uit de wijk', 'Toutes les personnes du quartier'),
      level: 'involve', topicKind: 'current', accessLevel: 'open',
    });
    await city.tell('samira', id, -98, ['nl', 'fr']);
    await samira.command(`/trajectories/${id}/announce`, {});
  }

  /** The open meeting's phase becomes a briefing; the same order guides the preparation too. */
  async brief(): Promise<void> {
    const phase = await this.city.phase('samira', this.trajectoryId, 2);
    const need = await this.city.as('samira').get<NeedView>(`/phases/${phase.id}/need`);
    const { id } = await this.city.as('samira').command(`/phases/${phase.id}/make-briefing`, { agreementId: need.agreementId });
    await this.order.adopt(id);
  }

  /** Invitations of the preparation: committees and associations, no elected. */
  async call(): Promise<void> {
    const { city } = this;
    const samira = city.as('samira');
    const [first, second] = [await city.phase('samira', this.trajectoryId, 1), await city.phase('samira', this.trajectoryId, 2)];
    const { orderId } = await samira.get<NeedView>(`/phases/${second.id}/need`);
    await samira.command(`/phases/${first.id}/assign-facilitator`, { orderId });
    this.preparatoryId = await this.plan(PREPARATORY, 'preparatory', first.id, both('Voorbereidende vergadering', 'Réunion préparatoire'), false);
    await samira.command(`/meetings/${this.preparatoryId}/invite`, {
      members: false, interested: false, groups: [],
      parties: ['Wijkcomité De Vijvers', 'Handelaarsvereniging Kaai', 'Ouderraad basisschool'].map((name) => ({ partyId: city.party(name), channel: 'post' })),
    });
    await city.walk('samira', this.trajectoryId, 1, 'make-ready');
  }

  async begin(): Promise<void> {
    await this.city.as('samira').command(`/trajectories/${this.trajectoryId}/begin`, {});
    await this.city.walk('samira', this.trajectoryId, 1, 'begin');
  }

  private async plan(offset: number, kind: string, phaseId: string, title: object, open: boolean): Promise<string> {
    const { city } = this;
    const { id } = await city.meeting('samira', offset, {
      kind, trajectoryId: this.trajectoryId, phaseId, title, languages: ['fr', 'nl'], public: open, capacity: open ? 120 : 30,
      location: { name: 'Maison de quartier / Wijkhuis', address: 'Vijversplein 3, Vijverbeek', provider: 'city', access: 'Rolstoeltoegankelijk, kinderopvang' },
      method: both('Gesprekken aan tafels, met een gespreksleider per taal', 'Discussions par tables, avec un animateur par langue'),
    });
    for (const command of ['schedule', 'announce']) await city.as('samira').command(`/meetings/${id}/${command}`);
    return id;
  }

  /** Needs and priorities, the basis of the open meeting. */
  async list(): Promise<void> {
    const { city, trajectoryId } = this;
    const samira = city.as('samira');
    await samira.command(`/meetings/${this.preparatoryId}/hold`);
    await samira.command(`/meetings/${this.preparatoryId}/attendance`, { lines: [{ class: 'neighbourhoodCommittee', count: 8 }, { class: 'tradersAssociation', count: 4 }, { class: 'association', count: 5 },
      // She came where the elected do not come: it is noted, and shown as found. (R001-04)
      { partyId: city.party('Schepen Joke Van Damme'), count: 1 }] });
    const phase = await city.phase('samira', trajectoryId, 1);
    for (const [kind, horizon, nl, fr] of [['need', 'short', 'Veilig oversteken aan de school', 'Traverser en sécurité près de l’école'], ['priority', 'long', 'Een groene verbinding langs de vijvers', 'Une liaison verte le long des étangs']] as const) {
      await samira.command(`/trajectories/${trajectoryId}/themes`, { name: both(nl, fr), description: both('', ''), kind, horizon, priority: 1, phaseId: phase.id, meetingId: this.preparatoryId });
    }
  }

  async inviteAll(): Promise<void> {
    const { city } = this;
    const second = await city.phase('samira', this.trajectoryId, 2);
    this.openId = await this.plan(OPEN, 'open', second.id, both('Burgerontmoeting Vijverwijk', 'Rencontre citoyenne du quartier des Étangs'), true);
    await city.as('samira').command(`/meetings/${this.openId}/invite`, {
      members: false, interested: true, parties: [{ partyId: city.party('Schepen Joke Van Damme'), channel: 'email' }],
      groups: [{ label: 'Alle bewoners van de wijk', class: 'citizen', channel: 'poster' }, { label: 'Handelaars van de Kaai', class: 'tradersAssociation', channel: 'inPerson' }],
    });
  }

  async hear(): Promise<void> {
    const { city } = this;
    const samira = city.as('samira');
    await city.walk('samira', this.trajectoryId, 1, 'finish');
    await city.walk('samira', this.trajectoryId, 2, 'make-ready', 'begin');
    await samira.command(`/meetings/${this.openId}/hold`);
    await samira.command(`/meetings/${this.openId}/attendance`, { lines: [{ class: 'citizen', count: 74 }, { class: 'tradersAssociation', count: 9 }, { partyId: city.party('Schepen Joke Van Damme'), count: 1 }] });
    for (const [kind, text] of [['question', 'Wanneer komen er zebrapaden aan de Vijverslaan?'], ['question', 'Qui entretient les abords des étangs ?'], ['solution', 'Maak van de Kaai een fietsstraat.'], ['opinion', 'Le marché du samedi doit rester sur la place.']] as const) {
      await samira.command('/contributions', { meetingId: this.openId, kind, text });
    }
    const { id } = await samira.command(`/trajectories/${this.trajectoryId}/themes`, {
      name: both('Groene Kaai', 'Quai vert'), description: both('De Kaai als groene verbinding', 'Le quai comme liaison verte'), kind: 'theme', horizon: 'long', priority: 1, meetingId: this.openId,
    });
    this.themeId = id;
  }

  /** A theme of a held citizen meeting becomes a working group. */
  async group(): Promise<void> {
    const { city } = this;
    const { id } = await city.as('samira').command('/bodies', {
      organisationId: city.id, kind: 'workingGroup', packId: 'WIJK', name: both('Werkgroep Groene Kaai', 'Groupe de travail Quai vert'), policyDomain: 'publicSpace', themeIds: [this.themeId],
      composition: { description: both('Bewoners, handelaars en de gemeente', 'Habitants, commerçants et commune'), targetGroups: ['residents', 'traders'], outreach: [] },
      themeNote: both('De Kaai', 'Le quai'), frequency: both('Elke zes weken', 'Toutes les six semaines'),
    });
    await city.as('samira').command(`/bodies/${id}/coordinate`, { contactOfficialId: city.world.person('samira'), coordinationByService: true });
    await city.as('samira').command(`/bodies/${id}/activate`);
    await city.as('samira').command(`/bodies/${id}/publish`);
    const { items } = await city.as('samira').get<{ items: { id: string; kind: string }[] }>(`/contributions?meetingId=${this.openId}&limit=20`);
    const solution = items.find(({ kind }) => kind === 'solution')!;
    await city.as('samira').command(`/contributions/${solution.id}/give-outcome`, { outcome: 'toWorkingGroup', bodyId: id, text: both('De werkgroep Groene Kaai neemt dit op.', 'Le groupe de travail Quai vert s’en charge.') });
  }
}
