/**
 * What OParl 1.1 asks of its objects: the fields of each type, their forms, and those that must be there. Derived, field by field, from the JSON schemas of the
 * standard (https://github.com/OParl/spec, schema/*.json at 0ca3435): the facts, without their words. A form is 'url', 'date', 'date-time', 'string', 'boolean',
 * 'integer', 'object', the name of a type that stands within, or 'array of' one of these.
 */
export interface OparlSchema {
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Of every type. */
const common = { id: 'url', type: 'string', created: 'date-time', modified: 'date-time', web: 'url', deleted: 'boolean' };

export const oparlSchemas: Readonly<Record<string, OparlSchema>> = {
  AgendaItem: {
    required: ['id', 'type', 'order'],
    fields: {
      ...common, meeting: 'url', number: 'string', order: 'integer', name: 'string', public: 'boolean', consultation: 'url', result: 'string', resolutionText: 'string',
      resolutionFile: 'File', auxiliaryFile: 'array of File', start: 'date-time', end: 'date-time', license: 'string', keyword: 'array of string',
    },
  },
  Body: {
    required: ['id', 'type', 'name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'],
    fields: {
      ...common, system: 'url', shortName: 'string', name: 'string', website: 'url', license: 'url', licenseValidSince: 'date-time', oparlSince: 'date-time',
      ags: 'string', rgs: 'string', equivalent: 'array of url', contactEmail: 'string', contactName: 'string', organization: 'url', person: 'url', meeting: 'url',
      paper: 'url', legislativeTerm: 'array of LegislativeTerm', agendaItem: 'url', consultation: 'url', file: 'url', locationList: 'url', legislativeTermList: 'url',
      membership: 'url', classification: 'string', location: 'Location', mainOrganization: 'url', keyword: 'array of string',
    },
  },
  Consultation: {
    required: ['id', 'type'],
    fields: {
      ...common, paper: 'url', agendaItem: 'url', meeting: 'url', organization: 'array of url', authoritative: 'boolean', role: 'string', license: 'string',
      keyword: 'array of string',
    },
  },
  File: {
    required: ['id', 'type', 'accessUrl'],
    fields: {
      ...common, name: 'string', fileName: 'string', mimeType: 'string', date: 'date', size: 'integer', sha1Checksum: 'string', sha512Checksum: 'string',
      text: 'string', accessUrl: 'url', downloadUrl: 'url', externalServiceUrl: 'url', masterFile: 'url', derivativeFile: 'array of url', fileLicense: 'url',
      meeting: 'array of url', agendaItem: 'array of url', person: 'url', paper: 'array of url', license: 'string', keyword: 'array of string',
    },
  },
  LegislativeTerm: {
    required: ['id', 'type'],
    fields: {
      ...common, body: 'url', name: 'string', startDate: 'date', endDate: 'date', license: 'string', keyword: 'array of string',
    },
  },
  Location: {
    required: ['id', 'type'],
    fields: {
      ...common, description: 'string', geojson: 'object', streetAddress: 'string', room: 'string', postalCode: 'string', subLocality: 'string', locality: 'string',
      bodies: 'array of url', organizations: 'array of url', persons: 'array of url', meetings: 'array of url', papers: 'array of url', license: 'string',
      keyword: 'array of string',
    },
  },
  Meeting: {
    required: ['id', 'type'],
    fields: {
      ...common, name: 'string', meetingState: 'string', cancelled: 'boolean', start: 'date-time', end: 'date-time', location: 'Location', organization: 'array of url',
      participant: 'array of url', invitation: 'File', resultsProtocol: 'File', verbatimProtocol: 'File', auxiliaryFile: 'array of File',
      agendaItem: 'array of AgendaItem', license: 'string', keyword: 'array of string',
    },
  },
  Membership: {
    required: ['id', 'type'],
    fields: {
      ...common, person: 'url', organization: 'url', role: 'string', votingRight: 'boolean', startDate: 'date', endDate: 'date', onBehalfOf: 'url', license: 'string',
      keyword: 'array of string',
    },
  },
  Organization: {
    required: ['id', 'type'],
    fields: {
      ...common, body: 'url', name: 'string', membership: 'array of url', meeting: 'url', consultation: 'url', shortName: 'string', post: 'array of string',
      subOrganizationOf: 'url', organizationType: 'string', classification: 'string', startDate: 'date', endDate: 'date', website: 'url', location: 'Location',
      externalBody: 'url', memberCount: 'integer', votingMemberCount: 'integer', license: 'string', keyword: 'array of string',
    },
  },
  Paper: {
    required: ['id', 'type'],
    fields: {
      ...common, body: 'url', name: 'string', reference: 'string', date: 'date', paperType: 'string', relatedPaper: 'array of url', superordinatedPaper: 'array of url',
      subordinatedPaper: 'array of url', mainFile: 'File', auxiliaryFile: 'array of File', location: 'array of Location', originatorPerson: 'array of url',
      underDirectionOf: 'array of url', originatorOrganization: 'array of url', consultation: 'array of Consultation', license: 'string', keyword: 'array of string',
    },
  },
  Person: {
    required: ['id', 'type'],
    fields: {
      ...common, body: 'url', name: 'string', familyName: 'string', givenName: 'string', formOfAddress: 'string', affix: 'string', title: 'array of string',
      gender: 'string', phone: 'array of string', email: 'array of string', location: 'url', locationObject: 'Location', status: 'array of string',
      membership: 'array of Membership', image: 'File', life: 'string', lifeSource: 'string', license: 'string', keyword: 'array of string',
    },
  },
  System: {
    required: ['id', 'type', 'oparlVersion', 'body'],
    fields: {
      ...common, oparlVersion: 'string', otherOparlVersions: 'array of url', license: 'url', body: 'url', name: 'string', contactEmail: 'string', contactName: 'string',
      website: 'url', vendor: 'url', product: 'url',
    },
  },
};
