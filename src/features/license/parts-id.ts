/** Id of the element around the lower parts of the page. */
export const partsId = 'parts';
