export { catalogue, type Code } from './catalogue/index.ts';
export { frame, printable } from './frame.ts';
export { nearest, slipOf } from './nearest.ts';
export { TextFile, topOf, type Place } from './place.ts';
export { argumentsOf, isError, problem, sortProblems, type Problem } from './problem.ts';
export { FORMATS, report, type Format } from './reporters/index.ts';
export { count } from './wording.ts';
