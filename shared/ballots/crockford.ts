/** Crockford's base 32: digits and letters without I, L, O and U, which look or sound like others. */

/** Its 32 characters in the order of their values. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
