import { type AdviceResponseView, type AdviceView } from '@centrale/participation';
import { onePage } from '../pdf.js';
import { type World } from '../setting.js';
import { type Calendar, type Scene } from '../story.js';
import { City, dutch } from './city.js';

/** Design, call, dialogue, deliberation, report. */
const PHASES = [[-90, -86], [-85, -64], [-63, -52], [-51, -47], [-46, -18]] as const;

/** A city whose atelier went from an announced trajectory to an advice that the city answered. */
export function atelier(world: World, calendar: Calendar): Scene[] {
  const story = new Atelier(new City(world, calendar, 'lindeveld'));
  const scene = (day: number, time: string, tell: () => Promise<void>): Scene => ({ at: calendar.at(day, time), tell });
  return [
    scene(-97, '10:00', () => story.found()),
    scene(-95, '14:00', () => story.announce()),
    scene(-90, '09:00', () => story.begin()),
    scene(-84, '20:00', () => story.meet()),
    scene(-62, '22:00', () => story.report()),
    scene(-50, '20:00', () => story.advise()),
    scene(-46, '10:00', () => story.send()),
    scene(-20, '16:00', () => story.answer()),
  ];
}

class Atelier {
  private bodyId = '';
  private trajectoryId = '';
  private meetingId = '';
  private adviceId = '';

  constructor(private readonly city: City) {}

  async found(): Promise<void> {
    const { city } = this;
    for (const [name, account] of [['Leen Baert', 'leen.baert'], ['Tarik Öztürk', 'tarik']] as const) {
      await city.register('wim', name, { kind: 'person', class: 'citizen', from: -300, account: account === 'tarik' ? 'tarik.ozturk' : account });
    }
    await city.register('wim', 'Fietsersbond Lindeveld', { kind: 'organisation', class: 'association', from: -300 });
    const { id } = await city.as('wim').command('/bodies', {
      organisationId: city.id, kind: 'strategicAtelier', packId: 'ATELIER', name: dutch('Atelier Publieke ruimte'), policyDomain: 'publicSpace',
      composition: { description: dutch('Wie in de stad woont of werkt en wil meedenken.'), targetGroups: ['residents', 'youth', 'seniors'], outreach: [{ group: 'youth', how: 'Gesprek in het jeugdhuis', on: city.day(-110) }] },
      themeNote: dutch('Straten, pleinen en groen'), frequency: dutch('Maandelijks'),
    });
    this.bodyId = id;
    await city.as('wim').command(`/bodies/${id}/coordinate`, { contactOfficialId: city.world.person('wim'), coordinationByService: false });
    for (const [name, fn] of [['Leen Baert', 'chair'], ['Tarik Öztürk', 'member'], ['Fietsersbond Lindeveld', 'member']] as const) {
      await city.as('wim').command(`/bodies/${id}/appoint`, { partyId: city.party(name), function: fn, voting: true, fromOn: city.day(-97), publicName: fn === 'chair' });
    }
    await city.as('wim').command(`/bodies/${id}/activate`);
    await city.as('wim').command(`/bodies/${id}/publish`);
  }

  async announce(): Promise<void> {
    const { city } = this;
    const leen = city.as('leen');
    const { id } = await leen.command('/trajectories', {
      templateId: city.template('ATELIER'), organisationId: city.id, bodyId: this.bodyId, startsOn: city.day(-90), title: dutch('Een leefbare Stationsstraat'),
    });
    this.trajectoryId = id;
    await city.save('leen', `/trajectories/${id}`, `/trajectories/${id}/content`, {
      title: dutch('Een leefbare Stationsstraat'), question: dutch('Hoe krijgt de Stationsstraat meer rust zonder dat handelaars klanten verliezen?'), purpose: 'advice',
      domains: ['mobility', 'publicSpace', 'economy'], targetGroups: ['residents', 'youth', 'traders'], neighbourhoodId: null, startsOn: city.day(-90), endsOn: city.day(-15),
      workForm: dutch('Een wandeling, twee gespreksavonden en een atelier met handelaars'), compositionNote: dutch('Open voor iedereen; handelaars en scholieren apart aangesproken'),
      level: 'consult', topicKind: 'current', accessLevel: 'open',
    });
    for (const [index, days] of PHASES.entries()) await city.replan('leen', id, index + 1, days);
    await city.tell('leen', id, -95);
    await leen.command(`/trajectories/${id}/announce`, {});
  }

