/**
 * The second factor: a code that an app makes from a key and the time (TOTP, RFC 6238), and recovery codes for when the app is lost.
 * The key is stored encrypted under the site's secret, a recovery code as a keyed hash, and each code counts once. A remembered sign-in
 * counts as made with the factor, because all earlier ones end when it is set up. Whether administrators must have one is a setting
 * of the site, which stands above accounts: it is asked by {@link eu.aer.account.factor.FactorRule}.
 */
package eu.aer.account.factor;
