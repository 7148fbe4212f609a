import { nodeJest } from './swc.mjs';

export default { ...nodeJest, roots: ['<rootDir>'] };
