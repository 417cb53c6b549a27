/**
 * What people agree to, in every version that anybody has ever read. A feature that asks for consent offers a
 * {@link eu.aer.site.consent.ConsentPurpose}, shows the present wording and records its reference: so the words can be shown again
 * however often they have changed since. A site begins with the words of its features, which are stored at the first start because a
 * proof must not change with a release.
 */
package eu.aer.site.consent;
