package eu.aer.news;

import eu.aer.common.Characters;
import eu.aer.content.block.BlockType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The latest news, or those under one topic. */
@ApplicationScoped
public class NewsExcerptBlockType implements BlockType<NewsExcerpt> {

    private static final int FEW = 3;

    @Override
    public String key() {
        return "news";
    }

    @Override
    public Class<NewsExcerpt> type() {
        return NewsExcerpt.class;
    }

    @Override
    public NewsExcerpt create(UUID id) {
        return new NewsExcerpt(id, "", "", FEW);
    }

    @Override
    public NewsExcerpt clean(NewsExcerpt block) {
        return new NewsExcerpt(block.id(), Characters.plain(block.heading()), block.topic(), block.number());
    }

    @Override
    public String heading(NewsExcerpt block) {
        return block.heading();
    }

    /** The articles' own words are found where they stand. */
    @Override
    public String plainText(NewsExcerpt block) {
        return block.heading();
    }
}
