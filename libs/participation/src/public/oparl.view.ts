/** Open data of public bodies in the words of OParl 1.1 (https://schema.oparl.org/1.1/): its objects, with our addresses. */
export interface OparlObject {
  readonly id: string;
  readonly type: string;
  readonly created: string;
  readonly modified: string;
  readonly web?: string;
  readonly license?: string;
}

export interface OparlPage<T extends OparlObject> {
  readonly data: readonly T[];
  readonly pagination: { readonly elementsPerPage: number };
  readonly links: { readonly first: string; readonly self: string; readonly next?: string };
}

export interface OparlSystem extends OparlObject {
  readonly oparlVersion: string;
  readonly name: string;
  readonly body: string;
  readonly website: string;
}

export interface OparlBody extends OparlObject {
  readonly system: string;
  readonly name: string;
  readonly organization: string;
  /** No persons are told: an empty list. */
  readonly person: string;
  readonly meeting: string;
  readonly paper: string;
  readonly legislativeTerm: readonly OparlObject[];
}

export interface OparlOrganization extends OparlObject {
  readonly body: string;
  readonly name: string;
  readonly shortName: string;
  readonly classification: string;
  readonly organizationType: string;
  readonly subOrganizationOf?: string;
  readonly meeting: string;
}

export interface OparlAgendaItem extends OparlObject {
  readonly meeting: string;
  readonly number: string;
  readonly order: number;
  readonly name: string;
  readonly public: boolean;
}

/** What stands in OParl no more is answered at its address all the same. */
export interface OparlDeleted extends OparlObject {
  readonly deleted: true;
}

export interface OparlLocation extends OparlObject {
  readonly description: string;
  readonly streetAddress?: string;
  readonly meetings: readonly string[];
}

export interface OparlMeeting extends OparlObject {
  readonly name: string;
  readonly meetingState: string;
  readonly cancelled: boolean;
  readonly start: string;
  readonly end: string;
  readonly location?: OparlLocation;
  readonly organization: readonly string[];
  /** Left out where a list was asked without what is within its objects. */
  readonly agendaItem?: readonly OparlAgendaItem[];
}

export interface OparlPaper extends OparlObject {
  readonly body: string;
  readonly name: string;
  readonly reference: string;
  readonly date: string;
  readonly paperType: string;
  readonly originatorOrganization: readonly string[];
}

export type OparlBodyPage = OparlPage<OparlBody>;
export type OparlOrganizationPage = OparlPage<OparlOrganization>;
export type OparlMeetingPage = OparlPage<OparlMeeting>;
export type OparlPaperPage = OparlPage<OparlPaper>;
export type OparlPersonPage = OparlPage<OparlObject>;
export type OparlAgendaItemOrDeleted = OparlAgendaItem | OparlDeleted;
