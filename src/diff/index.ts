export { compareStates, type Review, type State } from './compare/compare.ts';
export { NoEdition, readEdition } from './edition/read-edition.ts';
export { reportMarkdown } from './print/comment/to-markdown.ts';
export { printReport, REPORT_FORMATS, type ReportFormat } from './print/formats.ts';
export { type Report, reportSchema } from './report.ts';
export { repositoryOf } from './repository.ts';
export { withoutBroken } from './without-broken.ts';
export { findSides, type FoundSide, NoSuchSide } from './sides.ts';
