import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgreedDates } from './agreed-dates.service.js';
import { CalendarsService } from './calendars.service.js';
import { ClockEntity } from './clock.entity.js';
import { ClocksController } from './clocks.controller.js';
import { ClocksQueries } from './clocks.queries.js';
import { Clocks } from './clocks.service.js';
import { DutyBoardQueries } from './duty-board.queries.js';
import { Reminders } from './reminders.service.js';

/** Every feature of trajectories has duties: its clocks are there for all of them. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ClockEntity])],
  controllers: [ClocksController],
  providers: [AgreedDates, Clocks, CalendarsService, ClocksQueries, DutyBoardQueries, Reminders],
  exports: [Clocks],
})
export class ClocksModule {}
