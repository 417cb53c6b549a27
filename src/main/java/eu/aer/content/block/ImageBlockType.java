package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture with what it shows, what is said of it and who made it. */
@ApplicationScoped
public class ImageBlockType implements BlockType<ImageBlock> {

    @Override
    public String key() {
        return "image";
    }

    @Override
    public Class<ImageBlock> type() {
        return ImageBlock.class;
    }

    @Override
    public ImageBlock create(UUID id) {
        return new ImageBlock(id, "", "", false, "", "", ImageBlock.Placement.TEXT.key());
    }

    @Override
    public ImageBlock clean(ImageBlock block) {
        return new ImageBlock(
                block.id(),
                Characters.plain(block.asset()),
                Characters.plain(block.alternative()),
                block.decorative(),
                Characters.plain(block.caption()),
                Characters.plain(block.credit()),
                Characters.plain(block.placement()));
    }

    @Override
    public String plainText(ImageBlock block) {
        return Stream.of(block.decorative() ? "" : block.alternative(), block.caption(), block.credit())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
