export * from './clock/adjustment.js';
