export { counted, fill, listed, type Counted, type Params } from '@centrale/kernel';
