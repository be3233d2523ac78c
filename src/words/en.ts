/** Every word of the interface in English. Texts of the content are the editor's and not here. */
export const en = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
  },
  unpublished: {
    preview: 'Preview with unpublished articles',
    strip: 'Preview',
    draft: 'Draft: not published',
    until: (date: string) => `Embargoed until ${date}`,
  },
};
