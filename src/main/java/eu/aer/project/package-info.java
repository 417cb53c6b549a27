/**
 * Projects that the association leads or takes part in, with their programme, money, partners and dates.
 *
 * <p>Decisions: whether a project is planned, ongoing or completed follows from its dates and the clock and is never stored, so no
 * list has to be kept. A project has one address, below the page with the section {@code projects}, whatever its state; the lists of
 * one state link there and answer for addresses below themselves by moving the reader there.
 */
package eu.aer.project;
