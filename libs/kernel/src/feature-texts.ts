/** A mail; its subject is also the line in the bell. */
export interface NoticeTexts {
  readonly subject: string;
  readonly body: string;
}

/**
 * What every feature says, in `src/<feature>/texts/{nl,fr,en}.ts`. The Dutch file gives the type, so that a key missing
 * in another language does not compile. `{name}` takes a parameter as the language writes it, `{name:amount}` cents.
 */
export interface FeatureTexts {
  /** By refusal code; warnings and what is missing are refusals too. */
  readonly refusals: Readonly<Record<string, string>>;
  /** By kind of notification. */
  readonly notices: Readonly<Record<string, NoticeTexts>>;
  /** By noun, as in `<noun>.wrong-status`, then by status. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the timeline says of an audit entry, by its command. */
  readonly events: Readonly<Record<string, string>>;
  /** Buttons, fields, choices and the like. */
  readonly words: object;
}
