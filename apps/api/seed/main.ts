import 'reflect-metadata';
import { type DemoClockView, type DemoStoryView } from '@centrale/platform';
import { Client } from './client.js';
import { gather, passTo, setUpAgreement, World } from './setting.js';
import { scenes } from './scenes.js';
import { Calendar, tell } from './story.js';

const STORY_DAYS = 100;

/** Tells the demo world to a running API: `node main.js http://127.0.0.1:3000`. Does nothing where something is already there. */
async function main(address: string): Promise<void> {
  const visitor = new Client(address);
  const calendar = new Calendar(new Date());
  const begun = await visitor.post<DemoStoryView>('/demo/story', { daysAgo: STORY_DAYS });
  if (begun.link === null) return;
  const world = new World(address);
  await gather(world, begun.link);
  await setUpAgreement(world, calendar.day(-STORY_DAYS));
  await tell(scenes(world, calendar), calendar.now, (at) => passTo(address, at));
  const { offsetSeconds } = await visitor.get<DemoClockView>('/demo/clock');
  if (offsetSeconds < 0) await visitor.post('/demo/clock', { forwardSeconds: -offsetSeconds });
}

const [address] = process.argv.slice(2);
if (!address) throw new Error('Tell the demo world to which address?');
await main(address);
