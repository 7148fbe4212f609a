import { type Role } from '@centrale/kernel';

/** Who of the city can give support: its officials, and its board when the atelier wants to hear it. (R000-12) */
export const supportOfficialRoles = ['coordinator', 'headOfService', 'managementTeam', 'generalDirector', 'board', 'citizenContact', 'facilitator'] as const satisfies readonly Role[];
