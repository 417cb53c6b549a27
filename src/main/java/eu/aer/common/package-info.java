/**
 * What every room stands on: the base entity, languages, slugs, dates known to the month, the clock, errors with a message per
 * language, the configuration and the start of the application.
 *
 * <p>The start is one class ({@link eu.aer.common.Start}) that locks the data folder, waits for nothing, migrates the schema and
 * then tells the rooms that the database is theirs ({@link eu.aer.common.Ready}). What prevents a start is one sentence and a
 * non-zero exit, because the person who reads it is looking at a console, not at a stack trace.
 */
package eu.aer.common;
