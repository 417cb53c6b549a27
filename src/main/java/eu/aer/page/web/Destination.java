package eu.aer.page.web;

import java.io.Serializable;
import java.util.Map;

/**
 * Where a page may go to.
 *
 * @param target the page below which it would stand
 * @param places those that stand there by their ids, in their order; the first of them and the one that was asked for
 * @param redirected how many addresses would lead on to new ones
 */
public record Destination(TreeRow target, Map<String, String> places, long redirected) implements Serializable {}
