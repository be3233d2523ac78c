import { z } from 'zod';
import { address, date, language, mailAddress, text, zone } from './fields.ts';

const licence = z.strictObject({
  name: text().describe('Name of the licence, as its owner writes it.'),
  url: address().optional().describe('Address of the text of the licence.'),
});

const policy = (what: string) =>
  text().optional().describe(`${what} A path on the site, such as "/method/", or a full address.`);

const policies = z
  .strictObject({
    principles: policy('Principles that the publisher works by.'),
    corrections: policy('How errors are corrected; "/corrections/" if left out.'),
    ethics: policy('Code of ethics.'),
    'fact-checking': policy('How facts are checked.'),
    ownership: policy('Who owns the publisher and who pays.'),
    masthead: policy('Who works on the site.'),
    coverage: policy('What is covered first, and why.'),
    diversity: policy('How the staff is chosen.'),
    'unnamed-sources': policy('How sources without a name are used.'),
    feedback: policy('How readers are heard.'),
  })
  .describe('Pages that say how the publisher works; search engines are told of them.');

const publisher = z
  .strictObject({
    name: text().describe('Who answers for the site.'),
    url: address().optional().describe('Page about the publisher.'),
    email: mailAddress().optional().describe('Address for corrections.'),
    logo: address().optional().describe('Address of its logo; the icon of the site if left out.'),
    founded: date().optional().describe('When it was founded, quoted.'),
    'same-as': z.array(address()).optional().describe('Its pages on other sites.'),
    policies: policies.optional(),
  })
  .describe('Who answers for the site.');

export const siteSchema = z
  .strictObject({
    title: text().describe('Name of the site, in the head of every page.'),
    description: text().describe('What the site is, in one or two sentences.'),
    url: address().describe('Address where the site is published; links of feeds start with it.'),
    language: language().describe('Language of the site as a BCP 47 tag, such as "en".'),
    publisher,
    timezone: zone()
      .optional()
      .describe('Zone of times without an offset, such as "Europe/London"; UTC if left out.'),
    licences: z
      .strictObject({
        text: licence.describe('Licence of the articles.'),
        data: licence.describe('Licence of the figures and their downloads.'),
      })
      .describe('What readers may do with text and data; two licences, since the two differ.'),
    navigation: z
      .array(
        z.strictObject({
          label: text().describe('Words of the link.'),
          href: text().describe('Path on the site, such as "/method/", or a full address.'),
        }),
      )
      .default([])
      .describe('Links in the head of every page, in this order.'),
    strict: z
      .boolean()
      .default(false)
      .describe('When true, a count that is bound to nothing is an error and not a warning.'),
  })
  .describe('site.yaml: what the site is called, who publishes it, and on which terms.');

export type Site = z.infer<typeof siteSchema>;
/** The pages of a publisher on how it works, by what they are about. */
export type Policy = keyof z.infer<typeof policies>;
