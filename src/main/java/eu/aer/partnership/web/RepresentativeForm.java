package eu.aer.partnership.web;

import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.partnership.Representative;
import eu.aer.site.web.form.WordsForm;
import java.io.Serializable;

/** One representative while he or she is edited; a row in which nothing stands is none. */
public class RepresentativeForm implements Serializable {

    private String name;
    private final WordsForm office;
    private PartialDate from;
    private PartialDate until;
    private boolean over;

    RepresentativeForm() {
        this(new Representative("", Words.NONE, null, null, false));
    }

    RepresentativeForm(Representative representative) {
        name = representative.name();
        office = new WordsForm(representative.office());
        from = representative.from();
        until = representative.until();
        over = representative.over();
    }

    boolean isFilled() {
        return !name.isBlank() || !office.words().isEmpty() || from != null || until != null || over;
    }

    Representative representative() {
        return new Representative(name, office.words(), from, until, over);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public WordsForm getOffice() {
        return office;
    }

    public PartialDate getFrom() {
        return from;
    }

    public void setFrom(PartialDate from) {
        this.from = from;
    }

    public PartialDate getUntil() {
        return until;
    }

    public void setUntil(PartialDate until) {
        this.until = until;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
