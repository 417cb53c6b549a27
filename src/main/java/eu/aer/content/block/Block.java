package eu.aer.content.block;

import java.util.UUID;

/** A part of a text: an immutable record, stored as JSON with its type's key beside its components. */
public interface Block {

    /** Stays the same through all revisions, so that a block can be followed and pointed at. */
    UUID id();
}
