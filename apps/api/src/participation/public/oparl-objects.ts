import { type LocalText } from '@centrale/kernel';
import {
  agendaEntries, bothNames, meetingState, oparlType, type AgendaEntry, type BodyKind, type MeetingStatus, type OparlAgendaItem, type OparlBody, type OparlDeleted, type OparlLocation,
  type OparlMeeting, type OparlObject, type OparlOrganization, type OparlPaper, type OparlSystem, type PublishedAgenda,
} from '@centrale/participation';

export interface Dated {
  readonly id: string;
  readonly created: Date;
  readonly modified: Date;
  readonly key: string;
}
export interface BodyRow extends Dated {
  readonly name: LocalText;
}
export interface OrganizationRow extends Dated {
  readonly name: LocalText;
  readonly number: string;
  readonly kind: BodyKind;
  readonly parentId: string | null;
  readonly organisationId: string;
}
export interface MeetingRow extends Dated {
  readonly title: LocalText;
  readonly status: MeetingStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly address: string | null;
  readonly bodyId: string | null;
  readonly agendas: readonly PublishedAgenda[];
}
export interface PaperRow extends Dated {
  readonly title: LocalText;
  readonly number: string;
  readonly sentOn: string;
  readonly bodyId: string | null;
  readonly organisationId: string;
}

/** Rows as objects of OParl. Every id is an address at which exactly that object is answered. */
export class OparlObjects {
  constructor(private readonly publicUrl: string) {}

  at(path: string): string {
    return `${this.publicUrl}/api/public/oparl/${path}`;
  }

  system(row: Pick<Dated, 'created' | 'modified'>): OparlSystem {
    return {
      id: this.at('system'), type: oparlType('System'), oparlVersion: 'https://schema.oparl.org/1.1/', name: 'Centrale', body: this.at('body'), website: this.publicUrl, ...dated(row),
    };
  }

  /** No terms of office are known of a city as data: an empty list. */
  body(row: BodyRow): OparlBody {
    const id = this.at(`body/${row.id}`);
    return {
      id, type: oparlType('Body'), system: this.at('system'), name: bothNames(row.name), organization: `${id}/organization`, person: `${id}/person`, meeting: `${id}/meeting`,
      paper: `${id}/paper`, legislativeTerm: [], web: `${this.publicUrl}/participation/bodies`, ...dated(row),
    };
  }

  organization(row: OrganizationRow): OparlOrganization {
    const id = this.at(`organization/${row.id}`);
    return {
      id, type: oparlType('Organization'), body: this.at(`body/${row.organisationId}`), name: bothNames(row.name), shortName: row.number, classification: row.kind,
      organizationType: 'Gremium', meeting: `${id}/meeting`, ...(row.parentId && { subOrganizationOf: this.at(`organization/${row.parentId}`) }),
      web: `${this.publicUrl}/participation/bodies/${row.id}`, ...dated(row),
    };
  }

  /** A meeting that was cancelled is still a meeting: only what is gone is deleted. */
  meeting(row: MeetingRow, omitInternal = false): OparlMeeting {
    const id = this.at(`meeting/${row.id}`);
    const items = agendaEntries(row.agendas).flatMap((entry) => (entry.order === null ? [] : [this.itemOf(id, entry, entry.order)]));
    const location = this.location(id, row);
    return {
      id, type: oparlType('Meeting'), name: bothNames(row.title), meetingState: meetingState(row.status), cancelled: row.status === 'cancelled', start: row.startsAt.toISOString(),
      end: row.endsAt.toISOString(), organization: row.bodyId ? [this.at(`organization/${row.bodyId}`)] : [], ...(!omitInternal && { agendaItem: items }), ...(location && { location }),
      web: `${this.publicUrl}/participation/meetings/${row.id}`, ...dated(row),
    };
  }

  /** An item keeps its address over the versions of the agenda; undefined for what never stood on it. */
  agendaItem(row: MeetingRow, itemId: string): OparlAgendaItem | OparlDeleted | undefined {
    const meeting = this.at(`meeting/${row.id}`);
    const entry = agendaEntries(row.agendas).find((each) => each.itemId === itemId);
    if (!entry) return undefined;
    if (entry.order !== null) return this.itemOf(meeting, entry, entry.order);
    return { id: `${meeting}/agendaItem/${itemId}`, type: oparlType('AgendaItem'), created: entry.created, modified: entry.modified, deleted: true };
  }

  paper(row: PaperRow): OparlPaper {
    return {
      id: this.at(`paper/${row.id}`), type: oparlType('Paper'), body: this.at(`body/${row.organisationId}`), name: bothNames(row.title), reference: row.number, date: row.sentOn,
      paperType: 'Advies', originatorOrganization: row.bodyId ? [this.at(`organization/${row.bodyId}`)] : [], web: `${this.publicUrl}/participation/advice/${row.id}`, ...dated(row),
    };
  }

  private itemOf(meeting: string, { itemId, title, created, modified }: AgendaEntry, order: number): OparlAgendaItem {
    return { id: `${meeting}/agendaItem/${itemId}`, type: oparlType('AgendaItem'), meeting, number: String(order + 1), order, name: title, public: true, created, modified };
  }

  private location(meeting: string, row: MeetingRow): OparlLocation | undefined {
    if (!row.place) return undefined;
    const { place: description, address } = row;
    return { id: `${meeting}/location`, type: oparlType('Location'), description, ...(address && { streetAddress: address }), meetings: [meeting], ...dated(row) };
  }
}

const dated = ({ created, modified }: Pick<Dated, 'created' | 'modified'>): Pick<OparlObject, 'created' | 'modified'> => ({ created: created.toISOString(), modified: modified.toISOString() });
