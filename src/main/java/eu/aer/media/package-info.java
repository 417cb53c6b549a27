/**
 * Pictures and documents: taken in, checked, kept, shown in the sizes that pages need, described in each language, taken out.
 *
 * <p>Decisions: what a file is, its bytes say and never its name. Originals are named by the hash of their bytes and never change, so
 * the same file twice is one file; a replaced asset keeps its address and points to other bytes. A picture's original is served to
 * nobody: readers get renditions, encoded anew and so without metadata, in a closed set of widths and shapes. Nothing here knows who
 * uses an asset; rooms above tell by {@link eu.aer.media.AssetUses}, and record in their feed what they hear by
 * {@link eu.aer.media.AssetChanged}. A removed asset can come back until its time is over: a draft that is restored brings it back.
 */
package eu.aer.media;
