import { Module } from '@nestjs/common';
import { ClockController } from './clock.controller.js';
import { DemoMode } from './demo-mode.js';

@Module({ controllers: [ClockController], providers: [DemoMode] })
export class ClockModule {}
