/** What policy a trajectory touches. Advice on one domain alone says why. (R000-03) */
export const policyDomains = [
  'mobility', 'publicSpace', 'housing', 'welfare', 'youth', 'culture', 'climate', 'economy', 'education', 'health', 'safety', 'participation',
] as const;
export type PolicyDomain = (typeof policyDomains)[number];

/** For whom a trajectory is meant; reaching them is shown as counts, never by name. (R001-12) */
export const targetGroups = [
  'residents', 'youth', 'seniors', 'newcomers', 'parents', 'traders', 'associations', 'peopleInPoverty', 'peopleWithDisability', 'commuters', 'visitors', 'companies',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** What participants are promised. */
export const engagementLevels = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type EngagementLevel = (typeof engagementLevels)[number];

export const accessLevels = ['open', 'restricted'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** A theme of today, or a file of tomorrow. (R000-02) */
export const topicKinds = ['current', 'future'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** What a phase may ask of others: the five services of the framework contract. (R004-01) */
export const participationServices = ['design', 'facilitate', 'communicate', 'mobilise', 'evaluate'] as const;
export type ParticipationService = (typeof participationServices)[number];

export const phaseKinds = [
  'design', 'call', 'preparatory', 'openMeeting', 'dialogue', 'workingGroups', 'deliberation', 'analysis', 'kickOff', 'inspiration', 'validation', 'publication', 'report',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** What a phase leaves behind for those after it. */
export const outputTypes = ['none', 'needsAndPriorities', 'themes', 'report', 'advice', 'memorandum'] as const;
export type OutputType = (typeof outputTypes)[number];

export const activityKinds = ['workshop', 'survey', 'focusGroup', 'walk', 'interview', 'futureLab', 'kickOffDay', 'stand', 'event', 'online'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Kinds of activity in which people make something together. (R002-03) */
export const coCreativeKinds: readonly ActivityKind[] = ['workshop', 'focusGroup', 'futureLab', 'kickOffDay'];

export const activityAudiences = ['public', 'staff', 'stakeholders', 'members'] as const;
export type ActivityAudience = (typeof activityAudiences)[number];

/** Ways to reach people, and whether one needs a screen to be reached. */
export const channels = {
  website: { digital: true },
  newsletter: { digital: true },
  socialMedia: { digital: true },
  mailing: { digital: true },
  infoScreen: { digital: false },
  letterbox: { digital: false },
  poster: { digital: false },
  localPress: { digital: false },
  infoStand: { digital: false },
  doorToDoor: { digital: false },
  phone: { digital: false },
} as const satisfies Readonly<Record<string, { readonly digital: boolean }>>;
export type Channel = keyof typeof channels;
export const channelNames = Object.keys(channels) as Channel[];
export const isDigital = (channel: Channel): boolean => channels[channel].digital;

export const horizons = ['short', 'long'] as const;
export type Horizon = (typeof horizons)[number];

/** A need and a priority come of preparing; a theme is what working groups take up. (R001-03, R001-10) */
export const themeKinds = ['need', 'priority', 'theme'] as const;
export type ThemeKind = (typeof themeKinds)[number];
