/** Names in the page's registry of highlights; marks.css and ground.css paint them. */
export const ENTITY_HIGHLIGHT = 'newsgloss-entity';
export const FIGURE_HIGHLIGHT = 'newsgloss-figure';
/** The one mark that the keyboard stands on. */
export const FOCUS_HIGHLIGHT = 'newsgloss-focus';
/** A mark just jumped to. */
export const FLASH_HIGHLIGHT = 'newsgloss-flash';
