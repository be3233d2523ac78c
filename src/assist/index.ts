export { renewOrExplain, renewSchemas, SCHEMAS_FOLDER, writeSchemas } from './write-schemas.ts';
export { onContentChange } from './watch.ts';
