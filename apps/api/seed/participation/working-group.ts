import { type AdviceView } from '@centrale/participation';
import { type World } from '../setting.js';
import { type Calendar, type Scene } from '../story.js';
import { City, dutch } from './city.js';
import { sheetOf } from './sheet.js';

/** A city whose working group has a request in its last days, an answer that is late, and a budget that four groups share. */
export function workingGroup(world: World, calendar: Calendar): Scene[] {
  const story = new WorkingGroup(new City(world, calendar, 'dorenlo'));
  const scene = (day: number, time: string, tell: () => Promise<void>): Scene => ({ at: calendar.at(day, time), tell });
  return [
    scene(-96, '10:00', () => story.found()),
    scene(-94, '11:00', () => story.frame()),
    scene(-90, '14:00', () => story.budget()),
    scene(-88, '09:00', () => story.convene()),
    scene(-60, '22:00', () => story.report()),
    scene(-55, '15:00', () => story.advise()),
    scene(calendar.workingDayUpTo(-25), '10:00', () => story.ask()),
    scene(calendar.workingDayUpTo(-12), '11:00', () => story.nextMeeting()),
  ];
}

const place = { name: 'Sociaal huis, zaal 2', address: 'Kerkstraat 4, Dorenlo', provider: 'city', access: 'Lift en ringleiding' };

class WorkingGroup {
  private readonly bodies: string[] = [];
  private groupId = '';
  private meetingId = '';

  constructor(private readonly city: City) {}

  async found(): Promise<void> {
    const { city } = this;
    for (const name of ['Huis van het Kind Dorenlo', 'Inloophuis De Brug', 'Wijkgezondheidscentrum Noord']) {
      await city.register('hilde', name, { kind: 'organisation', class: 'recognisedOrganisation', from: -400, recognition: `Sociale kaart: ${name}` });
    }
    await city.register('hilde', 'Rashid Benali', { kind: 'person', class: 'recognisedOrganisation', from: -400, account: 'rashid.benali', recognition: 'Sociale kaart: Inloophuis De Brug' });
    await city.register('hilde', 'Martine Cools', { kind: 'person', class: 'recognisedOrganisation', from: -400, account: 'martine.cools', recognition: 'Sociale kaart: Huis van het Kind Dorenlo' });
    await city.register('hilde', 'Schepen Ilse Roelants', { kind: 'person', class: 'board', from: -700, account: 'ilse.roelants' });
    const forum = await this.body('Forum Welzijn', 'advisoryBody', undefined);
    this.groupId = await this.body('Werkgroep welzijnsorganisaties', 'workingGroup', forum);
    for (const name of ['Werkgroep welzijn', 'Werkgroep lokale dienstencentra']) await this.body(name, 'workingGroup', forum);
  }

  private async body(name: string, kind: string, parentId: string | undefined): Promise<string> {
    const { city } = this;
    const hilde = city.as('hilde');
    const { id } = await hilde.command('/bodies', {
      organisationId: city.id, kind, packId: 'WERKGROEP', name: dutch(name), policyDomain: 'welfare', groupType: 'thematic', ...(parentId && { parentId }),
      composition: { description: dutch('Welzijnsorganisaties die in de stad werken.'), targetGroups: ['peopleInPoverty', 'seniors'], outreach: [] },
      themeNote: dutch('Samenwerking tussen welzijnspartners'), frequency: dutch('Vier keer per jaar'),
    });
    await hilde.command(`/bodies/${id}/coordinate`, { contactOfficialId: city.world.person('hilde'), coordinationByService: true });
    await this.seat(id, 'Rashid Benali', 'chair', true);
    await this.seat(id, 'Martine Cools', 'member', true);
    for (const organisation of ['Huis van het Kind Dorenlo', 'Inloophuis De Brug']) await this.seat(id, organisation, 'member', true);
    await this.seat(id, 'Schepen Ilse Roelants', 'observer', false);
    await hilde.command(`/bodies/${id}/activate`);
    await hilde.command(`/bodies/${id}/publish`);
    this.bodies.push(id);
    return id;
  }

  private async seat(bodyId: string, name: string, fn: string, voting: boolean): Promise<void> {
    await this.city.as('hilde').command(`/bodies/${bodyId}/appoint`, {
      partyId: this.city.party(name), function: fn, voting, fromOn: this.city.day(-96), conditionEvidence: 'Sociale kaart', publicName: fn === 'chair',
    });
  }

  /** The general framework, and the group's sheet from draft to the city's website. */
  async frame(): Promise<void> {
    const { city } = this;
    await city.as('johan').command('/general-frameworks', {
      organisationId: city.id, decidedOn: city.day(-120), councilDecision: 'GR 2025/10/20-14',
      floors: { publicMeetings: true, officialsObserve: true, invitationDays: 21, agendaIntakeWorkingDays: 3, requestDays: 30, urgentDays: 14, answerDays: 30, yearlyEvaluation: true,
        councilFeedback: true, publishAfterApproval: true, insurance: ['liability', 'legalAid', 'bodilyInjury'] },
    });
    const { id } = await city.as('hilde').command('/sheets', { bodyId: this.groupId });
    await city.save('hilde', `/sheets/${id}`, `/sheets/${id}/content`, sheetOf('Werkgroep welzijnsorganisaties'));
    await city.as('hilde').command(`/sheets/${id}/check-conformity`);
    await city.as('hilde').command(`/sheets/${id}/submit`);
    await city.as('johan').command(`/sheets/${id}/approve`, { on: city.day(-94), reference: '2026_CBS_00871' });
    await city.as('hilde').command(`/sheets/${id}/publish`, { url: 'https://www.dorenlo.example/welzijn', on: city.day(-94) });
    await city.as('johan').command(`/sheets/${id}/cover-insurance`, { kinds: ['liability', 'legalAid', 'bodilyInjury'], from: city.day(-94) });
  }

