package eu.aer.site.web.guide;

/** A chapter that a feature adds to the guide. Offered by CDI beans. */
public interface GuideChapter {

    /**
     * Its title is the text of this key, {@code news.guide}; the same with {@code .steps} at its end tells the steps, one a line, and
     * with {@code .picture} what is to be seen on the picture, which is {@code images/guide/<room>-<language>.webp}.
     */
    String text();

    /** Address of the screen on which it is done. */
    String screen();

    /** By which chapters of features stand one after the other. */
    int order();
}
