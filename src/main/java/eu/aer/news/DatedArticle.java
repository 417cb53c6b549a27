package eu.aer.news;

import java.time.LocalDate;
import java.util.List;

/** What lists of articles are chosen and ordered by; all that is kept in memory of every live article. */
public record DatedArticle(long id, LocalDate date, List<String> topics) {}
