import { addressOf, type Settings } from './settings.ts';

/** Says where it is and how to sign in. */
export async function welcome(settings: Settings): Promise<void> {
  const address = addressOf(settings);
  process.stdout.write(`\nCentrale is ready: ${address}\n`);
  if (settings.demo === 'on') process.stdout.write(`Sign in as one of the demo people: ${address}/sign-in\n`);
}
