/** Where the pages of dossiers are, by type. */
export const pages: Readonly<Record<string, string>> = {
  advice: '/advice',
  adviceRequest: '/advice-requests',
  agreement: '/agreements',
  body: '/bodies',
  briefing: '/briefings',
  budgetPool: '/budget-pools',
  buyer: '/buyers',
  callOff: '/call-offs',
  contactRequest: '/contact-requests',
  invitation: '/invitations',
  meeting: '/meetings',
  memorandum: '/memoranda',
  offer: '/offers',
  order: '/orders',
  qualification: '/qualifications',
  rulePack: '/rule-packs',
  sheet: '/sheets',
  supportRequest: '/support-requests',
  trajectory: '/trajectories',
};

/** The page of a dossier; the desk when it has none of its own. */
export const addressOf = (dossierType: string, dossierId: string): string =>
  pages[dossierType] ? `${pages[dossierType]}/${dossierId}` : '/desk';
