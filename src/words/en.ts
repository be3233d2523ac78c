/** Every word of the interface in English. Texts of the content are the editor's and not here. */
export const en = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
  },
};
