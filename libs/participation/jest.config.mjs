import { nodeJest } from '../../tools/swc.mjs';

export default { ...nodeJest, roots: ['<rootDir>/src'], setupFiles: ['../../tools/reflect.mjs'] };
