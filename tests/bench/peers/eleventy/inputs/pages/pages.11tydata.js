export default { layout: 'text.11ty.js', permalink: ({ path }) => path };
