/**
 * What is held on people and for how long. Every room says of each kind of record that it keeps when its time is over
 * ({@link eu.aer.common.privacy.Retention}) or what it stays with ({@link eu.aer.common.privacy.Lasting}), and what it holds on an address ({@link eu.aer.common.privacy.PersonalData}); so no list
 * of tables stands anywhere, and a feature that brings records of its own brings both for them.
 *
 * <p>The periods are kept here and not among the settings of the site, because rooms below read them.
 */
package eu.aer.common.privacy;
