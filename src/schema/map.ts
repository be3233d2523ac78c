import { z } from 'zod';
import { position, text } from './fields.ts';
import { heading } from './heading.ts';

const box = (what: string) =>
  z
    .strictObject({
      west: z.number().min(-180).max(180).describe('Degrees east of the left edge.'),
      south: z.number().min(-85).max(85).describe('Degrees north of the lower edge.'),
      east: z.number().min(-180).max(180).describe('Degrees east of the right edge.'),
      north: z.number().min(-85).max(85).describe('Degrees north of the upper edge.'),
    })
    .describe(what);

/** A name of the base map: that of Natural Earth, such as "Palestine" or "Israel". */
const area = () => text();

export const mapSchema = z
  .strictObject({
    kind: z.literal('map').describe('Where the places of a story are.'),
    ...heading,
    disclaimer: text().describe(
      'What lines and names on the map do not say, such as a position on a status.',
    ),
    shape: z
      .enum(['portrait', 'square', 'landscape'])
      .default('portrait')
      .describe('Proportions of the map: 4 to 5, 1 to 1 or 4 to 3.'),
    bounds: box(
      'What the map must show, { west, south, east, north }; it shows more where its shape asks for it.',
    ),
    territories: z
      .array(area())
      .default([])
      .describe('Areas of the base map in one tint, by their name there.'),
    borders: z
      .array(
        z.strictObject({
          between: z.tuple([area(), area()]).describe('Two areas of the base map.'),
          line: z.enum(['solid', 'dashed', 'none']).describe('How their border is drawn.'),
          label: text().optional().describe('What the line is, for the words below the map.'),
        }),
      )
      .default([])
      .describe('Borders that are not drawn as a solid line, or that need a name.'),
    water: z
      .array(
        z.strictObject({
          label: text().optional().describe('Its name, beside it.'),
          outline: z.array(position()).min(3).describe('Corners, [north, east] each.'),
        }),
      )
      .default([])
      .describe('Lakes that the base map does not have, as rough outlines.'),
    labels: z
      .array(
        z.strictObject({
          text: text().describe('The name, as an editor decides.'),
          at: position().describe('[north, east] of its middle, in degrees.'),
          kind: z.enum(['country', 'territory', 'water']).describe('How it is set.'),
        }),
      )
      .default([])
      .describe('Names of areas. One that finds no room there is moved a little, or numbered.'),
    places: z
      .array(
        z.strictObject({
          name: text().describe('Name of the place.'),
          at: position().describe('[north, east] in degrees, such as [31.5, 34.5].'),
          kind: z.enum(['city', 'town', 'site']).default('city').describe('How it is marked.'),
        }),
      )
      .min(1)
      .describe('The places, the most important first: the last ones may get a number for a name.'),
    inset: box('What a small map in a corner shows, { west, south, east, north }.').optional(),
  })
  .describe('charts/<id>.yaml, kind: map.');