  /** 2,500 euro for four groups; most of it is spent. */
  async budget(): Promise<void> {
    const { city } = this;
    const year = Number(city.day(-90).slice(0, 4));
    const { id } = await city.as('hilde').command('/budget-pools', { organisationId: city.id, year, name: dutch('Werkingsmiddelen welzijn'), amountCents: 2_500_00, bodyIds: this.bodies });
    for (const [index, [what, cents]] of ([['Zaalhuur en koffie', 640_00], ['Vorming vrijwilligers', 980_00], ['Drukwerk', 570_00]] as const).entries()) {
      await city.as('hilde').command(`/budget-pools/${id}/commit`, { bodyId: this.bodies[index]!, cents, on: city.day(-90), what });
    }
  }

  /** A meeting for which everything was in time. */
  async convene(): Promise<void> {
    const { city } = this;
    const { id } = await city.meeting('hilde', -60, {
      kind: 'bodyMeeting', bodyId: this.groupId, title: dutch('Overleg welzijnsorganisaties'), location: place, chairPartyId: city.party('Rashid Benali'),
      rapporteurPartyId: city.party('Martine Cools'), method: dutch('Gesprek in twee groepen'),
    });
    this.meetingId = id;
    for (const command of ['schedule', 'announce']) await city.as('hilde').command(`/meetings/${id}/${command}`);
    await city.as('hilde').command(`/meetings/${id}/invite`, { members: true, interested: true, parties: [], groups: [{ label: 'Iedereen die in de welzijnssector werkt', class: 'association', channel: 'poster' }] });
  }

  async report(): Promise<void> {
    const { city, meetingId } = this;
    const hilde = city.as('hilde');
    await hilde.command(`/meetings/${meetingId}/hold`);
    await hilde.command(`/meetings/${meetingId}/attendance`, { lines: [{ partyId: city.party('Rashid Benali'), count: 1 }, { class: 'recognisedOrganisation', count: 9 }, { class: 'citizen', count: 4 }, { partyId: city.party('Schepen Ilse Roelants'), count: 1 }] });
    await hilde.command('/contributions', { meetingId, kind: 'question', text: 'Wanneer opent het tweede inloopmoment in de noordwijk?' });
    await hilde.command('/contributions', { bodyId: this.groupId, kind: 'signal', text: 'Steeds meer gezinnen vinden de weg naar de voedselhulp niet.' });
    await city.as('hilde').save(`/meetings/${meetingId}/report`, 1, { text: dutch('De groep besprak de doorverwijzing tussen diensten en vroeg een tweede inloopmoment.') });
    await hilde.command(`/meetings/${meetingId}/share-report`, { correctionUntil: city.day(-55) });
  }

  /** On own initiative, and answered by nobody: its term passed. */
  async advise(): Promise<void> {
    const { city } = this;
    const { id } = await city.as('martine').command('/advice', { bodyId: this.groupId, origin: 'ownInitiative' });
    await city.save('martine', `/advice/${id}`, `/advice/${id}`, {
      title: dutch('Een tweede inloopmoment in de noordwijk'), analysis: dutch('Het inloophuis bereikt vooral het centrum. In de noordwijk wonen meer gezinnen met een laag inkomen.'),
      justification: dutch('Wie niet mobiel is, komt niet naar het centrum. Nabijheid verlaagt de drempel.'),
      recommendations: [dutch('Open één namiddag per week een inlooppunt in de school.'), dutch('Zorg voor een tolk op afspraak.')], minorityPositions: [], trajectories: [],
    });
    await city.as('martine').command(`/advice/${id}/complete`);
    const { voters } = await city.as('rashid').get<AdviceView>(`/advice/${id}`);
    await city.as('rashid').command(`/advice/${id}/record-vote`, { on: city.day(-55), votes: voters.map(({ partyId }) => ({ partyId, choice: 'for' })) });
    await city.as('rashid').command(`/advice/${id}/adopt`, {});
    await city.as('hilde').command(`/advice/${id}/send`, { channel: 'email', sentOn: city.day(-55), to: 'Dienst Welzijn', proof: 'Bericht met leesbevestiging', receivedOn: city.day(-55) });
  }

  async ask(): Promise<void> {
    const { city } = this;
    const { id } = await city.as('johan').command('/advice-requests', { bodyId: this.groupId });
    await city.save('johan', `/advice-requests/${id}`, `/advice-requests/${id}`, { subject: dutch('Vernieuwd toelagereglement'), question: dutch('Welke drempels ziet u in het ontwerp van het toelagereglement?') });
    await city.as('johan').command(`/advice-requests/${id}/issue`, {});
  }

  /** Invited in time, for the last days of the request. */
  async nextMeeting(): Promise<void> {
    const { city } = this;
    const { id } = await city.meeting('hilde', 12, { kind: 'bodyMeeting', bodyId: this.groupId, title: dutch('Overleg over het toelagereglement'), location: place, chairPartyId: city.party('Rashid Benali') });
    for (const command of ['schedule', 'announce']) await city.as('hilde').command(`/meetings/${id}/${command}`);
    await city.as('hilde').command(`/meetings/${id}/invite`, { members: true, interested: false, parties: [], groups: [] });
  }
}
