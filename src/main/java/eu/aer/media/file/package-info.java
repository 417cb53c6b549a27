/**
 * Files as bytes: what they are, whether they are whole, what they may be called, and where they lie. A file is taken in where nobody
 * sees it, and becomes an original in one step.
 */
package eu.aer.media.file;
