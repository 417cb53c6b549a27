/**
 * The people who work here: accounts, roles and what each role may do, sign-in and its protection. The account room knows nothing
 * of content; rooms above ask {@link eu.aer.account.CurrentAccount} whether the person at work may do what an activity is about
 * to do, on the server and each time.
 */
package eu.aer.account;
