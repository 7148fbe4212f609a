import { Injectable } from '@nestjs/common';
import { dateAt, type Actor, type LocalText } from '@centrale/kernel';
import { publishingLanguages, refuseDecisionDraft, sheetPolicy } from '@centrale/participation';
import { fr } from '@centrale/participation/texts/fr';
import { nl } from '@centrale/participation/texts/nl';
import { writeDocx } from '../../platform/documents/write-docx.js';
import { ensure, NotFound, permit } from '../../platform/http/answers.js';
import { collegeDecision } from './college-decision.js';
import { SheetsQueries } from './sheets.queries.js';

export interface WrittenDocument {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the secretariat takes along to the college. */
@Injectable()
export class SheetDocuments {
  constructor(private readonly queries: SheetsQueries) {}

  /** The draft of the decision on a sheet that was submitted, in a language in which the city publishes. @throws NotFound in any other */
  async decision(actor: Actor, id: string, language: keyof LocalText): Promise<WrittenDocument> {
    const sheet = await this.queries.found(actor, id);
    permit(sheetPolicy.draftDecision(actor, sheet));
    if (!publishingLanguages(sheet.languageRegime).includes(language)) throw new NotFound();
    ensure(refuseDecisionDraft(sheet));
    const { version, content, submittedAt, framework, contactOfficialName: officialName, bodyNumber } = sheet;
    if (!submittedAt || !framework) throw new NotFound();
    const document = collegeDecision({ version, content, submittedOn: dateAt(submittedAt), framework, officialName }, language, language === 'nl' ? nl : fr);
    return { name: `${bodyNumber}-v${version}-${language}.docx`, bytes: await writeDocx(document) };
  }
}
