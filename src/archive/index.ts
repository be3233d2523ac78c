export { archiveService, type Service } from './service.ts';
export { Jobs } from './jobs.ts';
export { findEach, type Kept, keepEach, type Outcome } from './keep.ts';
export { type ArchiveState, statesOf } from './states.ts';
export { withArchived } from './with-archived.ts';
