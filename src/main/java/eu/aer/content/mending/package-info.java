/**
 * Words of a live text mended where readers see them, without the editor. What a person sees is not what is stored: so the passage as
 * it stands on the page is looked for among the stored ones, and only where it is found once are its words replaced. Links, emphasis
 * and everything else stay as they are. The mended text is a revision like any other and passes the gate.
 */
package eu.aer.content.mending;