  async begin(): Promise<void> {
    await this.city.as('leen').command(`/trajectories/${this.trajectoryId}/begin`, {});
    await this.walk(1, 'make-ready', 'begin');
    await this.city.as('leen').upload(`/attachments/trajectory/${this.trajectoryId}`, 'Verkeerstelling Stationsstraat.pdf', onePage('Verkeerstelling Stationsstraat - 4.200 wagens per dag'));
    for (const [name, source] of [['Rita Vanhove', 'phone'], ['Kamal Aziz', 'desk'], ['Jef Stevens', 'post']] as const) {
      await this.city.as('wim').command('/interests', { trajectoryId: this.trajectoryId, name, source, language: 'nl', ...(source === 'post' ? { address: 'Stationsstraat 12' } : { phone: '050 00 00 00' }) });
    }
  }

  async meet(): Promise<void> {
    const { city } = this;
    const { id } = await city.meeting('leen', -62, {
      kind: 'deliberation', bodyId: this.bodyId, trajectoryId: this.trajectoryId, servesQuestionId: this.trajectoryId, title: dutch('Gespreksavond Stationsstraat'),
      location: { name: 'Stadhuis, raadzaal', address: 'Markt 1, Lindeveld', provider: 'city', access: 'Drempelvrij' }, method: dutch('Wereldcafé met vier tafels'),
      chairPartyId: city.party('Leen Baert'), rapporteurPartyId: city.party('Tarik Öztürk'),
    });
    this.meetingId = id;
    await this.walk(1, 'finish');
    await this.walk(2, 'make-ready', 'begin');
    for (const command of ['schedule', 'announce']) await city.as('leen').command(`/meetings/${id}/${command}`);
    await city.as('leen').command(`/meetings/${id}/invite`, { members: true, interested: true, parties: [], groups: [{ label: 'Handelaars van de Stationsstraat', class: 'tradersAssociation', channel: 'inPerson' }] });
  }

  async report(): Promise<void> {
    const { city, meetingId } = this;
    const leen = city.as('leen');
    await this.walk(2, 'finish');
    await this.walk(3, 'make-ready', 'begin');
    await leen.command(`/meetings/${meetingId}/hold`);
    await leen.command(`/meetings/${meetingId}/attendance`, { lines: [{ class: 'citizen', count: 31 }, { class: 'tradersAssociation', count: 6 }, { class: 'association', count: 3 }] });
    await leen.command('/contributions', { meetingId, kind: 'solution', text: 'Laat leveringen toe tot elf uur en sluit daarna af voor auto’s.' });
    await city.as('leen').save(`/meetings/${meetingId}/report`, 1, { text: dutch('Er is een meerderheid voor een proef met venstertijden, op voorwaarde dat bewoners kunnen laden en lossen.') });
    await leen.command(`/meetings/${meetingId}/share-report`, { correctionUntil: city.day(-55) });
    for (const interest of await this.interests()) await city.as('wim').command(`/interests/${interest}/record-outcome`, { outcome: 'attended' });
  }

  private async interests(): Promise<string[]> {
    const { items } = await this.city.as('wim').get<{ items: { id: string; outcome: string | null }[] }>(`/trajectories/${this.trajectoryId}/interests?limit=100`);
    return items.filter(({ outcome }) => outcome === null || outcome === 'invited').map(({ id }) => id);
  }

  private walk = (no: number, ...steps: readonly ('make-ready' | 'begin' | 'finish')[]): Promise<void> => this.city.walk('leen', this.trajectoryId, no, ...steps);

