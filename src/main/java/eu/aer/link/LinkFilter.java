package eu.aer.link;

import java.util.Optional;

/**
 * Which links somebody wants to see.
 *
 * @param words part of the address; empty: all
 */
public record LinkFilter(Optional<OutsideLink.State> state, String words) {}
