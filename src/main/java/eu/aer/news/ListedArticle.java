package eu.aer.news;

import eu.aer.common.Language;
import java.time.Instant;

/**
 * An article as lists and feeds show it.
 *
 * @param language of its words
 * @param publishedAt when the words were last published
 */
public record ListedArticle(
        long id, Language language, String title, String summary, ArticleFacts facts, Instant publishedAt) {}