  async advise(): Promise<void> {
    const { city } = this;
    for (const step of ['finalise-report', 'publish-report']) await city.as('leen').command(`/meetings/${this.meetingId}/${step}`, {});
    await this.walk(3, 'finish');
    await this.walk(4, 'make-ready', 'begin');
    const { id } = await city.as('tarik').command('/advice', { bodyId: this.bodyId, origin: 'ownInitiative' });
    this.adviceId = id;
    await city.save('tarik', `/advice/${id}`, `/advice/${id}`, {
      title: dutch('Een leefbare Stationsstraat'), analysis: dutch('Overdag rijden er 4.200 wagens door de straat. Handelaars vrezen omzetverlies, bewoners vragen rust en groen.'),
      justification: dutch('Een proef laat zien wat werkt, zonder dat iemand voor lange tijd vastzit aan een keuze.'),
      recommendations: [dutch('Voer een proef van zes maanden met venstertijden tot elf uur.'), dutch('Plant twaalf bomen en zet banken.'), dutch('Meet omzet, verkeer en geluid, en publiceer de cijfers.')],
      minorityPositions: [{ text: dutch('Twee leden willen de straat de hele dag open houden.'), supporters: 2 }],
      trajectories: [{ trajectoryId: this.trajectoryId, subTheme: dutch('De hele straat') }],
    });
    await city.as('tarik').command(`/advice/${id}/complete`);
    await city.as('wim').command(`/advice/${id}/annex`, { text: 'Verkeerstelling van het voorjaar: 4.200 wagens per dag, waarvan 61 % doorgaand verkeer.' });
  }

  async send(): Promise<void> {
    const { city, adviceId } = this;
    const leen = city.as('leen');
    await this.walk(4, 'finish');
    await this.walk(5, 'make-ready', 'begin');
    const { voters, targetGroups, domains } = await leen.get<AdviceView>(`/advice/${adviceId}`);
    await leen.command(`/advice/${adviceId}/record-vote`, { on: city.day(-46), votes: voters.map(({ partyId }) => ({ partyId, choice: 'for' })) });
    await leen.command(`/advice/${adviceId}/sign-self-check`, {
      domains, oneDomainReason: dutch(''), targetGroups: targetGroups.map((group) => ({ group, judgement: 'heard', explanation: dutch('') })), voices: dutch('Handelaars waren verdeeld; hun bezwaren staan in het advies.'),
      dissentReported: true, readability: ['mainPointFirst', 'shortSentences', 'everydayWords', 'termsExplained', 'numbersExplained'], noInfluence: true, outcome: 'pass', remarks: dutch(''),
    });
    await leen.command(`/advice/${adviceId}/adopt`, {});
    await leen.command(`/advice/${adviceId}/send`, { channel: 'email', sentOn: city.day(-46), to: 'College van burgemeester en schepenen', proof: 'Bericht met leesbevestiging', receivedOn: city.day(-46) });
  }

  /** Per recommendation, with reasons; then the trajectory is closed. */
  async answer(): Promise<void> {
    const { city, adviceId } = this;
    const { id } = await city.as('griet').command('/advice-responses', { adviceId });
    const { answers } = await city.as('griet').get<AdviceResponseView>(`/advice-responses/${id}`);
    const outcomes = ['adopted', 'partly', 'notAdopted'] as const;
    const reasons = ['', 'Acht bomen kunnen, de leidingen laten er niet meer toe.', 'De stad meet verkeer en geluid. Omzetcijfers zijn van de handelaars zelf.'];
    await city.save('griet', `/advice-responses/${id}`, `/advice-responses/${id}`, {
      organ: 'College van burgemeester en schepenen', decisionOn: city.day(-20), decisionRef: '2026_CBS_01204', introduction: dutch('Het college dankt het atelier voor een helder advies.'),
      answers: answers.map(({ recommendationId }, index) => ({ recommendationId, outcome: outcomes[index]!, motivation: dutch(reasons[index]!) })),
    });
    await city.as('griet').command(`/advice-responses/${id}/finalise`);
    await city.as('griet').command(`/advice/${adviceId}/commit`, { what: dutch('Een proef met venstertijden voorbereiden.'), dueOn: city.day(60) });
    const [solution] = (await city.as('leen').get<{ items: { id: string }[] }>(`/contributions?meetingId=${this.meetingId}&limit=20`)).items;
    await city.as('leen').command(`/contributions/${solution!.id}/give-outcome`, { outcome: 'takenUp', text: dutch('De stad probeert venstertijden tot elf uur uit.') });
    await city.as('leen').command(`/trajectories/${this.trajectoryId}/report`, {});
    await this.walk(5, 'finish');
    await city.as('leen').command(`/trajectories/${this.trajectoryId}/close`, {});
  }
}
