export const meetingKinds = ['preparatory', 'open', 'workingGroup', 'deliberation', 'workshop', 'focusGroup', 'bodyMeeting'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
