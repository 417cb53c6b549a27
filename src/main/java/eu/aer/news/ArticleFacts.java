package eu.aer.news;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.content.Facts;
import eu.aer.content.Pictured;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an article beside its text.
 *
 * @param date the day that it bears
 * @param author empty: the association
 * @param picture {@code media:<public id>}; empty: none
 * @param topics keys of {@link NewsTopic}, each once
 * @param related references to what it is about, {@code item:42}, each once
 */
public record ArticleFacts(
        @NotNull(message = "news.dateMissing") LocalDate date,
        @NotNull @Size(max = AUTHOR) String author,

        @NotNull @Pattern(regexp = "(media:[0-9a-f]{32})?", message = "news.pictureForm")
        String picture,

        @NotNull @Size(max = MOST, message = "news.tooMany") List<@Pattern(regexp = NewsTopic.KEY) String> topics,

        @NotNull @Size(max = MOST, message = "news.tooMany")
        List<@Pattern(regexp = "item:\\d{1,18}", message = "news.relatedForm") String> related)
        implements Facts, Pictured {

    public static final int AUTHOR = 120;

    private static final int MOST = 20;
    private static final String REFERENCE = "item:";
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    public ArticleFacts {
        author = author == null ? "" : author.strip();
        picture = picture == null ? "" : picture;
        topics = topics == null ? List.of() : topics.stream().distinct().toList();
        related = related == null ? List.of() : related.stream().distinct().toList();
    }

    /** What a new article begins with. */
    public static ArticleFacts of(LocalDate date) {
        return new ArticleFacts(date, "", "", List.of(), List.of());
    }

    /** The ids of what it is about. */
    public List<Long> relatedIds() {
        return related.stream()
                .map(reference -> Long.valueOf(reference.substring(REFERENCE.length())))
                .toList();
    }

    /** What lies outside is a slip of the pen. */
    @JsonIgnore
    @AssertTrue(message = "news.dateRange")
    public boolean isDateLikely() {
        return date == null || !date.isBefore(FIRST) && !date.isAfter(LAST);
    }
}
