import { error } from '../entry.ts';
import { quoted } from '../wording.ts';

interface Disagreement {
  /** The words of the link. */
  printed: string;
  /** The words of the record. */
  record: string;
  /** Who says it, and as of when, in words. */
  who: string;
}

const recordSays = ({ record, who }: Disagreement) => `The record says ${quoted(record)} (${who}).`;

export const bindings = {
  'binding/overclaims': error<Disagreement>(
    ({ printed, record }) => `${quoted(printed)} drops the hedge of ${quoted(record)}.`,
    (found) => `${recordSays(found)} Print the hedge too, inside the link.`,
  ),
  'binding/hedge-changed': error<Disagreement>(
    ({ printed, record }) => `${quoted(printed)} claims something else than ${quoted(record)}.`,
    (found) => `${recordSays(found)} Keep its hedge, or say less than it does.`,
  ),
  'binding/too-precise': error<Disagreement>(
    ({ printed, record }) => `${quoted(printed)} says more than ${quoted(record)} does.`,
    (found) => `${recordSays(found)} Print no more than that.`,
  ),
  'binding/contradicts': error<Disagreement>(
    ({ printed, record }) => `${quoted(printed)} is not what the record says: ${quoted(record)}.`,
    (found) =>
      `${recordSays(found)} Change the words, bind another claim, or record the new claim first.`,
  ),
  'binding/transposed': error<Disagreement>(
    ({ printed, record }) =>
      `${quoted(printed)} has the digits of ${quoted(record)} in another order.`,
    (found) => `${recordSays(found)} Look at the source, then correct the one that is wrong.`,
  ),
  'binding/other-unit': error<Disagreement>(
    ({ printed, record }) => `${quoted(printed)} and ${quoted(record)} count in different units.`,
    (found) => `${recordSays(found)} Bind the words to a figure of their own kind.`,
  ),
  'binding/cut-off': error(
    ({ printed, whole }: { printed: string; whole: string }) =>
      `The sentence says ${quoted(whole)}, but the link holds only ${quoted(printed)}.`,
    ({ whole }) => `Put the link around all of it: [${whole}](figure:…).`,
  ),
  'binding/no-quantity': error(
    ({ printed }: { printed: string; reason: string }) =>
      `${quoted(printed)} is bound to a figure but states no quantity.`,
    ({ reason }) => `${reason} Bind the words that state the number, or take the link away.`,
  ),
  'binding/contested': error(
    ({ figure, claims }: { figure: string; claims: { id: string; words: string }[] }) =>
      `${claims.length} claims stand for ${quoted(figure)}, and none is chosen.`,
    ({ claims }) =>
      `Write one of these after it: ${claims.map((claim) => `#${claim.id} (${claim.words})`).join(', ')}.`,
  ),
  'binding/no-claim': error(
    ({ figure }: { figure: string }) => `${quoted(figure)} has no claim to rest on.`,
    () => 'Record a claim for it first: says, by, source.',
  ),
  'binding/malformed': error(
    ({ written }: { written: string }) => `${quoted(written)} is no binding.`,
    () =>
      'Write figure:event/figure, figure:event/figure#claim, figure:event/part?share-of=whole, or figure:none.',
  ),
  'binding/unlike-inputs': error(
    ({ inputs }: { inputs: string[] }) =>
      `This computes with counts of different origin or date: ${inputs.join('; ')}.`,
    () => 'Name both claims with #claim if the comparison is meant, and say so in the sentence.',
  ),
  'binding/unlike-measures': error(
    ({ measures }: { measures: string[] }) =>
      `This computes across different measures: ${measures.join(' and ')}.`,
    () => 'Different things are not added, subtracted or divided. Bind each number by itself.',
  ),
  'binding/not-a-part': error(
    ({ part, whole }: { part: string; whole: string }) =>
      `${quoted(part)} is not recorded as a part of ${quoted(whole)}.`,
    ({ part, whole }) =>
      `If it is one, add "part-of: ${whole}" to ${part}. If not, name its own whole, or use ?ratio-to= instead.`,
  ),
  'binding/facets-mixed': error(
    ({ figures }: { figures: string[] }) =>
      `${figures.map(quoted).join(' and ')} may count the same ones twice, so they have no sum.`,
    () => 'Add only figures that differ in the value of one facet.',
  ),
  'binding/cannot-compute': error(
    ({ reason }: { reason: string }) => `This cannot be computed: ${reason}.`,
    () => 'Bind the number to a record of its own, or leave it out.',
  ),
  'quantity/unreadable': error(
    ({ words }: { words: string; reason: string }) =>
      `${quoted(words)} cannot be read as a quantity.`,
    ({ reason }) =>
      `${reason} Write the number as the source prints it: "at least 2,104", "about 40", "14 to 16", "dozens".`,
  ),
};
