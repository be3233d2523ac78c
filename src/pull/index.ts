export { type Accept, acceptAll, carryOut, type Decision } from './accept.ts';
export { askEach } from './dialogue.ts';
export { type Draft, readDraft } from './draft.ts';
export { printJson } from './print-json.ts';
export { printList } from './print-list.ts';
export { printYaml } from './print-yaml.ts';
export { type Proposal, propose } from './propose.ts';
export { readIfThere, recoverWrites, writeTogether } from './write-together.ts';
export { CannotWrite } from './cannot-write.ts';
