package eu.aer.project.web;

import eu.aer.common.Words;
import eu.aer.project.Output;
import eu.aer.site.web.form.WordsForm;
import java.io.Serializable;

/** One output while it is edited; a row in which nothing is filled in is none. */
public class OutputForm implements Serializable {

    private final WordsForm title;
    private String document;
    private String link;

    OutputForm() {
        this(new Output(Words.NONE, "", ""));
    }

    OutputForm(Output output) {
        title = new WordsForm(output.title());
        document = output.document();
        link = output.link();
    }

    boolean isFilled() {
        return !title.words().isEmpty() || !document.isEmpty() || !link.isEmpty();
    }

    Output output() {
        return new Output(title.words(), document, link);
    }

    public WordsForm getTitle() {
        return title;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link == null ? "" : link;
    }
}
