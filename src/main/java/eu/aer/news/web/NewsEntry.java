package eu.aer.news.web;

import eu.aer.common.Language;
import eu.aer.media.web.ShownPicture;
import java.time.LocalDate;
import java.util.List;

/**
 * An article as a list shows it.
 *
 * @param language of its words
 * @param topics their names, in the language of the page
 * @param picture null where it has none
 */
public record NewsEntry(
        long id,
        Language language,
        String title,
        String summary,
        String location,
        LocalDate date,
        List<String> topics,
        ShownPicture picture) {}
