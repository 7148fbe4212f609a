/** The server's business time, for countdowns. */
export interface ClockView {
  /** @format date-time */
  readonly now: string;
  /** Whether this is a demo, with its people to sign in as and its clock to move. */
  readonly demo: boolean;
}

/** The demo's clock: business time is this far ahead of real time. */
export interface DemoClockView extends ClockView {
  readonly offsetSeconds: number;
}

/** The one-time link of the demo's first administrator; null where the story has begun. */
export interface DemoStoryView {
  readonly link: string | null;
}
