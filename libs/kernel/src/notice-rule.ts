/** Whether the mail about a kind of notice may wait or stay away, and in which group its reader chooses so. */
export interface NoticeRule<Group extends string = string> {
  readonly group: Group;
  readonly mayMute: boolean;
}

/** Tells how a dossier gets on: its mail may wait for the daily overview, or stay away. */
export const news = <Group extends string>(group: Group): NoticeRule<Group> => ({ group, mayMute: true });
/** A decision, a receipt, an appointment, or a date that runs from it: its mail always leaves at once. */
export const always = <Group extends string>(group: Group): NoticeRule<Group> => ({ group, mayMute: false });
