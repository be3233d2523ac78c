import { z } from 'zod';
import { address, text, zone } from './fields.ts';

const licence = z.strictObject({
  name: text().describe('Name of the licence, as its owner writes it.'),
  url: address().optional().describe('Address of the text of the licence.'),
});

export const siteSchema = z
  .strictObject({
    title: text().describe('Name of the site, in the head of every page.'),
    description: text().describe('What the site is, in one or two sentences.'),
    url: address().describe('Address where the site is published; links of feeds start with it.'),
    timezone: zone()
      .optional()
      .describe('Zone of times without an offset, such as "Europe/London"; UTC if left out.'),
    language: text().describe('Language of the site as a BCP 47 tag, such as "en".'),
    publisher: z
      .strictObject({
        name: text().describe('Who answers for the site.'),
        url: address().optional().describe('Page about the publisher.'),
        email: text().optional().describe('Address for corrections.'),
      })
      .describe('Who answers for the site.'),
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
