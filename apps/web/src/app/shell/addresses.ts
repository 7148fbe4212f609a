/** Where the pages of dossiers are, by type. */
export const pages: Readonly<Record<string, string>> = {
  agreement: '/agreements',
  briefing: '/briefings',
  buyer: '/buyers',
  callOff: '/call-offs',
  contactRequest: '/contact-requests',
  invitation: '/invitations',
  offer: '/offers',
  order: '/orders',
  qualification: '/qualifications',
};

/** The page of a dossier; the desk when it has none of its own. */
export const addressOf = (dossierType: string, dossierId: string): string =>
  pages[dossierType] ? `${pages[dossierType]}/${dossierId}` : '/desk';
