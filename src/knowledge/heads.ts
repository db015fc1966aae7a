/** Roles that lead a body, the most telling first. */
export const LEADING = 'chief secretary-general director-general president chief-executive managing-director governor chair high-commissioner executive-director director leader commander prosecutor'.split(' ');
