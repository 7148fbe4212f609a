import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TimelineGates } from '../../platform/audit/timeline-gates.js';
import { BodiesModule } from '../bodies/bodies.module.js';
import { FrameworksController } from './frameworks.controller.js';
import { FrameworksQueries } from './frameworks.queries.js';
import { FrameworksService } from './frameworks.service.js';
import { SheetDocuments } from './sheet-documents.service.js';
import { SheetDraftsService } from './sheet-drafts.service.js';
import { GeneralFrameworkEntity, SheetEntity } from './sheet.entity.js';
import { SheetsController } from './sheets.controller.js';
import { SheetsQueries } from './sheets.queries.js';
import { SheetsService } from './sheets.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SheetEntity, GeneralFrameworkEntity]), BodiesModule],
  controllers: [SheetsController, FrameworksController],
  providers: [SheetsService, SheetDraftsService, SheetsQueries, SheetDocuments, FrameworksService, FrameworksQueries],
})
export class SheetsModule implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly sheets: SheetsQueries,
    private readonly frameworks: FrameworksQueries,
  ) {}

  onModuleInit(): void {
    this.gates.register('sheet', async (actor, id) => void (await this.sheets.found(actor, id)));
    this.gates.register('generalFramework', async (actor, id) => void (await this.frameworks.one(actor, id)));
  }
}
