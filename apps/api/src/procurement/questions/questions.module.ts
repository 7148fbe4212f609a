import { Module } from '@nestjs/common';
import { CallOffsModule } from '../call-offs/call-offs.module.js';
import { QuestionsController } from './questions.controller.js';
import { QuestionsService } from './questions.service.js';

@Module({ imports: [CallOffsModule], controllers: [QuestionsController], providers: [QuestionsService] })
export class QuestionsModule {}
