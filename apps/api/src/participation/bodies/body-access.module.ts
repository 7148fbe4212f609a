import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodyAccesses } from './body-access.service.js';
import { BodyEntity, BodyMembershipEntity } from './body.entity.js';

/** Sheets, meetings, advice and trajectories all ask who somebody is in a body. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([BodyEntity, BodyMembershipEntity])],
  providers: [BodyAccesses],
  exports: [BodyAccesses],
})
export class BodyAccessModule {}
