package eu.aer.lighthouse;

import eu.aer.content.block.Block;
import java.util.UUID;

/** @param miles how far it is seen */
public record LampBlock(UUID id, int miles) implements Block {}
