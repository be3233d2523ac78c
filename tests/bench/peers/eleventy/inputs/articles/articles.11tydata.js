export default { layout: 'article.11ty.js', tags: 'articles', permalink: ({ path }) => path };
