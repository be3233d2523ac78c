export { toHtml, toMarkdown } from './formats.ts';
export {
  bold,
  code,
  fact,
  folded,
  heading,
  type Inline,
  item,
  link,
  list,
  paragraph,
  quotation,
  table,
  task,
} from './nodes.ts';
