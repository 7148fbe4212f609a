import { addressOf, type Settings } from './settings.ts';

interface DemoPeople {
  readonly password: string;
}

/** Says where it is and how to sign in. */
export async function welcome(settings: Settings): Promise<void> {
  const address = addressOf(settings);
  process.stdout.write(`\nCentrale is ready: ${address}\n`);
  if (settings.demo === 'off') return;
  const answer = await fetch(`${address}/api/demo/people`);
  const { password } = (await answer.json()) as DemoPeople;
  process.stdout.write(`Sign in as one of the demo people at ${address}/sign-in, or with an e-mail of theirs and the password ${password}\n`);
}
