import { type Mission } from './mission.js';
import { MissionStory, type Dates } from './mission-story.js';
import { elsene, heembeek, jamar } from './missions.js';
import { bockstael, colignon, josaphat, ukkel } from './missions-open.js';
import { Client } from './client.js';
import { atelier } from './participation/atelier.js';
import { memorandum } from './participation/memorandum.js';
import { neighbourhood } from './participation/neighbourhood.js';
import { workingGroup } from './participation/working-group.js';
import { type World } from './setting.js';
import { type Calendar, type Scene } from './story.js';

const BEFORE_PUBLICATION = 10;
const DAYS_FOR_OFFERS = 16;
const STANDSTILL = 17;

/** Everything that happened, each dossier as far as it has come by today. */
export function scenes(world: World, calendar: Calendar): Scene[] {
  const yesterday = calendar.workingDayUpTo(-1);
  return [
    ...procedure(world, calendar, jamar, calendar.workingDayFrom(-72), -5),
    ...procedure(world, calendar, heembeek, calendar.workingDayFrom(-60)),
    ...procedure(world, calendar, elsene, calendar.workingDayUpTo(-8)).filter(({ at }) => at < calendar.at(-3, '08:00')),
    ...procedure(world, calendar, bockstael, yesterday, undefined, 'offers'),
    ...procedure(world, calendar, colignon, calendar.workingDayFrom(9), undefined, 'offers'),
    ...preparation(world, calendar),
    ...contacts(world, calendar),
    ...atelier(world, calendar),
    ...neighbourhood(world, calendar),
    ...memorandum(world, calendar),
    ...workingGroup(world, calendar),
  ];
}

/** A whole procedure around its deadline for offers, given as days from today. */
function procedure(world: World, calendar: Calendar, mission: Mission, deadline: number, completedOn?: number, until?: 'offers'): Scene[] {
  const story = new MissionStory(world, mission);
  const publication = deadline - DAYS_FOR_OFFERS;
  const first = publication - BEFORE_PUBLICATION;
  const dates: Dates = {
    questionsDueAt: calendar.at(calendar.workingDayUpTo(deadline - 6), '12:00').toISOString(),
    offersDueAt: calendar.at(deadline, '11:00').toISOString(),
    decisionExpectedOn: calendar.day(deadline + 14), startsOn: calendar.day(deadline + 30), endsOn: calendar.day(deadline + 210),
  };
  const scene = (day: number, time: string, act: () => Promise<void>): Scene => ({ at: calendar.at(day, time), tell: act });
  const offers = [
    scene(first, '09:30', () => story.writeBriefing()),
    scene(first + 1, '10:00', () => story.submitBriefing()),
    scene(first + 2, '11:00', () => story.takeIn()),
    scene(first + 3, '14:00', () => story.acceptBriefing()),
    scene(first + 4, '09:15', () => story.compose(dates)),
    scene(first + 5, '15:30', () => story.check()),
    scene(first + 6, '16:00', () => story.approve()),
    scene(first + 8, '17:00', () => story.decideProcedure(calendar.day(first + 8))),
    scene(publication, '09:00', () => story.publish()),
    scene(publication + 2, '11:20', () => story.askQuestion()),
    scene(publication + 3, '15:10', () => story.answerQuestions()),
    scene(publication + 5, '13:40', () => story.submitOffers(['wijkwerk', 'zinne'])),
    scene(deadline - 2, '16:45', () => story.submitOffers(['agora', 'palabre', 'parvis', 'canal', 'loting', 'mesure'])),
  ];
  if (until === 'offers') return offers;
  const award = deadline + 9;
  return [
    ...offers,
    scene(deadline + 1, '10:00', () => story.open()),
    scene(deadline + 2, '09:00', () => story.appointPanel()),
    scene(deadline + 2, '14:00', () => story.findRegular()),
    scene(deadline + 4, '10:00', () => story.score(mission.evaluators.slice(0, 1))),
    scene(deadline + 5, '10:00', () => story.score(mission.evaluators.slice(1))),
    scene(deadline + 6, '11:00', () => story.findConsensus()),
    scene(deadline + 7, '09:30', () => story.proposeAward(calendar.day(deadline + 7))),
    scene(award, '18:00', () => story.award(calendar.day(award))),
    scene(award + STANDSTILL, '09:00', () => story.sendOrders(calendar.at(award + STANDSTILL + 10, '12:00'))),
    scene(award + STANDSTILL + 1, '11:00', () => story.acceptOrders()),
    scene(award + STANDSTILL + 2, '10:00', () => story.conclude()),
    ...(completedOn === undefined ? [] : [scene(completedOn, '16:00', () => story.findComplete(calendar.day(completedOn)))]),
  ];
}

/** One call-off under composition and one briefing in intake. */
function preparation(world: World, calendar: Calendar): Scene[] {
  const youth = new MissionStory(world, josaphat);
  const streets = new MissionStory(world, ukkel);
  return [
    { at: calendar.at(-12, '10:00'), tell: () => youth.writeBriefing() },
    { at: calendar.at(-11, '10:30'), tell: () => youth.submitBriefing() },
    { at: calendar.at(-9, '11:00'), tell: () => youth.takeIn() },
    { at: calendar.at(-7, '09:45'), tell: () => youth.acceptBriefing() },
    { at: calendar.at(-2, '14:20'), tell: () => youth.compose(undefined) },
    { at: calendar.at(-5, '09:10'), tell: () => streets.writeBriefing() },
    { at: calendar.at(-3, '16:05'), tell: () => streets.submitBriefing() },
    { at: calendar.at(-1, '10:15'), tell: () => streets.takeIn() },
  ];
}

/** A visitor's request, still to be assigned. */
function contacts(world: World, calendar: Calendar): Scene[] {
  return [{
    at: calendar.at(-1, '20:12'),
    tell: async () => {
      await new Client(world.address).post('/contact-requests', {
        name: 'Mariam Diallo', email: 'mariam.diallo@demo.example', organisation: 'Wijkcomité Maritiem', subject: 'Hulp bij een bevraging over het plein',
        message: 'Ons wijkcomité wil samen met de gemeente een bevraging houden over het nieuwe plein. Kan de Centrale ons daarbij helpen, en hoe begint dat?', language: 'nl',
      });
    },
  }];
}
