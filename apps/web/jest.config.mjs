import { angularJest } from '../../tools/angular-jest.mjs';

export default angularJest(import.meta.dirname);
