export { type Accept, acceptAll, carryOut, type Decision } from './accept.ts';
export { askEach } from './dialogue.ts';
export { type Draft, readDraft } from './draft.ts';
export { eventTitle } from './event-title.ts';
export { printJson } from './print-json.ts';
export { printList } from './print-list.ts';
export { printYaml } from './print-yaml.ts';
export { type Proposal, propose } from './propose.ts';
