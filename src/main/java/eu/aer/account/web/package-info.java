/**
 * Sign-in by Jakarta Security and the views of accounts. The mechanism is our own rather than {@code @LoginToContinue}: a visitor who
 * is sent to sign-in gets no session for it, the address to return to stands in the address of the sign-in view, and a request
 * that changes something is never kept and replayed. {@link eu.aer.account.web.AccountGate} looks at the account again at each
 * request of the back office, so a session does not outlive the right to it.
 */
package eu.aer.account.web;
