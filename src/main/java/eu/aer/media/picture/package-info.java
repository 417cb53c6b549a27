/**
 * Pictures: opened without trust, and made anew in the closed set of widths and shapes that readers get. What a rendition looks like
 * follows from the {@link eu.aer.media.picture.Picture} alone, so that its address can be told without opening a file.
 */
package eu.aer.media.picture;
