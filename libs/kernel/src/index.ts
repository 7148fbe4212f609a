export * from './actor.js';
export * from './answer.js';
export * from './language.js';
export * from './lifecycle.js';
export * from './local-date.js';
export * from './money.js';
export * from './refusal.js';
export * from './working-days.js';
