/**
 * The outbox in the back office, for administrators: what is on its way, what became of it, and, only as long as no mail server is
 * configured, what it says. Texts are shown as text; only their links are made links.
 */
package eu.aer.mail.web;
